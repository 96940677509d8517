package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Unknown;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The figure that a policy solves for, as the rising unknown of a kernel and back as policies write it.
 *
 * <p>A limit under target of c enters as 1 - c, the least ratio to target; so does the solved cap of a convergence.
 */
public record SolvedFigure(PacePolicy policy) {
    Unknown unknown(Cohort cohort) {
        return switch (policy.balance()) {
            case MINIMUM_GROWTH ->
                new Unknown(
                        DoubleDouble.ONE.negated(), cohort.potRatio().minus(DoubleDouble.ONE), DoubleDouble.INFINITE);
            case MAXIMUM_UNDER_TARGET -> new Unknown(DoubleDouble.ZERO, DoubleDouble.ONE, DoubleDouble.INFINITE);
            case OVER_CAP ->
                new Unknown(
                        DoubleDouble.ZERO,
                        DoubleDouble.ONE,
                        isReversed() ? DoubleDouble.INFINITE : DoubleDouble.MINUS_INFINITE);
            case SCALE -> new Unknown(DoubleDouble.ZERO, RuleKinds.of(policy).largestScale(), DoubleDouble.ONE);
            case SHIFT -> new Unknown(DoubleDouble.MINUS_INFINITE, DoubleDouble.INFINITE, DoubleDouble.ZERO);
            case NONE -> new Unknown(DoubleDouble.ZERO, DoubleDouble.ZERO, DoubleDouble.ZERO);
        };
    }

    /** Where the search starts: at a given value of the solved limit, at the preferred one, or in the middle. */
    DoubleDouble start(Unknown unknown) {
        return policy.limits().stream()
                .filter(limit -> limit.type().equals(policy.balance().name()))
                .flatMap(limit ->
                        limit
                                .figure()
                                .map(percent -> LimitKinds.of(limit).figure(DoubleDouble.of(percent.asFraction())))
                                .stream())
                .findFirst()
                .map(given -> given.clamp(unknown.low(), unknown.high()))
                .orElseGet(unknown::middle);
    }

    /** The solved value as policies write it: percentage points, or a plain number for a scale. */
    public BigDecimal written(DoubleDouble x) {
        DoubleDouble value = isReversed() ? DoubleDouble.ONE.minus(x) : x;
        BigDecimal plain = value.toBigDecimal();
        BigDecimal scaled = policy.balance() == Balance.SCALE ? plain : plain.movePointRight(2);
        // Twenty-four decimals are far more than anybody prints, and fewer than carry the noise of the last digits.
        return scaled.setScale(24, RoundingMode.HALF_UP);
    }

    private boolean isReversed() {
        return policy.balance() == Balance.MAXIMUM_UNDER_TARGET
                || (policy.balance() == Balance.OVER_CAP && RuleKinds.of(policy).capsItself());
    }
}
