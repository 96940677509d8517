package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.parsers.internal.text.CellSpans.Span;
import io.github.fairshare.parsers.internal.text.RowForm.Fit;
import io.github.fairshare.parsers.internal.text.UprightRows.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row with all its lines.
 *
 * @param row the line with its short cells
 * @param pieces all lines in turn
 */
record WrappedRow(PieceOfRow row, List<PieceOfRow> pieces) {
    /** Blanks between cells of which it is known where they begin. */
    private static final int GAP = 3;

    boolean isWrapped() {
        return pieces.size() > 1;
    }

    /** Whether its code stands alone above all other cells. */
    boolean isBelowCode() {
        return pieces.get(0).equals(row) && !row.isNamed() && row.cells().isEmpty();
    }

    /** Whether it has more than code and name. */
    boolean hasCells() {
        return pieces.stream().anyMatch(piece -> !piece.cells().isEmpty());
    }

    /** Whether as much of each cell stands above the short ones as below. */
    boolean isCentred() {
        return above(PieceOfRow::isNamed) == 0 && above(piece -> !piece.cells().isEmpty()) == 0;
    }

    /** How many lines more with something stand above the short cells than below. */
    private int above(Predicate<PieceOfRow> with) {
        int middle = pieces.indexOf(row);
        return IntStream.range(0, pieces.size())
                .filter(at -> with.test(pieces.get(at)))
                .map(at -> Integer.signum(middle - at))
                .sum();
    }

    boolean is(Fit fit, RowForm form) {
        return form.names().apply(row.code(), label()) == fit;
    }

    Lines lines() {
        return Lines.of(pieces);
    }

    private String label() {
        return pieces.stream()
                .map(piece -> piece.label().text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The row on one line: what stood below each other in one cell in turn, each cell where it began if that is free. */
    String text() {
        StringBuilder text = new StringBuilder(row.front());
        pieces.stream()
                .map(PieceOfRow::label)
                .filter(label -> !label.text().isEmpty())
                .findFirst()
                .ifPresent(first -> put(text, new Span(first.start(), first.end(), label())));
        cells().forEach(cell -> put(text, cell));
        return text.toString();
    }

    private static void put(StringBuilder text, Span cell) {
        int least = text.length() == 0 ? 0 : cell.start() == 0 ? 1 : GAP;
        text.append(" ".repeat(Math.max(cell.start() - text.length(), least))).append(cell.text());
    }

    private List<Span> cells() {
        List<Span> columns = new ArrayList<>();
        for (PieceOfRow piece : pieces) {
            for (Span cell : piece.cells()) {
                int at = 0;
                while (at < columns.size() && !isBelow(columns.get(at), cell)) {
                    at++;
                }
                if (at == columns.size()) {
                    columns.add(cell);
                } else {
                    columns.set(at, joined(columns.get(at), cell));
                }
            }
        }
        columns.sort(Comparator.comparingInt(Span::start));
        return columns;
    }

    private static boolean isBelow(Span column, Span cell) {
        return column.start() < cell.end() && cell.start() < column.end();
    }

    private static Span joined(Span column, Span cell) {
        return new Span(
                Math.min(column.start(), cell.start()),
                Math.max(column.end(), cell.end()),
                column.text() + " " + cell.text());
    }
}
