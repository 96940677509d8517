package io.github.fairshare.allocation.rating.engine;

import io.github.fairshare.allocation.rating.limit.Standing;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.core.measure.Fraction;
import java.math.BigDecimal;

/**
 * Decides whether a value with a standard error lies beyond so many standard errors from a benchmark.
 *
 * <p>Binary numbers decide where the figures lie further apart than all their roundings together, decimals where they do
 * not: a filtered predicate (Shewchuk, Adaptive Precision Floating-Point Arithmetic, 1997).
 */
final class ExactScores {
    /** Each figure is rounded at most eight times on its way, by 2^-53 of the largest part: so many are 2^-50. */
    private static final double ROUNDING = 0x1p-49;

    /** Below this a product may have lost digits that the bound above does not know of. */
    private static final double SMALLEST = 1e-200;

    private final BigDecimal above;
    private final BigDecimal below;
    private final BigDecimal limitFactor;
    private final BigDecimal distanceFactor;
    private final double aboveNear;
    private final double belowNear;
    private final double limitNear;
    private final double distanceNear;

    private ExactScores(Fraction benchmark, Fraction multiple) {
        this.above = new BigDecimal(benchmark.numerator());
        this.below = new BigDecimal(benchmark.denominator());
        this.limitFactor = new BigDecimal(multiple.numerator()).multiply(below);
        this.distanceFactor = new BigDecimal(multiple.denominator());
        this.aboveNear = above.doubleValue();
        this.belowNear = below.doubleValue();
        this.limitNear = limitFactor.doubleValue();
        this.distanceNear = distanceFactor.doubleValue();
    }

    static ExactScores of(Fraction benchmark, Fraction multiple) {
        return new ExactScores(benchmark, multiple);
    }

    /** Both sides are multiplied by the denominators of the benchmark and of the multiple, so that nothing is divided. */
    Standing standing(Observation.Estimate estimate) {
        double scaled = estimate.value().doubleValue() * belowNear;
        double distance = scaled - aboveNear;
        double doubt = (Math.abs(scaled) + Math.abs(aboveNear)) * ROUNDING;
        double limit = estimate.standardError().doubleValue() * limitNear;
        double beyond = Math.abs(distance) * distanceNear - limit;
        double doubtBeyond = doubt * distanceNear + (Math.abs(distance) * distanceNear + limit) * ROUNDING;
        if (doubt > SMALLEST && limit > SMALLEST && Math.abs(distance) > doubt && Math.abs(beyond) > doubtBeyond) {
            return Standing.of(distance > 0 ? 1 : -1, beyond > 0 ? 1 : -1);
        }
        return inDecimals(estimate);
    }

    private Standing inDecimals(Observation.Estimate estimate) {
        BigDecimal distance = estimate.value().multiply(below).subtract(above);
        BigDecimal limit = estimate.standardError().multiply(limitFactor).abs();
        return Standing.of(
                distance.signum(), distance.abs().multiply(distanceFactor).compareTo(limit));
    }
}
