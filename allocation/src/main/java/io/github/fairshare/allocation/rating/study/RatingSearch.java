package io.github.fairshare.allocation.rating.study;

import io.github.fairshare.allocation.rating.IndicatorResult;
import io.github.fairshare.allocation.rating.RatingResult;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.core.measure.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks through the bands that counts can come into for the fewest cases that change a rating. */
final class RatingSearch {
    private final RuleSet rules;
    private final RatingResult result;
    private final List<List<CountChange>> options;
    private final Predicate<RatingName> wanted;
    private Optional<RatingChange> best = Optional.empty();

    RatingSearch(RuleSet rules, RatingResult result, List<List<CountChange>> options, Predicate<RatingName> wanted) {
        this.rules = rules;
        this.result = result;
        this.options = options;
        this.wanted = wanted;
    }

    Optional<RatingChange> best(int mostCounts) {
        result.rating().ifPresent(rating -> extend(new ArrayList<>(), 0, mostCounts));
        return best;
    }

    private void extend(List<CountChange> chosen, int indicator, int countsLeft) {
        long size = chosen.stream().mapToLong(CountChange::size).sum();
        if (best.isPresent() && size >= best.orElseThrow().size()) {
            return;
        }
        RatingName before = result.rating().orElseThrow();
        RatingName after = rules.thresholds().rate(mean(chosen));
        if (wanted.test(after)) {
            best = Optional.of(new RatingChange(chosen, before, after));
            return;
        }
        if (countsLeft == 0) {
            return;
        }
        for (int i = indicator; i < options.size(); i++) {
            for (CountChange option : options.get(i)) {
                chosen.add(option);
                extend(chosen, i + 1, countsLeft - 1);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private Fraction mean(List<CountChange> chosen) {
        return rules.mean(rule -> chosen.stream()
                        .filter(change -> change.indicator().equals(rule.id()))
                        .findFirst()
                        .map(change -> rule.bands().score(change.after()))
                        .or(() -> scoreNow(rule)))
                .orElseThrow();
    }

    private Optional<Fraction> scoreNow(IndicatorRule rule) {
        return result.indicators().stream()
                .filter(indicator -> indicator.indicator().equals(rule.id()))
                .findFirst()
                .flatMap(IndicatorResult::score);
    }
}
