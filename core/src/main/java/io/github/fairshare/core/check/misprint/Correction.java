package io.github.fairshare.core.check.misprint;

import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.measure.PrintedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One printed figure with one character set right.
 *
 * @param cell where it stands
 * @param before as printed, for example -226.8
 * @param after what it would be, for example -126.8
 * @param change what was wrong with it
 */
public record Correction(FigureTable.Cell cell, PrintedFigure before, PrintedFigure after, Change change) {
    /** What one wrong character can do to a figure. */
    public enum Change {
        /** A minus was lost. */
        LOST_SIGN,
        /** A minus was added. */
        ADDED_SIGN,
        /** One digit is another. */
        WRONG_DIGIT,
        /** The point stands elsewhere. */
        SHIFTED_POINT
    }

    /**
     * All corrections of a figure.
     *
     * @param cell where it stands
     * @param figure as printed
     * @param decimals how many decimals figures of this column have; a point is not shifted to any other number of them
     * @return signs first, then digits, then points
     */
    static List<Correction> of(FigureTable.Cell cell, PrintedFigure figure, Set<Integer> decimals) {
        List<Correction> corrections = new ArrayList<>();
        String digits = figure.isNegative() ? figure.text().substring(1) : figure.text();
        String sign = figure.isNegative() ? "-" : "";
        corrections.add(
                figure.isNegative()
                        ? new Correction(cell, figure, PrintedFigure.of(digits), Change.ADDED_SIGN)
                        : new Correction(cell, figure, PrintedFigure.of("-" + digits), Change.LOST_SIGN));
        for (int at = 0; at < digits.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digits.charAt(at) != '.' && digits.charAt(at) != digit) {
                    String changed = sign + digits.substring(0, at) + digit + digits.substring(at + 1);
                    add(corrections, cell, figure, changed, Change.WRONG_DIGIT);
                }
            }
        }
        String bare = digits.replace(".", "");
        for (int places : decimals) {
            int point = bare.length() - places;
            if (places != figure.decimals() && point > 0) {
                String fraction = places == 0 ? "" : "." + bare.substring(point);
                add(corrections, cell, figure, sign + bare.substring(0, point) + fraction, Change.SHIFTED_POINT);
            }
        }
        return corrections;
    }

    private static void add(
            List<Correction> corrections, FigureTable.Cell cell, PrintedFigure before, String after, Change change) {
        // A figure with a leading zero is not one that anybody prints.
        Optional<PrintedFigure> figure = PrintedFigure.find(after);
        figure.ifPresent(changed -> corrections.add(new Correction(cell, before, changed, change)));
    }

    /**
     * Place, before and after.
     *
     * @return for example {@code row 5 total: -226.8 -> -126.8 (WRONG_DIGIT)}
     */
    @Override
    public String toString() {
        return "row " + cell.row() + " " + cell.column() + ": " + before + " -> " + after + " (" + change + ")";
    }
}
