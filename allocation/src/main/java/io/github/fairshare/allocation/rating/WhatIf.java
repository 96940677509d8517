package io.github.fairshare.allocation.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * How near a body is to other bands and to another rating, counted in cases: one death fewer, ten smokers fewer.
 *
 * <p>Only counts are changed; survey scores and given scores stay as they are.
 */
public final class WhatIf {
    private final RatingEngine engine;
    private final BodyIndicators body;
    private final RatingResult result;

    private WhatIf(RatingEngine engine, BodyIndicators body) {
        this.engine = engine;
        this.body = body;
        this.result = engine.score(body);
    }

    /** Which way the rating should go. */
    public enum Direction {
        /** To a better rating. */
        BETTER,
        /** To a worse rating. */
        WORSE
    }

    /**
     * The question about one body.
     *
     * @param engine the rules, with whatever limits
     * @param body what is known of the body
     * @return to be asked
     * @throws IllegalArgumentException where the body cannot be scored
     */
    public static WhatIf of(RatingEngine engine, BodyIndicators body) {
        return new WhatIf(engine, body);
    }

    /**
     * The nearest counts in every other band that a count can come into.
     *
     * @return for every counted indicator, fewer first
     */
    public List<CountChange> bandChanges() {
        return engine.scorers().stream()
                .flatMap(scorer -> bandChanges(scorer).stream())
                .toList();
    }

    /**
     * The smallest change of a single count that changes the rating.
     *
     * @param direction which way
     * @return empty where no single count can, or there is no rating
     */
    public Optional<RatingChange> smallestOfOneCount(Direction direction) {
        RatingSearch search = search(direction);
        return search.best(1);
    }

    /**
     * The smallest change of all counts together that changes the rating: as few cases in all as possible.
     *
     * @param direction which way
     * @return empty where the counts cannot, or there is no rating
     */
    public Optional<RatingChange> smallestOfAllCounts(Direction direction) {
        return search(direction).best(Integer.MAX_VALUE);
    }

    private RatingSearch search(Direction direction) {
        return new RatingSearch(
                engine.rules(),
                result,
                engine.scorers().stream().map(this::bandChanges).toList(),
                direction);
    }

    private List<CountChange> bandChanges(IndicatorScorer scorer) {
        return body.find(scorer.rule().id())
                .filter(Observation.Counts.class::isInstance)
                .map(Observation.Counts.class::cast)
                .map(counts -> bandChanges(scorer, counts))
                .orElse(List.of());
    }

    private static List<CountChange> bandChanges(IndicatorScorer scorer, Observation.Counts counts) {
        Band before = scorer.band(counts);
        List<CountChange> changes = new ArrayList<>();
        Band current = before;
        Optional<Long> next = nearestFewer(counts.count(), differs(scorer, counts, current));
        while (next.isPresent()) {
            current = band(scorer, counts, next.orElseThrow());
            changes.add(0, change(scorer, counts, next.orElseThrow()));
            next = nearestFewer(next.orElseThrow(), differs(scorer, counts, current));
        }
        long most = most(scorer.rule(), counts);
        next = nearestMore(counts.count(), most, differs(scorer, counts, before));
        while (next.isPresent()) {
            current = band(scorer, counts, next.orElseThrow());
            changes.add(change(scorer, counts, next.orElseThrow()));
            next = nearestMore(next.orElseThrow(), most, differs(scorer, counts, current));
        }
        return changes;
    }

    private static CountChange change(IndicatorScorer scorer, Observation.Counts counts, long to) {
        return new CountChange(scorer.rule().id(), counts.count(), to, scorer.band(counts), band(scorer, counts, to));
    }

    private static Band band(IndicatorScorer scorer, Observation.Counts counts, long count) {
        return scorer.band(new Observation.Counts(count, counts.denominator()));
    }

    private static LongPredicate differs(IndicatorScorer scorer, Observation.Counts counts, Band from) {
        return count -> band(scorer, counts, count) != from;
    }

    /** A rate has no most; far above the upper limit the band no longer changes. */
    private static long most(IndicatorRule rule, Observation.Counts counts) {
        if (rule.benchmark().kind() == IndicatorKind.PROPORTION) {
            return counts.denominator();
        }
        double expected = rule.benchmark().perCase().toDouble() * (double) counts.denominator();
        return counts.count() + 100 + 100 * (long) Math.ceil(expected);
    }

    /** Bands follow each other as the count rises, so halving finds the first count of another band. */
    private static Optional<Long> nearestMore(long from, long most, LongPredicate differs) {
        if (from >= most || !differs.test(most)) {
            return Optional.empty();
        }
        long same = from;
        long other = most;
        while (other - same > 1) {
            long middle = same + (other - same) / 2;
            if (differs.test(middle)) {
                other = middle;
            } else {
                same = middle;
            }
        }
        return Optional.of(other);
    }

    private static Optional<Long> nearestFewer(long from, LongPredicate differs) {
        return nearestMore(0, from, mirrored -> differs.test(from - mirrored)).map(mirrored -> from - mirrored);
    }
}
