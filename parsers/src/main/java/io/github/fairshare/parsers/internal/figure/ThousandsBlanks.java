package io.github.fairshare.parsers.internal.figure;

import java.util.Collection;
import java.util.regex.Pattern;

/** Thousands that are parted by blanks, as in 4 001: a cell alone never tells them from two figures, its text may. */
public final class ThousandsBlanks {
    private static final String SIGNS = FigureMarks.MINUS_SIGNS;
    private static final Pattern PARTED =
            Pattern.compile("[" + SIGNS + "+(]?£?[0-9]{1,3}(?: [0-9]{3})++(?:\\.[0-9]++)?(?: ?%)?[)" + SIGNS + "]?");
    private static final Pattern OTHERWISE =
            Pattern.compile("[" + SIGNS + "+(]?£?(?!(?:19|20)[0-9]{2}$)(?:[0-9]{4,}+|[0-9]{1,3}(?:,[0-9]{3})++).*");
    private static final Pattern WITHIN =
            Pattern.compile("(?<![0-9A-Za-z.,/])[0-9]{1,3}(?: [0-9]{3})++(?![0-9A-Za-z,/])");
    /** Fewer may be figures of two columns by chance. */
    private static final int LEAST = 3;

    private ThousandsBlanks() {}

    /**
     * Whether a text parts thousands by blanks: cells are written so, and no figure in any other way.
     *
     * @param cells all its cells
     * @return false where any figure has four digits in a row, or a comma, and is no year
     */
    public static boolean areIn(Collection<String> cells) {
        return cells.stream().filter(ThousandsBlanks::isParted).limit(LEAST).count() == LEAST
                && cells.stream()
                        .noneMatch(cell -> OTHERWISE.matcher(cell).matches()
                                && FigureCell.figure(cell).isPresent());
    }

    /**
     * A cell with commas for such blanks.
     *
     * @param cell any cell of a text that has them
     * @return for example {@code "4,001"}; the same cell where it is no such figure
     */
    public static String joined(String cell) {
        return isParted(cell) ? cell.replaceAll("(?<=[0-9]) (?=[0-9])", ",") : cell;
    }

    /**
     * A line with commas for such blanks, of which figures right beside each other may be one by mistake.
     *
     * @param line any line of a text that may have them
     * @return for example {@code "Bath 4,001 3.2"}
     */
    public static String joinedIn(String line) {
        return WITHIN.matcher(line).replaceAll(figure -> figure.group().replace(' ', ','));
    }

    private static boolean isParted(String cell) {
        return cell.indexOf(' ') > 0 && PARTED.matcher(cell).matches();
    }
}
