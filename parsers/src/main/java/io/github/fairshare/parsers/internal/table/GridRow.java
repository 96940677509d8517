package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.ThousandsBlanks;
import io.github.fairshare.parsers.internal.place.PlacedRow;
import io.github.fairshare.parsers.internal.table.Separator.Cell;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line cut into cells, or several lines where a quoted cell goes on over them.
 *
 * @param lines the physical lines
 * @param cells from left to right
 */
record GridRow(LogicalRow lines, List<Cell> cells) {
    /** All rows of a text; blank lines are none. */
    static List<GridRow> of(List<SourceLine> lines, Separator separator) {
        List<GridRow> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            SourceLine line = lines.get(at);
            if (!line.isBlank() && !LineSplitter.isTooLong(line)) {
                int count = separator.isOpen(line.text()) ? quoted(lines, at, separator) : 1;
                rows.add(row(lines.subList(at, at + count), separator));
                at += count - 1;
            }
        }
        return rows;
    }

    /** Rows whose columns are told by their places. */
    static List<GridRow> placed(List<PlacedRow> rows) {
        return rows.stream()
                .map(row -> new GridRow(
                        row.lines(),
                        IntStream.range(0, row.cells().size())
                                .mapToObj(at -> new Cell(row.cells().get(at), at, at + 1))
                                .toList()))
                .toList();
    }

    /** The same rows the other way round, with as many cells each. */
    static List<PlacedRow> unplaced(List<GridRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return rows.stream()
                .map(row -> new PlacedRow(
                        row.lines(),
                        IntStream.range(0, width)
                                .mapToObj(at -> at < row.cells().size()
                                        ? row.cells().get(at).text()
                                        : "")
                                .toList()))
                .toList();
    }

    /** Some rows; and the same with their thousands joined, where the text parts them by blanks. */
    static Stream<List<GridRow>> withThousands(List<GridRow> rows) {
        List<String> cells = rows.stream().flatMap(row -> row.texts().stream()).toList();
        return ThousandsBlanks.areIn(cells)
                ? Stream.of(rows, rows.stream().map(GridRow::withThousands).toList())
                : Stream.of(rows);
    }

    /** The same where blanks keep cells apart too. */
    static Stream<List<GridRow>> withThousandsIn(List<GridRow> rows, Evidence evidence) {
        List<String> texts = rows.stream().map(GridRow::text).toList();
        List<String> joined = texts.stream().map(ThousandsBlanks::joinedIn).toList();
        return joined.equals(texts)
                ? Stream.of(rows)
                : Stream.of(texts, joined, evidence.withThousands(texts))
                        .distinct()
                        .map(cells -> IntStream.range(0, rows.size())
                                .mapToObj(at -> rows.get(at).as(cells.get(at)))
                                .toList());
    }

    private GridRow as(String text) {
        return text.equals(text()) ? this : new GridRow(lines, List.of(new Cell(text, 0, text.length())));
    }

    private GridRow withThousands() {
        return new GridRow(
                lines,
                cells.stream()
                        .map(cell -> new Cell(ThousandsBlanks.joined(cell.text()), cell.start(), cell.end()))
                        .toList());
    }

    private static GridRow row(List<SourceLine> lines, Separator separator) {
        String text = lines.stream().map(SourceLine::text).collect(Collectors.joining("\n"));
        return new GridRow(new LogicalRow(lines), separator.cells(text));
    }

    /** How many lines a row has that begins with a quote which its first line does not close; 1 where none closes it. */
    private static int quoted(List<SourceLine> lines, int at, Separator separator) {
        StringBuilder text = new StringBuilder(lines.get(at).text());
        int most = Math.min(TableSettings.STANDARD.quotedLines(), lines.size() - at);
        for (int count = 1; count < most && text.length() < TableSettings.STANDARD.longestLine(); count++) {
            text.append('\n').append(lines.get(at + count).text());
            if (!separator.isOpen(text.toString())) {
                return count + 1;
            }
        }
        return 1;
    }

    /** The words before those at its end in one cell, and each of these in one; the row itself where there are too few. */
    List<GridRow> inWords(Predicate<String> ofColumns, int least) {
        List<String> words = words();
        int first = words.size();
        while (first > 0 && ofColumns.test(words.get(first - 1))) {
            first--;
        }
        if (words.size() - first < least) {
            return List.of(this);
        }
        String label = String.join(" ", words.subList(0, first));
        return Stream.concat(
                        Stream.of(label).filter(Predicate.not(String::isEmpty)),
                        words.subList(first, words.size()).stream())
                .map(word -> new GridRow(lines, List.of(new Cell(word, 0, word.length()))))
                .toList();
    }

    /** Its words; rules between them are none. */
    private List<String> words() {
        return List.of(text().replace('|', ' ').strip().split("\\s++"));
    }

    public List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    /** The text of all cells. */
    String text() {
        return cells.stream().map(Cell::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
