package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingScale;
import io.github.fairshare.parsers.internal.rating.RatingStages.Understood;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the ratings of a document to one scale. A table prints the labels of one; where two are mixed, a row whose label is
 * of the rarer is unresolved, and where neither is clearly the rarer, every row is.
 */
final class OneScale {
    /** The rarer scale is a slip where it has at most one row in so many. */
    private static final int CLEARLY = 10;

    private final RatingSubject subject;

    OneScale(RatingSubject subject) {
        this.subject = subject;
    }

    Understood of(Understood understood) {
        List<RatingDraft> drafts =
                understood.drafts().stream().map(this::allowed).toList();
        Map<RatingScale, Integer> counts = new EnumMap<>(RatingScale.class);
        drafts.stream()
                .flatMap(draft -> draft.rating().stream())
                .forEach(label -> counts.merge(label.scale(), 1, Integer::sum));
        if (counts.size() < 2) {
            return new Understood(drafts);
        }
        Optional<RatingScale> kept = clear(counts);
        return new Understood(drafts.stream()
                .map(draft -> draft.rating()
                        .filter(label -> kept.filter(label.scale()::equals).isEmpty())
                        .map(label -> draft.withoutRating())
                        .orElse(draft))
                .toList());
    }

    private RatingDraft allowed(RatingDraft draft) {
        return draft.rating().filter(label -> !subject.allows(label)).isPresent() ? draft.withoutRating() : draft;
    }

    private static Optional<RatingScale> clear(Map<RatingScale, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .filter(most -> (all - most.getValue()) * CLEARLY <= all)
                .map(Map.Entry::getKey);
    }
}
