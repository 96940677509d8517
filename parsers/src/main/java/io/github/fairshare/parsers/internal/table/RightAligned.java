package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.Separator.Cell;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A block of a table as statistics programs print it: numbered rows whose columns end in the same place, under a heading
 * whose words end there too. Where the table is wider than the page, its other columns follow in further blocks with the
 * same row numbers.
 *
 * @param heading the line above the rows
 * @param rows the numbered lines
 * @param numbers the words that count the rows
 */
record RightAligned(SourceLine heading, List<SourceLine> rows, List<String> numbers) {
    private static final int FEWEST = 2;

    /** Marks of bodies, such as the Spearhead flag; no name has a place for them in all rows. */
    private static final Set<String> FLAGS = Set.of("S", "TRUE", "FALSE", "true", "false", "yes", "no");

    /** The rows of a text that has such blocks, its heading first; none where it has no such block. */
    static List<GridRow> rows(List<SourceLine> lines, Predicate<String> isCode, TableSettings settings) {
        List<RightAligned> blocks = blocks(lines, settings);
        if (blocks.isEmpty()) {
            return List.of();
        }
        RightAligned first = blocks.get(0);
        List<RightAligned> beside = blocks.stream()
                .filter(block -> block.numbers.equals(first.numbers))
                .toList();
        List<List<GridRow>> parts =
                beside.stream().map(block -> block.gridRows(isCode)).toList();
        List<GridRow> joined = new ArrayList<>();
        for (int at = 0; at < parts.get(0).size(); at++) {
            int row = at;
            joined.add(joined(parts.stream().map(part -> part.get(row)).toList()));
        }
        return joined;
    }

    private static List<RightAligned> blocks(List<SourceLine> lines, TableSettings settings) {
        List<RightAligned> blocks = new ArrayList<>();
        for (int at = 0; at + FEWEST < lines.size(); at++) {
            SourceLine heading = lines.get(at);
            int end = at + 1;
            while (end < lines.size() && isNext(lines, at + 1, end, settings)) {
                end++;
            }
            boolean heads = !heading.isBlank() && heading.text().startsWith(" ") && end - at > FEWEST;
            if (heads && heading.text().length() <= settings.longestLine()) {
                List<SourceLine> rows = lines.subList(at + 1, end);
                blocks.add(new RightAligned(
                        heading, rows, rows.stream().map(RightAligned::number).toList()));
                at = end - 1;
            }
        }
        return blocks;
    }

    /** Whether a line has the number behind that of the line above; counting begins at nought or one. */
    private static boolean isNext(List<SourceLine> lines, int first, int at, TableSettings settings) {
        String number = number(lines.get(at));
        if (!ColumnsOfHeading.isRowNumber(number) || lines.get(at).text().length() > settings.longestLine()) {
            return false;
        }
        int value = Integer.parseInt(number);
        String start = number(lines.get(first));
        return at == first ? value <= 1 : value == Integer.parseInt(start) + at - first;
    }

    private static String number(SourceLine line) {
        String text =
                line.text().substring(0, Math.min(line.text().length(), 40)).stripLeading();
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    private List<GridRow> gridRows(Predicate<String> isCode) {
        List<Cell> columns = headings(apart(columns(), isCode));
        return Stream.concat(
                        Stream.of(new GridRow(new LogicalRow(List.of(heading)), columns)),
                        rows.stream()
                                .map(row -> new GridRow(
                                        new LogicalRow(List.of(row)),
                                        columns.stream()
                                                .map(column -> cut(row.text(), column))
                                                .toList())))
                .toList();
    }

    /** A place that all rows leave blank parts columns only beside figures, codes or flags; names have such places in them too. */
    private List<Cell> apart(List<Cell> columns, Predicate<String> isCode) {
        List<Cell> apart = new ArrayList<>();
        boolean words = false;
        for (Cell column : columns) {
            boolean more = rows.stream()
                    .map(row -> cut(row.text(), column).text())
                    .anyMatch(text -> !FigureCell.isEmpty(text)
                            && !FLAGS.contains(text)
                            && FigureCell.figure(text).isEmpty()
                            && !isCode.test(text));
            Cell before = words && more ? apart.remove(apart.size() - 1) : column;
            apart.add(new Cell("", before.start(), column.end()));
            words = more;
        }
        return apart;
    }

    /** Where the rows have their columns: between places that are blank in all of them, the row numbers left out. */
    private List<Cell> columns() {
        BitSet filled = new BitSet();
        for (SourceLine row : rows) {
            String text = row.text();
            int from = text.indexOf(number(row)) + number(row).length();
            for (int at = from; at < text.length(); at++) {
                if (text.charAt(at) != ' ') {
                    filled.set(at);
                }
            }
        }
        List<Cell> columns = new ArrayList<>();
        for (int start = filled.nextSetBit(0); start >= 0; ) {
            int end = filled.nextClearBit(start);
            columns.add(new Cell("", start, end));
            start = filled.nextSetBit(end);
        }
        return columns;
    }

    /** Each word of the heading belongs to the first column that does not end before it does. */
    private List<Cell> headings(List<Cell> columns) {
        List<Cell> headings = new ArrayList<>(columns);
        String text = heading.text();
        int at = 0;
        for (String word : text.strip().split("\\s++", -1)) {
            at = text.indexOf(word, at) + word.length();
            for (int column = 0; column < columns.size(); column++) {
                if (columns.get(column).end() >= at || column == columns.size() - 1) {
                    Cell known = headings.get(column);
                    headings.set(column, new Cell((known.text() + " " + word).strip(), known.start(), known.end()));
                    break;
                }
            }
        }
        return headings;
    }

    private static Cell cut(String text, Cell column) {
        int end = Math.min(column.end(), text.length());
        int start = Math.min(column.start(), end);
        return new Cell(TextLayout.folded(text.substring(start, end)), column.start(), column.end());
    }

    private static GridRow joined(List<GridRow> parts) {
        List<Cell> cells = parts.stream().flatMap(part -> part.cells().stream()).toList();
        List<Cell> numbered = new ArrayList<>();
        cells.forEach(cell -> numbered.add(new Cell(cell.text(), numbered.size(), numbered.size() + 1)));
        return new GridRow(
                new LogicalRow(parts.stream()
                        .flatMap(part -> part.lines().lines().stream())
                        .toList()),
                numbered);
    }
}
