package io.github.fairshare.parsers.internal.figure;

import io.github.fairshare.core.measure.PrintedFigure;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A cell of a table that may hold a figure, with or without a plus, a sign for pounds or one for per cent. A minus behind a
 * figure is that figure's sign, as brackets round it are.
 */
public final class FigureCell {
    private static final Pattern POUND_SIGN = Pattern.compile("^([" + FigureMarks.MINUS_SIGNS + "(]?)£ ?");
    private static final Pattern PERCENT_SIGN = Pattern.compile(" ?%(?=\\)?$)");
    private static final Pattern PLUS = Pattern.compile("^\\+(?=[£0-9])");
    /** A year with a dash behind it is the first half of a financial year. */
    private static final Pattern MINUS_BEHIND =
            Pattern.compile("(?!(?:19|20)[0-9]{2}.$)(?:£ ?)?[0-9][0-9,.]*+(?: ?%)?[" + FigureMarks.MINUS_SIGNS + "]");

    /** What programs and people write into a cell that holds nothing. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "", "nan", "na", "<na>", "n/a", "nat", "none", "null", "..", "...", ":", "-", "\u2013", "\u2014", "--",
            "#n/a", "#na", "#ref!", "#div/0!", "#value!", "#name?", "#null!", "#num!");

    private static final int DIGITS_OF_A_YEAR = 4;

    private FigureCell() {}

    /**
     * The figure of a cell.
     *
     * @param cell for example {@code "+4,001"}, {@code "£1.2"} or {@code "(3.1 %)"}
     * @return empty where the cell holds anything but one figure
     */
    public static Optional<PrintedFigure> figure(String cell) {
        return PrintedFigure.find(bare(cell));
    }

    /**
     * Whether a figure is none of those that count or date something: numbers of rows and pages, and years.
     *
     * @param cell any cell
     * @return true for {@code "9.0"} and {@code "820367"}, false for {@code "2017"}
     */
    public static boolean isLong(String cell) {
        return figure(cell).isPresent() && (cell.indexOf('.') >= 0 || cell.length() > DIGITS_OF_A_YEAR);
    }

    /**
     * The text of a cell without what stands round a figure.
     *
     * @param cell any cell
     * @return for example {@code "4,001"} for {@code "+4,001"}
     */
    public static String bare(String cell) {
        String stripped = signedBefore(cell.strip());
        // Readers ask this of almost every word of a document, and hardly any has one of these.
        if (stripped.indexOf('+') < 0 && stripped.indexOf('£') < 0 && stripped.indexOf('%') < 0) {
            return stripped;
        }
        String unsigned = PLUS.matcher(stripped).replaceFirst("");
        return POUND_SIGN
                .matcher(PERCENT_SIGN.matcher(unsigned).replaceFirst(""))
                .replaceFirst("$1");
    }

    private static String signedBefore(String cell) {
        boolean possible = cell.length() > 1 && FigureMarks.isMinus(cell.charAt(cell.length() - 1));
        return possible && MINUS_BEHIND.matcher(cell).matches() ? "-" + cell.substring(0, cell.length() - 1) : cell;
    }

    /**
     * Whether a cell says that it holds nothing.
     *
     * @param cell any cell
     * @return true for empty text, {@code NaN}, {@code ..}, {@code #REF!} and the like
     */
    public static boolean isEmpty(String cell) {
        // Most cells are longer than any of these.
        return cell.length() <= 8 && PLACEHOLDERS.contains(cell.strip().toLowerCase(Locale.ROOT));
    }
}
