package io.github.fairshare.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount of money in pounds sterling, exact: {@code Pounds.ofMillions("267.4")} is £267,400,000.
 *
 * <p>Nothing is ever rounded here, fractions of a penny included; rounding is a named step of its own. Canonical: 1.5
 * equals 1.50. In JSON it is the string of the pounds, {@code "267400000"}.
 *
 * @param amount pounds, for example 267400000
 */
public record Pounds(BigDecimal amount) implements Comparable<Pounds> {
    /** No money. */
    public static final Pounds ZERO = new Pounds(BigDecimal.ZERO);

    private static final Pattern PRINTED = Pattern.compile("-?£[0-9]{1,3}(,[0-9]{3}){0,333}(\\.[0-9]{1,1000})?");

    /** Brings the amount into canonical form. */
    public Pounds {
        amount = ExactDecimal.canonical(amount);
    }

    /**
     * An amount in pounds.
     *
     * @param amount pounds, for example 13.30
     * @return the amount
     */
    public static Pounds of(BigDecimal amount) {
        Objects.requireNonNull(amount, "amount");
        return new Pounds(ExactDecimal.given(amount));
    }

    /**
     * An amount in pounds, from decimal text.
     *
     * @param amount pounds, for example {@code "13.30"}
     * @return the amount
     * @throws IllegalArgumentException where the text is no plain decimal number
     */
    public static Pounds of(String amount) {
        Objects.requireNonNull(amount, "amount");
        return new Pounds(ExactDecimal.given(amount, "amount in pounds", "13.30"));
    }

    /**
     * An amount given in thousands of pounds.
     *
     * @param thousands for example {@code "2382257.857618"} for £2,382,257,857.618
     * @return the amount
     * @throws IllegalArgumentException where the text is no plain decimal number
     */
    public static Pounds ofThousands(String thousands) {
        return new Pounds(
                ExactDecimal.given(thousands, "amount in thousands", "1234.5").movePointRight(3));
    }

    /**
     * An amount given in millions of pounds.
     *
     * @param millions for example {@code "267.4"} for £267,400,000
     * @return the amount
     * @throws IllegalArgumentException where the text is no plain decimal number
     */
    public static Pounds ofMillions(String millions) {
        return new Pounds(
                ExactDecimal.given(millions, "amount in millions", "267.4").movePointRight(6));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for example {@code "£267,400,000"} or {@code "-£0.5"}
     * @return the amount
     * @throws IllegalArgumentException where the text is not pounds with commas between thousands
     */
    public static Pounds parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!PRINTED.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + Given.shown(text) + "' is no amount as printed by this type;"
                    + " expected for example £1,234.5, or call Pounds.of(\"1234.5\")");
        }
        return written(text.replace("£", "").replace(",", ""));
    }

    /**
     * The amount in millions of pounds, exactly.
     *
     * @return for example 267.4 for £267,400,000
     */
    public BigDecimal inMillions() {
        return ExactDecimal.canonical(amount.movePointLeft(6));
    }

    /**
     * This amount plus another.
     *
     * @param other what to add
     * @return the sum
     */
    public Pounds plus(Pounds other) {
        return new Pounds(amount.add(other.amount));
    }

    /**
     * This amount less another.
     *
     * @param other what to take away
     * @return the difference
     */
    public Pounds minus(Pounds other) {
        return new Pounds(amount.subtract(other.amount));
    }

    /**
     * This amount times a number, exactly.
     *
     * @param factor for example 1.055 for growth of 5.5 %
     * @return the product, not rounded
     */
    public Pounds times(BigDecimal factor) {
        return new Pounds(amount.multiply(ExactDecimal.given(factor)));
    }

    /**
     * This amount with the other sign.
     *
     * @return for example -£5 for £5
     */
    public Pounds negated() {
        return new Pounds(amount.negate());
    }

    /**
     * Whether this is below zero.
     *
     * @return true for -£5
     */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Pounds other) {
        return amount.compareTo(other.amount);
    }

    @JsonCreator
    static Pounds written(String text) {
        return new Pounds(ExactDecimal.parse(text, "amount in pounds", "13.30"));
    }

    @JsonValue
    String json() {
        return amount.toPlainString();
    }

    /**
     * The amount with a pound sign and commas between thousands.
     *
     * @return for example {@code £267,400,000} or {@code -£0.5}
     */
    @Override
    public String toString() {
        String plain = amount.abs().toPlainString();
        int point = plain.indexOf('.');
        String decimals = point < 0 ? "" : plain.substring(point);
        StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, ',');
        }
        return (isNegative() ? "-£" : "£") + whole + decimals;
    }
}
