package io.github.fairshare.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A part of a whole, from 0 to 1: {@code Share.of("0.0065")} is a target share of 0.65 % of the pot.
 *
 * <p>Exact and canonical (0.5 equals 0.50). In JSON it is the string of the fraction, {@code "0.0065"}.
 *
 * @param fraction from 0 to 1, for example 0.0065
 */
public record Share(BigDecimal fraction) implements Comparable<Share> {
    /** Nothing of the whole. */
    public static final Share NONE = new Share(BigDecimal.ZERO);

    /** All of the whole. */
    public static final Share WHOLE = new Share(BigDecimal.ONE);

    /** Checks the range and brings the fraction into canonical form. */
    public Share {
        fraction = ExactDecimal.canonical(fraction);
        if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share lies between 0 and 1, given was " + fraction.toPlainString()
                    + "; a percentage is given as Percent.of(...).asFraction()");
        }
    }

    /**
     * A share from its fraction.
     *
     * @param fraction from 0 to 1, for example 0.0065
     * @return the share
     * @throws IllegalArgumentException outside 0 to 1
     */
    public static Share of(BigDecimal fraction) {
        Objects.requireNonNull(fraction, "fraction");
        return new Share(ExactDecimal.given(fraction));
    }

    /**
     * A share from the decimal text of its fraction.
     *
     * @param fraction for example {@code "0.0065"}
     * @return the share
     * @throws IllegalArgumentException where the text is no plain decimal number from 0 to 1
     */
    public static Share of(String fraction) {
        Objects.requireNonNull(fraction, "fraction");
        return new Share(ExactDecimal.given(fraction, "share", "0.0065"));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for example {@code "0.0065"}
     * @return the share
     * @throws IllegalArgumentException where the text is no plain decimal number from 0 to 1
     */
    public static Share parse(String text) {
        Objects.requireNonNull(text, "text");
        return written(text);
    }

    /**
     * The same quantity in percentage points.
     *
     * @return for example 0.65 % for 0.0065
     */
    public Percent asPercent() {
        return Percent.ofFraction(fraction);
    }

    /**
     * This share of an amount, exactly.
     *
     * @param whole the amount that is shared out, for example a pot of 1000 pounds
     * @return for example 6.50 pounds for a share of 0.0065
     */
    public Pounds of(Pounds whole) {
        return whole.times(fraction);
    }

    @Override
    public int compareTo(Share other) {
        return fraction.compareTo(other.fraction);
    }

    @JsonCreator
    static Share written(String text) {
        return new Share(ExactDecimal.parse(text, "share", "0.0065"));
    }

    @JsonValue
    String json() {
        return fraction.toPlainString();
    }

    /**
     * The fraction.
     *
     * @return for example {@code 0.0065}
     */
    @Override
    public String toString() {
        return fraction.toPlainString();
    }
}
