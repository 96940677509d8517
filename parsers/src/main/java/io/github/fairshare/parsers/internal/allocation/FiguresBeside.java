package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.Doubt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures on lines of their own beside rows of one cell a line, left over: they belong to the row above or below them, as in
 * tables whose rows do not begin with the label, and nothing tells to which.
 */
final class FiguresBeside {
    private static final String DOUBT =
            "a figure on the line above or below the row is left over, so that its figures may be those of its neighbours;"
                    + " print the table with one row on a line";

    private static final int DIGITS_OF_A_PAGE = 3;

    private FiguresBeside() {}

    /** The same rows, doubted where such a figure stands beside them, or a row that has taken one figure too many. */
    static List<AllocationRow> doubted(List<AllocationRow> rows, List<SourceLine> strays, int columns) {
        Stream<SourceLine> left =
                strays.stream().filter(line -> line.text().strip().length() > DIGITS_OF_A_PAGE && isFigure(line));
        Stream<SourceLine> taken = rows.stream()
                .filter(row -> hasTooMany(row, columns) || isBareInside(rows, row))
                .flatMap(row -> Stream.of(row.lines().first(), row.lines().last()))
                .filter(FiguresBeside::isFigure);
        Set<Integer> figures =
                Stream.concat(left, taken).map(SourceLine::number).collect(Collectors.toSet());
        boolean most = figures.size() * 2 >= rows.size();
        return rows.stream()
                .map(row -> row.lines().lines().size() > 1 && (most || isBeside(row, figures)) ? doubted(row) : row)
                .toList();
    }

    private static boolean hasTooMany(AllocationRow row, int columns) {
        List<SourceLine> lines = row.lines().lines();
        return lines.size() > 1
                && lines.stream().filter(FiguresBeside::isFigure).count() > columns;
    }

    /** Nothing but figures, which only the last row may be: then it is the total. */
    private static boolean isBareInside(List<AllocationRow> rows, AllocationRow row) {
        return row.lines().lines().size() > 1
                && row.code().isEmpty()
                && row.name().isEmpty()
                && !row.equals(rows.get(rows.size() - 1));
    }

    private static boolean isFigure(SourceLine line) {
        return FigureCell.figure(line.text().strip()).isPresent();
    }

    private static boolean isBeside(AllocationRow row, Set<Integer> figures) {
        return figures.contains(row.lines().first().number() - 1)
                || figures.contains(row.lines().last().number() + 1);
    }

    private static AllocationRow doubted(AllocationRow row) {
        return row.doubt().isPresent() ? row : row.doubted(Optional.of(Doubt.ofFigures(DOUBT)));
    }
}
