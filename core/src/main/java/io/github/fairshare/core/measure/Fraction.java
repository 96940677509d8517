package io.github.fairshare.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number, in lowest terms: {@code Fraction.of("1.3125")} is 21/16.
 *
 * <p>Means of scores need not end as decimals, and a mean on a threshold must not be rounded to either side of it. In
 * JSON it is the text of {@link #toString()}.
 *
 * @param numerator with the sign, for example 21
 * @param denominator at least 1, for example 16
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One whole. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?");
    private static final Pattern QUOTIENT = Pattern.compile("(-?[0-9]{1,60})/([0-9]{1,60})");

    /** Brings the fraction into lowest terms and refuses a denominator of zero. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("a fraction has no denominator of zero; given was " + numerator + "/0");
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * A whole number.
     *
     * @param number for example 2
     * @return the number
     */
    public static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /**
     * A quotient of whole numbers.
     *
     * @param numerator for example 21
     * @param denominator not zero, for example 16
     * @return the quotient in lowest terms
     * @throws IllegalArgumentException where the denominator is zero
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A decimal number.
     *
     * @param decimal for example 4.8
     * @return the number, for example 24/5
     */
    public static Fraction of(BigDecimal decimal) {
        Objects.requireNonNull(decimal, "decimal");
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return decimal.scale() >= 0
                ? new Fraction(decimal.unscaledValue(), power)
                : new Fraction(decimal.unscaledValue().multiply(power), BigInteger.ONE);
    }

    /**
     * A number from decimal text only, as rule sets write it.
     *
     * @param text for example {@code "0.097"}
     * @return the number
     * @throws IllegalArgumentException where the text is no plain decimal number
     */
    public static Fraction ofDecimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + Given.shown(text)
                            + "' is no decimal number; expected digits with at most one point and a leading minus, such as 4.8");
        }
        return of(new BigDecimal(text));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for example {@code "1.3125"} or {@code "1/3"}
     * @return the number
     * @throws IllegalArgumentException where the text is neither a decimal number nor a quotient of whole numbers
     */
    @JsonCreator
    public static Fraction of(String text) {
        Objects.requireNonNull(text, "text");
        Matcher quotient = QUOTIENT.matcher(text);
        return quotient.matches()
                ? new Fraction(new BigInteger(quotient.group(1)), new BigInteger(quotient.group(2)))
                : ofDecimal(text);
    }

    /**
     * This plus another.
     *
     * @param other what to add
     * @return the exact sum
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * This less another.
     *
     * @param other what to take away
     * @return the exact difference
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * This times another.
     *
     * @param other the factor
     * @return the exact product
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This over another.
     *
     * @param other the divisor
     * @return the exact quotient
     * @throws IllegalArgumentException where the divisor is zero
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The same number as a decimal.
     *
     * @return for example 1.3125 for 21/16; empty where the decimals never end
     */
    public Optional<BigDecimal> decimal() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(new BigDecimal(numerator).divide(new BigDecimal(denominator)))
                : Optional.empty();
    }

    /**
     * The number rounded half up.
     *
     * @param decimals how many decimals, for example 6
     * @return for example 0.333333 for 1/3
     */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /**
     * The nearest binary floating point number, for plotting and for methods that are not exact by nature.
     *
     * @return for example 1.3125
     */
    public double toDouble() {
        return decimal()
                .map(BigDecimal::doubleValue)
                .orElseGet(() -> new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                        .doubleValue());
    }

    /**
     * Numerator and denominator.
     *
     * @return for example {@code 21/16}; without the denominator where that is 1
     */
    public String asQuotient() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @JsonValue
    String json() {
        return toString();
    }

    /**
     * The decimals where they end, else the quotient.
     *
     * @return for example {@code 1.3125} or {@code 1/3}
     */
    @Override
    public String toString() {
        return decimal().map(BigDecimal::toPlainString).orElseGet(this::asQuotient);
    }
}
