package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.RowForm.Fit;
import io.github.fairshare.parsers.internal.text.UprightRun.Upright;
import java.util.ArrayList;
import java.util.List;
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
        /** Where some pieces of rows stand. */
        static Lines of(List<PieceOfRow> pieces) {
            return new Lines(
                    pieces.get(0).line().number(),
                    pieces.get(pieces.size() - 1).line().number());
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
        List<UprightRun> runs = UprightRun.of(PiecesOfRows.of(text, form.end()));
        return Stream.of(Upright.MIDDLE, Upright.BOTTOM, Upright.TOP)
                .filter(upright -> isSetSo(runs, upright, form))
                .findFirst()
                .map(upright -> joined(text, runs, upright, form))
                .orElseGet(() -> new UprightRows(text, List.of(), List.of()));
    }

    private static boolean isSetSo(List<UprightRun> runs, Upright upright, RowForm form) {
        List<WrappedRow> rows = rows(runs, upright, form);
        List<WrappedRow> wrapped = rows.stream().filter(WrappedRow::isWrapped).toList();
        long known = known(wrapped, form);
        boolean own = upright == Upright.TOP
                ? areBelowCodes(wrapped)
                        && known(rows, form) * 10
                                >= 9 * runs.stream().mapToLong(UprightRun::size).sum()
                : known
                        > 2
                                * known(
                                        rows(runs, Upright.TOP, form).stream()
                                                .filter(WrappedRow::isWrapped)
                                                .toList(),
                                        form);
        return own && known >= FEWEST_NAMES && known * 2 > wrapped.size();
    }

    /** Rows that begin with their names are put together as each family knows them. */
    private static boolean areBelowCodes(List<WrappedRow> wrapped) {
        return wrapped.stream().filter(WrappedRow::isBelowCode).count() * 2 > wrapped.size()
                && wrapped.stream().allMatch(WrappedRow::hasCells);
    }

    private static long known(List<WrappedRow> rows, RowForm form) {
        return rows.stream().filter(row -> row.is(Fit.WHOLE, form)).count();
    }

    private static List<WrappedRow> rows(List<UprightRun> runs, Upright upright, RowForm form) {
        return runs.stream()
                .flatMap(run -> run.settled(upright, form).stream())
                .flatMap(run -> run.rowsBy(upright, form).stream().flatMap(List::stream))
                .toList();
    }

    private static UprightRows joined(List<SourceLine> text, List<UprightRun> runs, Upright upright, RowForm form) {
        List<SourceLine> lines = new ArrayList<>(text);
        List<Lines> rows = new ArrayList<>();
        List<Lines> doubted = new ArrayList<>();
        List<UprightRun> settled = runs.stream()
                .flatMap(run -> run.settled(upright, form).stream())
                .toList();
        for (UprightRun run : settled) {
            List<WrappedRow> found = run.rowsBy(upright, form).orElse(List.of());
            found.stream().filter(WrappedRow::isWrapped).forEach(row -> {
                row.pieces().forEach(piece -> set(lines, piece.line(), ""));
                set(lines, row.pieces().get(0).line(), row.text());
                rows.add(row.lines());
            });
            found.stream()
                    .filter(row -> row.is(Fit.PART, form))
                    .map(WrappedRow::lines)
                    .forEach(doubted::add);
            if (found.isEmpty()) {
                doubted.add(run.lines());
            }
        }
        return new UprightRows(lines, rows, doubted);
    }

    private static void set(List<SourceLine> lines, SourceLine line, String text) {
        lines.set(line.number() - 1, new SourceLine(line.number(), text, line.terminator()));
    }
}
