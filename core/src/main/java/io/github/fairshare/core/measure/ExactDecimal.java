package io.github.fairshare.core.measure;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reading and writing of the exact decimals inside the value types, in one canonical form. */
final class ExactDecimal {
    /** The most digits before or after the point that a caller may give. */
    static final int MAX_DIGITS = 60;

    /** Sums, products and moved points of given numbers may have more; far beyond, an exponent would fill the memory. */
    private static final int MAX_COMPUTED_DIGITS = 1000;

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,1000}(\\.[0-9]{1,1000})?");

    private ExactDecimal() {}

    /** The same number without trailing zeros and never with an exponent, so that 1.0 equals 1.00. */
    static BigDecimal canonical(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        requireDigits(value, MAX_COMPUTED_DIGITS);
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A number from outside, before it is computed with. */
    static BigDecimal given(BigDecimal value) {
        requireDigits(value, MAX_DIGITS);
        return value;
    }

    /** A number from outside, as text. */
    static BigDecimal given(String text, String what, String example) {
        return given(parse(text, what, example));
    }

    /** A number that this library wrote, which may have been computed. */
    static BigDecimal parse(String text, String what, String example) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + Given.shown(text) + "' is no " + what
                    + "; expected digits with at most one point and a leading minus, such as " + example);
        }
        return canonical(new BigDecimal(text));
    }

    private static void requireDigits(BigDecimal value, int most) {
        if (value.signum() != 0 && Math.max(value.scale(), (long) value.precision() - value.scale()) > most) {
            throw new IllegalArgumentException("a number of more than " + most
                    + " digits before or after the point was given; round it to a unit that the source supports");
        }
    }
}
