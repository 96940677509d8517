package io.github.fairshare.allocation.delay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairshare.core.measure.Given;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Average beds (people) delayed per day: {@code Beds.of("18.66")}.
 *
 * <p>Exact, and canonical: 18 equals 18.00. A difference may be negative. In JSON it is the string {@code "18.66"}.
 *
 * @param perDay average over a period, for example 18.66
 * @source dtoc17 prints no unit; average beds delayed per day is derived
 */
public record Beds(BigDecimal perDay) implements Comparable<Beds> {
    /** No bed at all. */
    public static final Beds ZERO = new Beds(BigDecimal.ZERO);

    private static final int MAX_DIGITS = 60;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?");

    /** Refuses numbers of more than sixty digits and brings the figure into canonical form. */
    public Beds {
        if (Math.max(perDay.scale(), (long) perDay.precision() - perDay.scale()) > MAX_DIGITS) {
            throw new IllegalArgumentException("a figure of more than " + MAX_DIGITS
                    + " digits before or after the point was given; expected average beds per day such as 18.66");
        }
        BigDecimal stripped = perDay.signum() == 0 ? BigDecimal.ZERO : perDay.stripTrailingZeros();
        perDay = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Beds from a number.
     *
     * @param perDay average beds per day, for example 18.66
     * @return the beds
     */
    public static Beds of(BigDecimal perDay) {
        Objects.requireNonNull(perDay, "perDay");
        return new Beds(perDay);
    }

    /**
     * Beds from decimal text.
     *
     * @param perDay for example {@code "18.66"}
     * @return the beds
     * @throws IllegalArgumentException where the text is no plain decimal number
     */
    @JsonCreator
    public static Beds of(String perDay) {
        Objects.requireNonNull(perDay, "perDay");
        if (!PLAIN.matcher(perDay).matches()) {
            throw new IllegalArgumentException("\'" + Given.shown(perDay)
                    + "' is no number of beds; expected digits with at most one point, such as 18.66");
        }
        return new Beds(new BigDecimal(perDay));
    }

    /**
     * The sum of several figures.
     *
     * @param parts any number of figures
     * @return zero where there is none
     */
    public static Beds sum(Collection<Beds> parts) {
        return new Beds(parts.stream().map(Beds::perDay).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * This less another.
     *
     * @param other what to take away
     * @return the difference, for example 18.66 less 12.36 is 6.3
     */
    public Beds minus(Beds other) {
        return new Beds(perDay.subtract(other.perDay));
    }

    /**
     * The smaller of this and another.
     *
     * @param other any figure
     * @return one of the two
     */
    public Beds atMost(Beds other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The larger of this and another.
     *
     * @param other any figure
     * @return one of the two
     */
    public Beds atLeast(Beds other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Whether this is below zero.
     *
     * @return true for -0.5, false for 0
     */
    public boolean isNegative() {
        return perDay.signum() < 0;
    }

    /**
     * Whether this is exactly zero.
     *
     * @return true for 0.00
     */
    public boolean isZero() {
        return perDay.signum() == 0;
    }

    @Override
    public int compareTo(Beds other) {
        return perDay.compareTo(other.perDay);
    }

    @JsonValue
    String json() {
        return perDay.toPlainString();
    }

    /**
     * The figure.
     *
     * @return for example {@code 18.66}
     */
    @Override
    public String toString() {
        return perDay.toPlainString();
    }
}
