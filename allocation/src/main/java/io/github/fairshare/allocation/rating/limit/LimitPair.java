package io.github.fairshare.allocation.rating.limit;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A lower and an upper limit, in the unit of what they were asked for.
 *
 * @param lower for example 50.163187710459454
 * @param upper for example 82.849138545939837
 * @param flags what was done to them
 */
public record LimitPair(
        @JsonFormat(shape = JsonFormat.Shape.STRING) double lower,
        @JsonFormat(shape = JsonFormat.Shape.STRING) double upper,
        Set<Flag> flags) {
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

    /** What was done to a limit. */
    public enum Flag {
        /** Nothing was counted, so the lower limit is zero by definition and not by the formula. */
        ZERO_BY_DEFINITION("the lower limit of a count of 0 is 0 by definition"),
        /** The formula gave a lower limit below zero, which no count can reach. */
        LOWER_CLAMPED("a lower limit below 0 was raised to 0"),
        /** The formula gave an upper limit above all cases. */
        UPPER_CLAMPED("an upper limit above all cases was lowered to all cases");

        private final String words;

        Flag(String words) {
            this.words = words;
        }

        /**
         * The flag in words.
         *
         * @return for example "a lower limit below 0 was raised to 0"
         */
        public String words() {
            return words;
        }
    }

    /** Copies the flags and refuses limits in the wrong order. */
    public LimitPair {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException(
                    "a lower limit is at most the upper one, given were " + lower + " and " + upper);
        }
        flags = Set.copyOf(flags);
    }

    /**
     * Two limits as they are.
     *
     * @param lower for example 50.163187710459454
     * @param upper for example 82.849138545939837
     * @return without flags
     */
    public static LimitPair of(double lower, double upper) {
        return new LimitPair(lower, upper, Set.of());
    }

    /**
     * No lower limit below zero and, where there is a most, no upper limit above it.
     *
     * @param most for example 1 for a proportion; empty for counts and rates
     * @return limits that can be, with a flag for each that was moved
     */
    public LimitPair within(Optional<Double> most) {
        Set<Flag> clamped = EnumSet.noneOf(Flag.class);
        clamped.addAll(flags);
        double low = lower;
        double high = upper;
        if (low < 0) {
            low = 0;
            clamped.add(Flag.LOWER_CLAMPED);
        }
        double top = most.orElse(Double.POSITIVE_INFINITY);
        if (high > top) {
            high = top;
            clamped.add(Flag.UPPER_CLAMPED);
        }
        return new LimitPair(low, high, clamped);
    }

    /**
     * Both limits in another unit.
     *
     * @param factor for example 1000 for rates per 1000
     * @return with the same flags
     */
    public LimitPair times(double factor) {
        return new LimitPair(lower * factor, upper * factor, flags);
    }

    /**
     * A number to fifteen significant digits, as tables print limits.
     *
     * @param limit any finite number
     * @return plain decimal text without trailing zeros, for example {@code 0.277532799862889}
     */
    public static String format(double limit) {
        BigDecimal rounded = new BigDecimal(limit).round(FIFTEEN_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * Both limits to fifteen digits.
     *
     * @return for example {@code 50.1631877104595 to 82.8491385459398}
     */
    @Override
    public String toString() {
        return format(lower) + " to " + format(upper);
    }
}
