package io.github.fairshare.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rate together with its base: {@code Rate.of("4.8", 1000)} is 4.8 per 1000.
 *
 * <p>Exact and canonical in its value (4.8 equals 4.80); rates of different bases are different rates, even where they
 * mean the same frequency. In JSON it is the text of {@link #toString()}, {@code "4.8 per 1000"}.
 *
 * @param value how many, for example 4.8
 * @param base out of how many, at least 1, for example 1000 births
 */
public record Rate(BigDecimal value, long base) {
    private static final BigDecimal LARGEST_BASE = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final Pattern TEXT = Pattern.compile("(\\S{1,130}) per ([1-9][0-9]{0,18})");

    /** Checks the base and brings the value into canonical form. */
    public Rate {
        value = ExactDecimal.canonical(value);
        if (base < 1) {
            throw new IllegalArgumentException("a rate is per 1 or more, given was a base of " + base
                    + "; 4.8 per 1000 is Rate.of(\"4.8\", 1000)");
        }
    }

    /**
     * A rate from decimal text and a base.
     *
     * @param value for example {@code "4.8"}
     * @param base for example 1000
     * @return the rate
     * @throws IllegalArgumentException where the text is no plain decimal number or the base is below 1
     */
    public static Rate of(String value, long base) {
        return new Rate(ExactDecimal.given(value, "rate", "4.8"), base);
    }

    /**
     * A rate from its text; frameworks find this to bind what stands in an address.
     *
     * @param text for example {@code "4.8 per 1000"}
     * @return as {@link #parse}
     * @throws IllegalArgumentException where the text is not a number, "per" and a whole number
     */
    public static Rate of(String text) {
        Objects.requireNonNull(text, "text");
        return parse(text);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for example {@code "4.8 per 1000"}
     * @return the rate
     * @throws IllegalArgumentException where the text is not a number, "per" and a whole number
     */
    @JsonCreator
    public static Rate parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || new BigDecimal(matcher.group(2)).compareTo(LARGEST_BASE) > 0) {
            throw new IllegalArgumentException(
                    "'" + Given.shown(text) + "' is no rate; expected for example 4.8 per 1000");
        }
        return of(matcher.group(1), Long.parseLong(matcher.group(2)));
    }

    /**
     * How many would be expected among a number of cases.
     *
     * @param cases the number of cases, for example 3000 births
     * @return value times cases over base, for example 14.4 for 4.8 per 1000: exact for a base of twos and
     *     fives such as 1000, else rounded to thirty-four digits
     */
    public BigDecimal expectedAmong(long cases) {
        BigDecimal product = value.multiply(BigDecimal.valueOf(cases));
        BigDecimal rounded = product.divide(BigDecimal.valueOf(base), MathContext.DECIMAL128);
        boolean exact = rounded.multiply(BigDecimal.valueOf(base)).compareTo(product) == 0;
        return exact || !endsWhenDividedBy(base) ? rounded : product.divide(BigDecimal.valueOf(base));
    }

    /** A decimal quotient ends for every dividend where the divisor has no prime factors but 2 and 5. */
    private static boolean endsWhenDividedBy(long divisor) {
        long rest = divisor;
        for (long prime : new long[] {2, 5}) {
            while (rest % prime == 0) {
                rest /= prime;
            }
        }
        return rest == 1;
    }

    @JsonValue
    String json() {
        return toString();
    }

    /**
     * The value, "per", the base.
     *
     * @return for example {@code 4.8 per 1000}
     */
    @Override
    public String toString() {
        return value.toPlainString() + " per " + base;
    }
}
