package io.github.fairshare.allocation.rating.engine;

import io.github.fairshare.allocation.rating.limit.Standing;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.core.measure.Fraction;
import java.math.BigDecimal;

/** Decides in decimals whether a value with a standard error lies beyond so many standard errors from a benchmark. */
final class ExactScores {
    private final BigDecimal above;
    private final BigDecimal below;
    private final BigDecimal limitFactor;
    private final BigDecimal distanceFactor;

    private ExactScores(Fraction benchmark, Fraction multiple) {
        this.above = new BigDecimal(benchmark.numerator());
        this.below = new BigDecimal(benchmark.denominator());
        this.limitFactor = new BigDecimal(multiple.numerator()).multiply(below);
        this.distanceFactor = new BigDecimal(multiple.denominator());
    }

    static ExactScores of(Fraction benchmark, Fraction multiple) {
        return new ExactScores(benchmark, multiple);
    }

    /** Both sides are multiplied by the denominators of the benchmark and of the multiple, so that nothing is divided. */
    Standing standing(Observation.Estimate estimate) {
        BigDecimal distance = estimate.value().multiply(below).subtract(above);
        BigDecimal limit = estimate.standardError().multiply(limitFactor).abs();
        return Standing.of(
                distance.signum(), distance.abs().multiply(distanceFactor).compareTo(limit));
    }
}
