package io.github.fairshare.allocation.rounding;

import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * How amounts are rounded: to which unit, in which mode, and whether the parts must add up.
 *
 * @param unit a power of ten of pounds between a hundredth and a million, for example £0.01
 * @param mode what happens between two units
 * @param method whether each amount is rounded on its own
 */
public record Rounding(Pounds unit, Mode mode, Method method) {
    private static final Pattern POWER_OF_TEN = Pattern.compile("0\\.0?1|10{0,6}");

    /** Checks the unit. */
    public Rounding {
        BigDecimal size = unit.amount();
        if (!POWER_OF_TEN.matcher(size.toPlainString()).matches()) {
            throw new IllegalArgumentException(
                    "the rounding unit is 0.01, 0.1, 1, 10, ... or 1000000 pounds, given was " + size.toPlainString());
        }
    }

    /** What happens to an amount between two units. */
    public enum Mode {
        /** To the nearest unit, halves away from zero. */
        HALF_UP(RoundingMode.HALF_UP),
        /** To the nearest unit, halves to the even one. */
        HALF_EVEN(RoundingMode.HALF_EVEN),
        /** Towards zero. */
        DOWN(RoundingMode.DOWN);

        private final RoundingMode decimal;

        Mode(RoundingMode decimal) {
            this.decimal = decimal;
        }

        /**
         * The same mode of decimal arithmetic.
         *
         * @return for example {@link RoundingMode#HALF_UP}
         */
        public RoundingMode decimal() {
            return decimal;
        }
    }

    /** Whether the rounded parts add up to the rounded total. */
    public enum Method {
        /** Largest remainder: the parts add up, each stays within one unit of its exact amount. */
        CONSERVING,
        /** Each amount on its own; the difference from the total is reported. */
        AS_PUBLISHED
    }

    /**
     * An amount rounded on its own to a whole number of units.
     *
     * @param exact pounds, for example 210.505
     * @return for example £210.51
     */
    public Pounds round(Pounds exact) {
        BigDecimal units = exact.amount().divide(unit.amount()).setScale(0, mode.decimal());
        return Pounds.of(units.multiply(unit.amount()));
    }

    /**
     * Unit, mode and method.
     *
     * @return for example {@code £0.01 HALF_UP CONSERVING}
     */
    @Override
    public String toString() {
        return unit + " " + mode + " " + method;
    }
}
