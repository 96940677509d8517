package io.github.fairshare.allocation.rating;

import io.github.fairshare.allocation.rating.rule.Bands;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.RuleSet.MissingRule;
import io.github.fairshare.allocation.rating.rule.Threshold;
import io.github.fairshare.core.measure.Fraction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What scores combine to: many bodies share the few combinations that bands leave, so each is worked out once and kept.
 *
 * <p>Safe to use by many threads.
 */
final class CombinedScores {
    /** So many combinations are kept; further ones are worked out anew each time. */
    private static final int MOST_KEPT = 4096;

    private final RuleSet rules;
    private final Map<List<Optional<Fraction>>, Combined> known = new ConcurrentHashMap<>();

    CombinedScores(RuleSet rules) {
        this.rules = rules;
    }

    /** The mean of scores, and where it stands among the thresholds. */
    record Combined(
            Optional<Fraction> mean, RatingResult.MeanRange range, RatingName lowest, RatingName highest, Step step) {}

    /** The step that a mean is on and the one above it, empty where there is none, with the way to each. */
    record Step(Optional<Threshold> own, Optional<Threshold> above, Optional<Fraction> up, Optional<Fraction> down) {}

    /** What the scores combine to, one an indicator, empty where it is missing. */
    Combined of(List<Optional<Fraction>> scores) {
        Optional<Combined> kept = Optional.ofNullable(known.get(scores));
        if (kept.isPresent()) {
            return kept.get();
        }
        Combined made = combine(scores);
        if (known.size() < MOST_KEPT) {
            known.put(scores, made);
        }
        return made;
    }

    private Combined combine(List<Optional<Fraction>> scores) {
        boolean isComplete = scores.stream().allMatch(Optional::isPresent);
        Optional<Fraction> mean = isComplete || rules.missing() == MissingRule.MEAN_OF_PRESENT
                ? rules.mean(rule -> score(scores, rule))
                : Optional.empty();
        RatingResult.MeanRange range = isComplete
                ? new RatingResult.MeanRange(mean.orElseThrow(), mean.orElseThrow())
                : new RatingResult.MeanRange(mean(scores, Bands::lowest), mean(scores, Bands::highest));
        Optional<Threshold> own = mean.map(rules.thresholds()::at);
        Optional<Threshold> above = mean.flatMap(rules.thresholds()::above);
        Step step = new Step(
                own,
                above,
                above.flatMap(Threshold::atLeast).flatMap(least -> mean.map(least::minus)),
                own.flatMap(Threshold::atLeast).flatMap(least -> mean.map(figure -> figure.minus(least))));
        return new Combined(
                mean,
                range,
                rules.thresholds().rate(range.lowest()),
                rules.thresholds().rate(range.highest()),
                step);
    }

    private Optional<Fraction> score(List<Optional<Fraction>> scores, IndicatorRule rule) {
        return scores.get(rules.indicators().indexOf(rule));
    }

    private Fraction mean(List<Optional<Fraction>> scores, Function<Bands, Fraction> ifMissing) {
        return rules.mean(rule -> Optional.of(score(scores, rule).orElseGet(() -> ifMissing.apply(rule.bands()))))
                .orElseThrow();
    }
}
