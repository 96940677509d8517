package io.github.fairshare.allocation.rating.limit;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How sure limits are meant to be, as standard deviations of a normal distribution and as the chance beyond one limit.
 *
 * @param multiple standard deviations either way, for example 1.959963984540054
 * @param tail the chance beyond one of the two limits, for example 0.025
 */
public record Level(
        @JsonFormat(shape = JsonFormat.Shape.STRING) double multiple,
        @JsonFormat(shape = JsonFormat.Shape.STRING) double tail) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Refuses what is no level. */
    public Level {
        if (!(multiple > 0) || !(tail > 0) || !(tail < 0.5)) {
            throw new IllegalArgumentException("limits lie 0 to 37 standard deviations away, with a chance beyond them;"
                    + " given was a multiple of " + multiple + " with a chance of " + tail);
        }
    }

    /**
     * The level of so many standard deviations.
     *
     * @param multiple above 0, for example 2
     * @return for 2, a chance of 0.02275 beyond either limit
     * @throws IllegalArgumentException outside 0 to about 37
     */
    public static Level ofMultiple(double multiple) {
        return new Level(multiple, NORMAL.survivalProbability(multiple));
    }

    /**
     * The level of a confidence.
     *
     * @param confidence a fraction between 0 and 1, for example 0.95
     * @return for 0.95, 1.959963984540054 standard deviations
     * @throws IllegalArgumentException where the confidence is no fraction between 0 and 1
     */
    public static Level ofConfidence(BigDecimal confidence) {
        if (confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a confidence is a fraction between 0 and 1, given was "
                    + confidence.toPlainString() + "; write 95 % as 0.95");
        }
        // Subtracted as decimals: 1 - 0.95 in binary is already off in the seventeenth digit.
        double tail = BigDecimal.ONE
                .subtract(confidence)
                .divide(BigDecimal.valueOf(2))
                .doubleValue();
        return new Level(NORMAL.inverseSurvivalProbability(tail), tail);
    }

    /**
     * The multiple.
     *
     * @return for example {@code 2.0 standard deviations}
     */
    @Override
    public String toString() {
        return multiple + " standard deviations";
    }
}
