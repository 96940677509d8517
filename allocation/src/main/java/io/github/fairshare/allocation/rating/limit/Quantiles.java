package io.github.fairshare.allocation.rating.limit;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Quantiles of the gamma and the beta distribution.
 *
 * <p>The library finds quantiles to an absolute accuracy of 1e-9, too little for the small ones, but its distribution
 * functions are good to nearly all digits; so its answer is only the start of a few Newton steps on those.
 */
final class Quantiles {
    private static final int MOST_STEPS = 60;

    /** A Newton step squares the error, so after a step of this size none is left that a double could hold. */
    private static final double ENOUGH = 1e-10;

    private Quantiles() {}

    static double gammaLower(double shape, double tail) {
        return lower(GammaDistribution.of(shape, 1), tail, shape);
    }

    static double gammaUpper(double shape, double tail) {
        return upper(GammaDistribution.of(shape, 1), tail, x -> x);
    }

    static double betaLower(double alpha, double beta, double tail) {
        return lower(BetaDistribution.of(alpha, beta), tail, alpha);
    }

    static double betaUpper(double alpha, double beta, double tail) {
        // The upper tail of one beta distribution is the lower tail of its mirror image; near 1 the image keeps the
        // digits.
        return alpha / (alpha + beta) > 0.5
                ? 1 - betaLower(/* alpha= */ beta, /* beta= */ alpha, tail)
                : upper(BetaDistribution.of(alpha, beta), tail, Quantiles::withExactComplement);
    }

    /** Newton on the logarithms of value and chance, which are nearly in a line for a small shape. */
    private static double lower(ContinuousDistribution distribution, double tail, double shape) {
        double start = distribution.inverseCumulativeProbability(tail);
        double x = start > 1e-8 ? start : smallStart(distribution, tail, shape);
        if (x < Double.MIN_NORMAL) {
            // For a shape far below 1 the quantile is smaller than any number that keeps its digits.
            return 0;
        }
        for (int i = 0; i < MOST_STEPS; i++) {
            double chance = distribution.cumulativeProbability(x);
            double step = Math.log(tail / chance) * chance / (x * distribution.density(x));
            x *= Math.exp(Math.max(-2, Math.min(2, step)));
            if (Math.abs(step) < ENOUGH) {
                break;
            }
        }
        return x;
    }

    /** Near zero the chance is a constant times x to the power of the shape. */
    private static double smallStart(ContinuousDistribution distribution, double tail, double shape) {
        double reference = 1e-8;
        double chance = distribution.cumulativeProbability(reference);
        return chance > 0 ? reference * Math.pow(tail / chance, 1 / shape) : reference;
    }

    /** The library takes 1 - x from x, and raised to ten million the rounding of that would show in the eighth digit. */
    private static double withExactComplement(double x) {
        return 1 - (1 - x);
    }

    private static double upper(ContinuousDistribution distribution, double tail, DoubleUnaryOperator neighbour) {
        double x = distribution.inverseSurvivalProbability(tail);
        for (int i = 0; i < MOST_STEPS; i++) {
            double near = neighbour.applyAsDouble(x);
            double step = (distribution.survivalProbability(near) - tail) / distribution.density(near);
            double next = near + Math.max(-near / 2, Math.min(near, step));
            double moved = Math.abs(next - x);
            x = next;
            if (moved < ENOUGH * x) {
                break;
            }
        }
        return x;
    }
}
