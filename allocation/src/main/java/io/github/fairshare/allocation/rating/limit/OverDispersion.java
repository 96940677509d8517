package io.github.fairshare.allocation.rating.limit;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * How much more the bodies differ than chance within them explains: a variance between bodies, added to that within
 * them.
 *
 * @param bodies how many bodies it was estimated from, for example 207
 * @param winsorised the part of the bodies that was pulled in at either end first, for example 0.1
 * @param phi the mean square of the winsorised z scores; 1 where chance explains everything
 * @param betweenVariance tau squared, in the square of the indicator's unit; 0 where chance explains everything
 */
public record OverDispersion(
        int bodies,
        @JsonFormat(shape = JsonFormat.Shape.STRING) double winsorised,
        @JsonFormat(shape = JsonFormat.Shape.STRING) double phi,
        @JsonFormat(shape = JsonFormat.Shape.STRING) double betweenVariance) {
    /** Refuses a negative variance. */
    public OverDispersion {
        if (!(betweenVariance >= 0)) {
            throw new IllegalArgumentException("a variance is not negative, given was " + betweenVariance);
        }
    }

    /**
     * A standard deviation with the variance between bodies on top.
     *
     * @param standardDeviation that of chance within a body
     * @return the root of both variances together
     */
    public double widened(double standardDeviation) {
        return Math.sqrt(standardDeviation * standardDeviation + betweenVariance);
    }

    /**
     * Phi, the between variance and how they were found.
     *
     * @return for example {@code phi 2.3, variance between bodies 0.0004 (207 bodies, 0.1 winsorised)}
     */
    @Override
    public String toString() {
        return "phi " + phi + ", variance between bodies " + betweenVariance + " (" + bodies + " bodies, " + winsorised
                + " winsorised)";
    }
}
