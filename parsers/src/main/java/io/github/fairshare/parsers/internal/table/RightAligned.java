package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.Separator.Cell;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.NumberedBlock;
import io.github.fairshare.parsers.internal.text.RowForm;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A block of numbered rows whose columns end in the same place, under a heading whose words end there too. */
final class RightAligned {
    /** Marks of bodies, such as the Spearhead flag; no name has a place for them in all rows. */
    private static final Set<String> FLAGS = Set.of("S", "TRUE", "FALSE", "true", "false", "yes", "no");

    private static final Pattern CODE = Pattern.compile(RowForm.CODE);
    private static final int FEW = 10;

    private final SourceLine heading;
    private final List<SourceLine> rows;

    private RightAligned(NumberedBlock block) {
        this.heading = block.heading();
        this.rows = block.rows();
    }

    /** The rows of a text that has such blocks, its heading first; none where it has no such block. */
    static List<GridRow> rows(List<SourceLine> lines, Predicate<String> isCode) {
        List<List<GridRow>> parts = NumberedBlock.of(lines, TableSettings.STANDARD.longestLine()).stream()
                .map(block -> new RightAligned(block).gridRows(isCode))
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        List<GridRow> joined = new ArrayList<>();
        for (int at = 0; at < parts.get(0).size(); at++) {
            int row = at;
            joined.add(joined(parts.stream().map(part -> part.get(row)).toList()));
        }
        return joined;
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

    /**
     * A place that all rows leave blank parts columns only beside figures, codes or flags, or below the end of a heading
     * that more blanks follow than one; names have such places in them too.
     */
    private List<Cell> apart(List<Cell> columns, Predicate<String> isCode) {
        List<Cell> apart = new ArrayList<>();
        boolean words = false;
        for (Cell column : columns) {
            boolean more = hasWords(column, isCode);
            int last = apart.size() - 1;
            boolean goesOn = words && more && !isHeadedUpTo(apart.get(last).end());
            Cell before = goesOn ? apart.remove(last) : column;
            apart.add(new Cell("", before.start(), column.end()));
            words = more;
        }
        return apart;
    }

    /** Whether more cells than a few hold something else than figures, codes and flags; those that nobody knows may be of three letters. */
    private boolean hasWords(Cell column, Predicate<String> isCode) {
        List<String> filled = rows.stream()
                .map(row -> cut(row.text(), column).text())
                .filter(text -> !FigureCell.isEmpty(text))
                .toList();
        long others = filled.stream()
                .filter(text -> !FLAGS.contains(text)
                        && FigureCell.figure(text).isEmpty()
                        && !isCode.test(text)
                        && !CODE.matcher(text).matches())
                .count();
        return others * FEW > filled.size();
    }

    private boolean isHeadedUpTo(int end) {
        String text = heading.text();
        return end < text.length() && text.charAt(end - 1) != ' ' && text.startsWith("  ", end);
    }

    /** Where the rows have their columns: between places that are blank in all of them, the row numbers left out. */
    private List<Cell> columns() {
        BitSet filled = new BitSet();
        for (SourceLine row : rows) {
            String text = row.text();
            int from = text.indexOf(NumberedBlock.number(row))
                    + NumberedBlock.number(row).length();
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
