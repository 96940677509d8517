package io.github.fairshare.core.measure;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/**
 * All numbers from one to another, both included: what a rounded statement can stand for, or a tolerance round a figure.
 *
 * @param low the lower end, for example 17.995
 * @param high the upper end, for example 18.005
 */
public record Interval(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal low,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal high) {
    /** Checks the order of the ends and brings them into canonical form. */
    public Interval {
        low = ExactDecimal.canonical(low);
        high = ExactDecimal.canonical(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("an interval goes from its lower to its upper end, given were "
                    + low.toPlainString() + " and " + high.toPlainString());
        }
    }

    /**
     * An interval from its ends.
     *
     * @param low the lower end
     * @param high the upper end, not below the lower
     * @return the interval
     * @throws IllegalArgumentException where the ends are in the wrong order
     */
    public static Interval of(BigDecimal low, BigDecimal high) {
        return new Interval(low, high);
    }

    /**
     * The interval of a value and a tolerance either way.
     *
     * @param value the middle, for example 0
     * @param tolerance not negative, for example 7.6
     * @return for example -7.6 to 7.6
     * @throws IllegalArgumentException where the tolerance is negative
     */
    public static Interval around(BigDecimal value, BigDecimal tolerance) {
        BigDecimal middle = ExactDecimal.given(value);
        BigDecimal within = ExactDecimal.given(tolerance);
        return new Interval(middle.subtract(within), middle.add(within));
    }

    /**
     * Whether a number lies in the interval, its ends included.
     *
     * @param number any number
     * @return true where it does
     */
    public boolean contains(BigDecimal number) {
        return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
    }

    /**
     * The ends in square brackets.
     *
     * @return for example {@code [17.995, 18.005]}
     */
    @Override
    public String toString() {
        return "[" + low.toPlainString() + ", " + high.toPlainString() + "]";
    }
}
