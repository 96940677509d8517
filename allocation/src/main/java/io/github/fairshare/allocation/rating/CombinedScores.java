package io.github.fairshare.allocation.rating;

import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.Bands;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.RuleSet.MissingRule;
import io.github.fairshare.allocation.rating.rule.Threshold;
import io.github.fairshare.core.measure.Fraction;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What scores combine to: many bodies share the few combinations that bands leave, so each is worked out once and kept.
 *
 * <p>Safe to use by many threads: what is kept is immutable and the same whoever works it out.
 */
final class CombinedScores {
    /** Rule sets with more combinations work them out anew each time: 65,536 references are a quarter of a megabyte. */
    private static final long MOST_KEPT = 1 << 16;

    private final RuleSet rules;
    private final IndicatorScorer[] scorers;
    private final @Nullable Combined[] known;

    CombinedScores(RuleSet rules, List<IndicatorScorer> scorers) {
        this.rules = rules;
        this.scorers = scorers.toArray(IndicatorScorer[]::new);
        this.known = new Combined[combinations(scorers)];
    }

    /** So many are kept; 0 where there are too many. */
    private static int combinations(List<IndicatorScorer> scorers) {
        long product = 1;
        for (IndicatorScorer scorer : scorers) {
            product *= scorer.places();
            if (product > MOST_KEPT) {
                return 0;
            }
        }
        return (int) product;
    }

    /** The mean of so many scores, and where it stands among the thresholds. */
    record Combined(
            int present,
            Optional<Fraction> mean,
            RatingResult.MeanRange range,
            RatingName lowest,
            RatingName highest,
            Step step) {}

    /** The step that a mean is on and the one above it, empty where there is none, with the way to each. */
    record Step(Optional<Threshold> own, Optional<Threshold> above, Optional<Fraction> up, Optional<Fraction> down) {}

    /** What the scores of a body combine to. */
    Combined of(BodyIndicators body) {
        if (known.length == 0) {
            return combine(Arrays.stream(scorers)
                    .map(scorer -> scorer.scoreAt(scorer.place(body)))
                    .toList());
        }
        int combination = 0;
        for (IndicatorScorer scorer : scorers) {
            combination = combination * scorer.places() + scorer.place(body);
        }
        Combined kept = known[combination];
        if (kept != null) {
            return kept;
        }
        Combined made = combine(scores(combination));
        known[combination] = made;
        return made;
    }

    /** The scores that a number stands for: the place of the last indicator runs fastest. */
    private List<Optional<Fraction>> scores(int combination) {
        ArrayDeque<Optional<Fraction>> scores = new ArrayDeque<>();
        int rest = combination;
        for (int i = scorers.length - 1; i >= 0; i--) {
            scores.addFirst(scorers[i].scoreAt(rest % scorers[i].places()));
            rest /= scorers[i].places();
        }
        return List.copyOf(scores);
    }

    private Combined combine(List<Optional<Fraction>> scores) {
        int present = (int) scores.stream().filter(Optional::isPresent).count();
        boolean isComplete = present == scores.size();
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
                present,
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
