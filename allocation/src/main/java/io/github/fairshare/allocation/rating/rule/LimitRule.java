package io.github.fairshare.allocation.rating.rule;

import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.core.measure.Fraction;

/**
 * How far from its benchmark a value must lie to count as different.
 *
 * @param method how the limits are computed; an indicator that the method does not suit is judged by standard deviations
 * @param multiple so many standard deviations, above 0, for example 2; exact methods take the two-sided level of as many
 *     standard deviations of a normal distribution
 * @param around what the limits are drawn round
 * @param onLimit what a value exactly on a limit counts as
 */
public record LimitRule(LimitMethod method, Fraction multiple, Around around, OnLimit onLimit) {
    /** Refuses limits without a width. */
    public LimitRule {
        if (multiple.signum() <= 0) {
            throw new IllegalArgumentException("limits lie more than 0 standard deviations away, given was " + multiple
                    + "; expected for example 2");
        }
    }

    /**
     * Limits of so many standard deviations round the benchmark; a value on a limit is not significant.
     *
     * @param multiple decimal text, for example {@code "2"} or {@code "1.96"}
     * @return the rule
     */
    public static LimitRule standardDeviations(String multiple) {
        return new LimitRule(
                LimitMethod.STANDARD_DEVIATIONS,
                Fraction.ofDecimal(multiple),
                Around.BENCHMARK,
                OnLimit.NOT_SIGNIFICANT);
    }

    /**
     * An interval round the observed value; a benchmark on its end is not significant.
     *
     * @param method how the interval is computed
     * @param multiple decimal text, for example {@code "2"} or {@code "1.96"}
     * @return the rule
     */
    public static LimitRule interval(LimitMethod method, String multiple) {
        return new LimitRule(method, Fraction.ofDecimal(multiple), Around.OBSERVED, OnLimit.NOT_SIGNIFICANT);
    }

    /**
     * Multiple, method and centre.
     *
     * @return for example {@code 2 standard-deviations around benchmark}
     */
    @Override
    public String toString() {
        return multiple + " " + method.id() + " around "
                + (around == Around.BENCHMARK ? "the benchmark" : "the observed value");
    }

    /** What the limits are drawn round. */
    public enum Around {
        /** Limits round the benchmark, for as many cases as the body has; the observed value is held against them. */
        BENCHMARK,
        /** An interval round the observed value; the benchmark is held against it. */
        OBSERVED
    }

    /** What a value exactly on a limit counts as. */
    public enum OnLimit {
        /** As within the limits. */
        NOT_SIGNIFICANT,
        /** As beyond them. */
        SIGNIFICANT
    }
}
