package io.github.fairshare.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A percentage, in percentage points as printed: {@code Percent.of("5.46")} is 5.46 %.
 *
 * <p>The fraction (0.0546) is only to be had through {@link #asFraction()}, so that the two are never mixed up. Exact,
 * and canonical: 5.4 equals 5.40. In JSON it is the string of the points, {@code "5.46"}.
 *
 * @param points percentage points, for example 5.46
 */
public record Percent(BigDecimal points) implements Comparable<Percent> {
    /** No percent at all. */
    public static final Percent ZERO = new Percent(BigDecimal.ZERO);

    /** Brings the points into canonical form. */
    public Percent {
        points = ExactDecimal.canonical(points);
    }

    /**
     * A percentage from its points.
     *
     * @param points percentage points, for example 5.46 for 5.46 %
     * @return the percentage
     */
    public static Percent of(BigDecimal points) {
        Objects.requireNonNull(points, "points");
        return new Percent(ExactDecimal.given(points));
    }

    /**
     * A percentage from the decimal text of its points.
     *
     * @param points digits with at most one point, for example {@code "5.46"} or {@code "-6.2"}
     * @return the percentage
     * @throws IllegalArgumentException where the text is no plain decimal number
     */
    public static Percent of(String points) {
        Objects.requireNonNull(points, "points");
        return new Percent(ExactDecimal.given(points, "percentage", "5.46"));
    }

    /**
     * A percentage from a fraction.
     *
     * @param fraction for example 0.0546 for 5.46 %
     * @return the percentage
     */
    public static Percent ofFraction(BigDecimal fraction) {
        return new Percent(ExactDecimal.given(fraction).movePointRight(2));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for example {@code "5.46%"}
     * @return the percentage
     * @throws IllegalArgumentException where the text is not a number followed by a percent sign
     */
    public static Percent parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!text.endsWith("%")) {
            throw new IllegalArgumentException(
                    "'" + text + "' has no percent sign; write 5.46%, or call Percent.of(\"5.46\") for bare points");
        }
        return written(text.substring(0, text.length() - 1));
    }

    /**
     * The same quantity as a fraction, exactly.
     *
     * @return for example 0.0546 for 5.46 %
     */
    public BigDecimal asFraction() {
        return ExactDecimal.canonical(points.movePointLeft(2));
    }

    /**
     * This percentage plus another, in points.
     *
     * @param other what to add
     * @return the sum, for example 5.46 % plus 0.04 % is 5.5 %
     */
    public Percent plus(Percent other) {
        return new Percent(points.add(other.points));
    }

    /**
     * This percentage less another, in points.
     *
     * @param other what to take away
     * @return the difference, for example 5.5 % less 5.2 % is 0.3 %
     */
    public Percent minus(Percent other) {
        return new Percent(points.subtract(other.points));
    }

    /**
     * This percentage with the other sign.
     *
     * @return for example -6.2 % for 6.2 %
     */
    public Percent negated() {
        return new Percent(points.negate());
    }

    /**
     * Whether this is below zero.
     *
     * @return true for -6.2 %, false for 0 %
     */
    public boolean isNegative() {
        return points.signum() < 0;
    }

    @Override
    public int compareTo(Percent other) {
        return points.compareTo(other.points);
    }

    @JsonCreator
    static Percent written(String text) {
        return new Percent(ExactDecimal.parse(text, "percentage", "5.46"));
    }

    @JsonValue
    String json() {
        return points.toPlainString();
    }

    /**
     * The points and a percent sign.
     *
     * @return for example {@code 5.46%}
     */
    @Override
    public String toString() {
        return points.toPlainString() + "%";
    }
}
