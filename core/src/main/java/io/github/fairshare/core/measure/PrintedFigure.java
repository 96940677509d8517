package io.github.fairshare.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as it stands in print, with its printed decimals and its sign: 18.00 stays 18.00 and -0.0 keeps its minus.
 *
 * <p>Thousands commas, blanks round the number and brackets for negatives are only ways of writing and are not kept:
 * {@code (1,234.5)} is {@code -1234.5}. What a print of so many decimals can stand for is {@link #interval()}. Two
 * printed figures are equal where they print the same. In JSON it is the string {@code "18.00"}.
 *
 * @param text plain decimal text, for example {@code "18.00"}, {@code "4077"} or {@code "-0.0"}
 */
public record PrintedFigure(String text) {
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,59})(\\.[0-9]{1,60})?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3}){1,19}(\\.[0-9]{1,60})?");

    private static final String BEGINNINGS = "0123456789(-\u2212\u2013";

    /** Refuses anything but plain decimal text. */
    public PrintedFigure {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + Given.shown(text)
                            + "' is no printed figure; expected plain digits such as 18.00, 4077 or -0.0, without leading zeros");
        }
    }

    /**
     * A printed figure from plain decimal text.
     *
     * @param text for example {@code "18.00"}
     * @return the figure
     * @throws IllegalArgumentException where the text has commas, brackets, blanks or leading zeros
     */
    @JsonCreator
    public static PrintedFigure of(String text) {
        Objects.requireNonNull(text, "text");
        return new PrintedFigure(text);
    }

    /**
     * Finds the figure that a cell prints.
     *
     * @param cell for example {@code " 4,077"}, {@code "(3.2)"} or {@code "−0.0"}
     * @return the figure, empty where the cell is anything but one number
     */
    public static Optional<PrintedFigure> find(String cell) {
        Objects.requireNonNull(cell, "cell");
        String bare = cell.replace('\u00A0', ' ').strip();
        // Readers ask this of almost every word of a document.
        if (bare.isEmpty() || BEGINNINGS.indexOf(bare.charAt(0)) < 0) {
            return Optional.empty();
        }
        boolean bracketed = bare.length() > 2 && bare.startsWith("(") && bare.endsWith(")");
        if (bracketed) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        boolean minus = !bare.isEmpty() && "-−–".indexOf(bare.charAt(0)) >= 0;
        if (minus && bracketed) {
            return Optional.empty();
        }
        String digits = minus ? bare.substring(1) : bare;
        if (GROUPED.matcher(digits).matches()) {
            digits = digits.replace(",", "");
        }
        String plain = (minus || bracketed ? "-" : "") + digits;
        return PLAIN.matcher(plain).matches() ? Optional.of(new PrintedFigure(plain)) : Optional.empty();
    }

    /**
     * The number, with the printed decimals as its scale.
     *
     * @return for example 18.00; 0.0 for a printed -0.0
     */
    public BigDecimal value() {
        return new BigDecimal(text);
    }

    /**
     * Whether a minus or brackets are printed, in front of a zero too.
     *
     * @return true for {@code -0.0}
     */
    public boolean isNegative() {
        return text.startsWith("-");
    }

    /**
     * How many decimals are printed.
     *
     * @return for example 2 for {@code 18.00}
     */
    public int decimals() {
        return value().scale();
    }

    /**
     * All numbers that this print can stand for: half a unit of the last digit either way, both ends included.
     *
     * @return for example 17.995 to 18.005 for {@code 18.00}
     */
    public Interval interval() {
        BigDecimal half = BigDecimal.ONE.movePointLeft(decimals()).divide(BigDecimal.valueOf(2));
        return Interval.of(value().subtract(half), value().add(half));
    }

    @JsonValue
    String json() {
        return text;
    }

    /**
     * The figure as printed, without commas and brackets.
     *
     * @return for example {@code 18.00}
     */
    @Override
    public String toString() {
        return text;
    }
}
