package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives the tables of a text one form: what spreadsheets and statistics programs keep apart by semicolons, or by blanks
 * between quotes, is kept apart by tabs; quotes around cells go; and a heading that lacks a cell above row numbers gets an
 * empty one. All other lines stay as they are.
 */
public final class TabbedLines {
    private static final int FEWEST_ROWS = 2;
    private static final int HEADING_WORDS = 8;
    private static final int LONGEST = 2000;

    private final List<SourceLine> lines;

    private TabbedLines(List<SourceLine> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /**
     * The lines of a text, those of tables in one form.
     *
     * @return as many, with the same numbers
     */
    public static List<SourceLine> of(List<SourceLine> lines) {
        TabbedLines tabbed = new TabbedLines(lines);
        int at = 0;
        while (at < lines.size()) {
            Optional<QuotedCells> cells = tabbed.cells(at);
            int end = at + 1;
            while (cells.isPresent()
                    && end < lines.size()
                    && tabbed.cells(end).filter(cells.get()::isBeside).isPresent()) {
                end++;
            }
            if (cells.isPresent()) {
                tabbed.rewrite(at, end);
            }
            at = end;
        }
        return List.copyOf(tabbed.lines);
    }

    /**
     * The same, where quoted cells may hold line breaks.
     *
     * @return as many, with the same numbers
     */
    public static List<SourceLine> joined(List<SourceLine> lines) {
        List<SourceLine> joined = new ArrayList<>(QuotedBreaks.joined(lines));
        List<Integer> read = IntStream.range(0, lines.size())
                .filter(at -> !QuotedBreaks.isJoined(lines.get(at), joined.get(at)))
                .boxed()
                .toList();
        List<SourceLine> tabbed = of(read.stream().map(joined::get).toList());
        IntStream.range(0, read.size()).forEach(at -> joined.set(read.get(at), tabbed.get(at)));
        return List.copyOf(joined);
    }

    private Optional<QuotedCells> cells(int at) {
        SourceLine line = lines.get(at);
        return line.text().length() > LONGEST || line.isBlank() ? Optional.empty() : QuotedCells.of(line.text());
    }

    /** Lines one below the other that are kept apart in one way. */
    private void rewrite(int from, int to) {
        List<QuotedCells> rows = new ArrayList<>();
        for (int at = from; at < to; at++) {
            rows.add(cells(at).orElseThrow());
        }
        boolean numbered = isNumberedBelow(rows);
        QuotedCells first = rows.get(0);
        boolean even = rows.stream().skip(1).allMatch(row -> row.size() == (numbered ? 1 : 0) + first.size());
        boolean table = rows.size() >= FEWEST_ROWS && even && first.isShort(HEADING_WORDS);
        if (first.separator() == ',' && !(numbered && table)) {
            return;
        }
        boolean always = first.separator() == '\t' || first.separator() == '|';
        for (int at = from; at < to && (table || always); at++) {
            QuotedCells row = rows.get(at - from);
            boolean lacking = numbered && at == from;
            if (lacking || first.separator() != ',') {
                set(at, (lacking ? row.mark() : "") + row.text());
            }
        }
    }

    /** Whether all rows but the first have a cell more, which counts them. */
    private static boolean isNumberedBelow(List<QuotedCells> rows) {
        List<QuotedCells> below = rows.subList(1, rows.size());
        int size = rows.get(0).size() + 1;
        if (below.size() < FEWEST_ROWS || below.stream().anyMatch(row -> row.size() != size)) {
            return false;
        }
        Optional<Integer> first = below.get(0).firstNumber();
        return first.isPresent()
                && IntStream.range(0, below.size())
                        .allMatch(at -> below.get(at).firstNumber().equals(first.map(number -> number + at)));
    }

    private void set(int at, String text) {
        SourceLine line = lines.get(at);
        if (!line.text().equals(text)) {
            lines.set(at, new SourceLine(line.number(), text, line.terminator()));
        }
    }
}
