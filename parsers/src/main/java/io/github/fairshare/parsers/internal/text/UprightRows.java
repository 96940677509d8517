package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.UprightRun.Upright;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text in whose rows short cells stand in the middle or at the bottom of those of several lines, as it is read: all of a
 * row on its first line, and its other lines empty.
 *
 * @param lines as many as the text has, with the same numbers
 * @param rows where the rows stand that were put together
 * @param doubted where rows stand of which it cannot be told which words are whose
 */
public record UprightRows(List<SourceLine> lines, List<Lines> rows, List<Lines> doubted) {
    /** So many names that are known only where they are put together show how a table is set. */
    private static final int FEWEST_NAMES = 2;

    /** Copies the lists. */
    public UprightRows {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
        doubted = List.copyOf(doubted);
    }

    /**
     * Lines one below the other.
     *
     * @param first number of the first
     * @param last number of the last
     */
    public record Lines(int first, int last) {
        /**
         * Whether they are among others.
         *
         * @param from number of the first of those
         * @param to number of the last
         * @return true where at least one is in both
         */
        public boolean meets(int from, int to) {
            return first <= to && from <= last;
        }
    }

    /**
     * Puts rows together where the names of most are known ones then, and not where short cells are taken to stand at the top.
     *
     * @param text all lines
     * @param form what is known of the rows
     * @return the lines as they are where that is not so, as in most texts
     */
    public static UprightRows of(List<SourceLine> text, RowForm form) {
        List<UprightRun> runs = UprightRun.of(PiecesOfRows.of(text, form.end())).stream()
                .filter(UprightRun::hasParts)
                .toList();
        long atTop = known(runs, Upright.TOP, form);
        return Stream.of(Upright.MIDDLE, Upright.BOTTOM)
                .filter(upright -> isSetSo(runs, upright, form, atTop))
                .findFirst()
                .map(upright -> joined(text, runs, upright, form))
                .orElseGet(() -> new UprightRows(text, List.of(), List.of()));
    }

    private static boolean isSetSo(List<UprightRun> runs, Upright upright, RowForm form, long atTop) {
        List<WrappedRow> rows = wrapped(runs, upright, form).toList();
        long known = rows.stream().filter(row -> row.isKnown(form.names())).count();
        return known >= FEWEST_NAMES && known > 2 * atTop && known * 2 > rows.size();
    }

    private static long known(List<UprightRun> runs, Upright upright, RowForm form) {
        return wrapped(runs, upright, form)
                .filter(row -> row.isKnown(form.names()))
                .count();
    }

    private static Stream<WrappedRow> wrapped(List<UprightRun> runs, Upright upright, RowForm form) {
        return runs.stream()
                .flatMap(run -> run.rowsBy(upright, form.names()).stream().flatMap(List::stream))
                .filter(WrappedRow::isWrapped);
    }

    private static UprightRows joined(List<SourceLine> text, List<UprightRun> runs, Upright upright, RowForm form) {
        List<SourceLine> lines = new ArrayList<>(text);
        List<Lines> rows = new ArrayList<>();
        List<Lines> doubted = new ArrayList<>();
        for (UprightRun run : runs) {
            Optional<List<WrappedRow>> found = run.rowsBy(upright, form.names());
            found.stream().flatMap(List::stream).filter(WrappedRow::isWrapped).forEach(row -> {
                row.pieces().forEach(piece -> set(lines, piece.line(), ""));
                set(lines, row.pieces().get(0).line(), row.text());
                rows.add(new Lines(row.first(), row.last()));
            });
            if (found.isEmpty()) {
                List<PieceOfRow> pieces = run.pieces();
                doubted.add(new Lines(
                        pieces.get(0).line().number(),
                        pieces.get(pieces.size() - 1).line().number()));
            }
        }
        return new UprightRows(lines, rows, doubted);
    }

    private static void set(List<SourceLine> lines, SourceLine line, String text) {
        lines.set(line.number() - 1, new SourceLine(line.number(), text, line.terminator()));
    }
}
