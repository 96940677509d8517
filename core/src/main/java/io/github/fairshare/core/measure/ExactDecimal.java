package io.github.fairshare.core.measure;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reading and writing of the exact decimals inside the value types, in one canonical form. */
final class ExactDecimal {
    /** The most digits, before and after the point together, that a value type holds. */
    static final int MAX_DIGITS = 60;

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?");

    private ExactDecimal() {}

    /** The same number without trailing zeros and never with an exponent, so that 1.0 equals 1.00. */
    static BigDecimal canonical(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (Math.max(value.scale(), (long) value.precision() - value.scale()) > MAX_DIGITS) {
            throw new IllegalArgumentException("a number of more than " + MAX_DIGITS
                    + " digits before or after the point was given;" + " round it to a unit that the source supports");
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal parse(String text, String what, String example) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no " + what
                    + "; expected digits with at most one point and a leading minus, such as " + example);
        }
        return canonical(new BigDecimal(text));
    }
}
