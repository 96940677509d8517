package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.LimitRule.Around;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.core.measure.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The decisions of {@link RatingEngine} for many complete bodies at once, from columns of whole numbers and without an
 * object a body: for sweeps and simulations. What a rating rests on is told by the engine, not here.
 *
 * <p>Exact as the engine is. Can be kept and used by many threads.
 */
public final class RatingKernel {
    private static final int MOST_COMBINATIONS = 1 << 20;

    private final List<StandingColumns> judges;
    private final List<RatingName> names;
    private final int[] ratingOf;

    private RatingKernel(List<StandingColumns> judges, List<RatingName> names, int[] ratingOf) {
        this.judges = List.copyOf(judges);
        this.names = List.copyOf(names);
        this.ratingOf = ratingOf;
    }

    /**
     * Two columns of one indicator, one element a body.
     *
     * @param first counts; for a SCORE, values in units of the kernel's decimals
     * @param second denominators; for a SCORE, standard errors in the same units
     */
    @SuppressWarnings(
            "ArrayRecordComponent") // Columns are handed over, not compared; a copy would cost what this saves.
    public record Columns(long[] first, long[] second) {
        /** Refuses columns of different lengths. */
        public Columns {
            if (first.length != second.length) {
                throw new IllegalArgumentException("both columns of an indicator are equally long, given were "
                        + first.length + " and " + second.length);
            }
        }
    }

    /**
     * A kernel for a rule set.
     *
     * @param rules rules with limits of standard deviations round the benchmark
     * @param decimals decimals of scores and standard errors, 0 to 6: with 1, a value of 85.1 is given as 851
     * @return the kernel
     * @throws IllegalArgumentException where the limits are others, or there are more than a million combinations of
     *     bands
     */
    public static RatingKernel of(RuleSet rules, int decimals) {
        LimitRule limits = rules.limits();
        if (limits.method() != LimitMethod.STANDARD_DEVIATIONS || limits.around() != Around.BENCHMARK) {
            throw new IllegalArgumentException(
                    "the kernel knows standard deviations round the benchmark only, given were " + limits
                            + "; use RatingEngine");
        }
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("scores have 0 to 6 decimals here, given was " + decimals);
        }
        List<StandingColumns> judges = new ArrayList<>();
        rules.indicators().forEach(rule -> judges.add(StandingColumns.of(rule, limits, decimals)));
        return new RatingKernel(judges, rules.thresholds().names(), ratings(rules));
    }

    /** The rating of every combination of bands, the last indicator running fastest. */
    private static int[] ratings(RuleSet rules) {
        List<Fraction> sums = List.of(Fraction.ZERO);
        Fraction weights = Fraction.ZERO;
        for (IndicatorRule rule : rules.indicators()) {
            List<Fraction> longer = new ArrayList<>();
            for (Fraction sum : sums) {
                rule.bands().scores().values().forEach(score -> longer.add(sum.plus(score.times(rules.weight(rule)))));
            }
            if (longer.size() > MOST_COMBINATIONS) {
                throw new IllegalArgumentException(
                        "there are more than " + MOST_COMBINATIONS + " combinations of bands; use RatingEngine");
            }
            sums = longer;
            weights = weights.plus(rules.weight(rule));
        }
        Fraction divisor = weights;
        return sums.stream()
                .mapToInt(sum ->
                        rules.thresholds().names().indexOf(rules.thresholds().rate(sum.dividedBy(divisor))))
                .toArray();
    }

    /**
     * The ratings' names.
     *
     * @return the best first; {@link #rate} answers with places in this list
     */
    public List<RatingName> names() {
        return names;
    }

    /**
     * Rates all bodies.
     *
     * @param columns one pair an indicator, in the order of the rule set
     * @param ratings filled with the place of every body's rating in {@link #names()}
     * @throws IllegalArgumentException where columns are missing or have another length, or a figure cannot be: a negative
     *     count, a denominator or standard error below 1, a proportion above its denominator
     */
    public void rate(List<Columns> columns, int[] ratings) {
        if (columns.size() != judges.size()) {
            throw new IllegalArgumentException(
                    "there are " + judges.size() + " indicators, given were columns of " + columns.size());
        }
        Arrays.fill(ratings, 0);
        for (int i = 0; i < judges.size(); i++) {
            if (columns.get(i).first().length != ratings.length) {
                throw new IllegalArgumentException(
                        "all columns have " + ratings.length + " bodies, given for indicator " + (i + 1) + " were "
                                + columns.get(i).first().length);
            }
            judges.get(i).append(columns.get(i), ratings);
        }
        for (int i = 0; i < ratings.length; i++) {
            ratings[i] = ratingOf[ratings[i]];
        }
    }

    /**
     * The ratings and how many combinations lead to them.
     *
     * @return for example {@code [Outstanding, Good, Requires Improvement, Inadequate] of 108 combinations}
     */
    @Override
    public String toString() {
        return names + " of " + ratingOf.length + " combinations";
    }
}
