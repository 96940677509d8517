package io.github.fairshare.allocation.pace.study;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * What a policy shall reach.
 *
 * @param measure of what
 * @param value growth used: this to six decimals; years and distance under target: at most this
 */
public record Wish(
        Measured measure,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value) {
    /** What can be wished for. */
    public enum Measured {
        /** M2, percentage of the growth. */
        GROWTH_USED,
        /** Years until every body is within the tolerance. */
        YEARS,
        /** How far the furthest body closes under target in the first year. */
        MAX_UNDER_PERCENT
    }

    /** Checks the value. */
    public Wish {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a wish is zero or more, given was " + value.toPlainString());
        }
    }

    /**
     * Reads a wish.
     *
     * @param text for example {@code years=10}, {@code growth_used=8.48} or {@code max_under_percent=4}
     * @return the wish
     * @throws IllegalArgumentException where the text is not one
     */
    public static Wish parse(String text) {
        Objects.requireNonNull(text, "text");
        String[] parts = text.split("=", -1);
        boolean isNumber = parts.length == 2 && parts[1].matches("[0-9]{1,9}(\\.[0-9]{1,12})?");
        for (Measured measure : Measured.values()) {
            if (isNumber && measure.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
                return new Wish(measure, new BigDecimal(parts[1]));
            }
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no wish; expected growth_used=NUMBER, years=NUMBER or max_under_percent=NUMBER");
    }

    /**
     * Measure and value.
     *
     * @return for example {@code years at most 10}
     */
    @Override
    public String toString() {
        return measure.name().toLowerCase(Locale.ROOT)
                + (measure == Measured.GROWTH_USED ? " " : " at most ")
                + value.toPlainString();
    }
}
