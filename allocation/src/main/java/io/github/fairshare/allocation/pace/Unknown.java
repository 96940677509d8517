package io.github.fairshare.allocation.pace;

import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The unknown of a policy in the form the kernel solves: rising, so that more of it never means less money.
 *
 * <p>A limit under target of c enters as 1 - c, the least ratio to target; so does the solved cap of a convergence.
 *
 * @param low the smallest admissible value
 * @param high the largest admissible value
 * @param preferred of several values that balance, the one nearest to this is taken
 */
record Unknown(DoubleDouble low, DoubleDouble high, DoubleDouble preferred) {
    static Unknown of(Cohort cohort) {
        PacePolicy policy = cohort.policy();
        return switch (policy.balance()) {
            case MINIMUM_GROWTH ->
                new Unknown(
                        DoubleDouble.ONE.negated(), cohort.potRatio().minus(DoubleDouble.ONE), DoubleDouble.INFINITE);
            case MAXIMUM_UNDER_TARGET -> new Unknown(DoubleDouble.ZERO, DoubleDouble.ONE, DoubleDouble.INFINITE);
            case OVER_CAP ->
                new Unknown(
                        DoubleDouble.ZERO,
                        DoubleDouble.ONE,
                        isReversed(policy) ? DoubleDouble.INFINITE : DoubleDouble.MINUS_INFINITE);
            case SCALE ->
                new Unknown(
                        DoubleDouble.ZERO,
                        policy.rule() instanceof GrowthRule.ScaleBack ? DoubleDouble.ONE : DoubleDouble.INFINITE,
                        DoubleDouble.ONE);
            case SHIFT -> new Unknown(DoubleDouble.MINUS_INFINITE, DoubleDouble.INFINITE, DoubleDouble.ZERO);
            case NONE -> new Unknown(DoubleDouble.ZERO, DoubleDouble.ZERO, DoubleDouble.ZERO);
        };
    }

    /** Where the search starts: at a given value of the solved limit, at the preferred one, or in the middle. */
    DoubleDouble start(PacePolicy policy) {
        Optional<DoubleDouble> given = policy.limits().stream()
                .filter(limit -> limit.type().equals(policy.balance().name()))
                .flatMap(limit -> givenPercent(limit).stream())
                .map(percent -> DoubleDouble.of(percent.asFraction()))
                .map(value -> isReversed(policy) ? DoubleDouble.ONE.minus(value) : value)
                .findFirst();
        if (given.isPresent()) {
            return given.get().clamp(low, high);
        }
        return preferred.isFinite() ? preferred : low.plus(high).times(new DoubleDouble(0.5, 0));
    }

    private static Optional<Percent> givenPercent(Limit limit) {
        return limit instanceof Limit.MinimumGrowth minimum
                ? minimum.percent()
                : ((Limit.MaximumUnderTarget) limit).percent();
    }

    /** The solved value as policies write it: percentage points, or a plain number for a scale. */
    static BigDecimal written(PacePolicy policy, DoubleDouble x) {
        DoubleDouble value = isReversed(policy) ? DoubleDouble.ONE.minus(x) : x;
        BigDecimal plain = value.toBigDecimal();
        BigDecimal scaled = policy.balance() == Balance.SCALE ? plain : plain.movePointRight(2);
        // Twenty-four decimals are far more than anybody prints, and fewer than carry the noise of the last digits.
        return scaled.setScale(24, RoundingMode.HALF_UP);
    }

    private static boolean isReversed(PacePolicy policy) {
        return policy.balance() == Balance.MAXIMUM_UNDER_TARGET
                || (policy.balance() == Balance.OVER_CAP && policy.rule() instanceof GrowthRule.Convergence);
    }
}
