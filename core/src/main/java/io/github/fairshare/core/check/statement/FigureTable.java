package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.measure.PrintedFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of a table as checks see them: one row per record, its figures by column.
 *
 * @param rows in the order of the document
 * @param day the day of the document; empty where it is not known, or no check asks for it
 */
public record FigureTable(List<Row> rows, Optional<LocalDate> day) {
    /** Copies the list. */
    public FigureTable {
        rows = List.copyOf(rows);
    }

    /**
     * A table of a document whose day does not matter.
     *
     * @param rows in the order of the document
     */
    public FigureTable(List<Row> rows) {
        this(rows, Optional.empty());
    }

    /**
     * One row.
     *
     * @param key what it is about, usually an organisation code; empty where there is none
     * @param line its first physical line
     * @param groups what it belongs to, for example {@code ccg} or {@code spearhead}
     * @param figures the figures that could be read, by column
     */
    public record Row(String key, int line, Set<String> groups, Map<String, PrintedFigure> figures) {
        /** Copies the collections. */
        public Row {
            groups = Set.copyOf(groups);
            figures = Map.copyOf(figures);
        }

        boolean isInAny(Set<String> wanted) {
            return groups.stream().anyMatch(wanted::contains);
        }

        /**
         * The number in a column.
         *
         * @param column the column's name
         * @return empty where it could not be read
         */
        public Optional<BigDecimal> find(String column) {
            return Optional.ofNullable(figures.get(column)).map(PrintedFigure::value);
        }

        Row with(String column, PrintedFigure figure) {
            Map<String, PrintedFigure> changed = new HashMap<>(figures);
            changed.put(column, figure);
            return new Row(key, line, groups, changed);
        }

        /**
         * Key and line.
         *
         * @return for example {@code 01H (line 20)}
         */
        @Override
        public String toString() {
            return (key.isEmpty() ? "row" : key) + " (line " + line + ")";
        }
    }

    /**
     * The place of a figure.
     *
     * @param row the row, counted from 0
     * @param column the column's name
     */
    public record Cell(int row, String column) {}

    /**
     * The figure in a place.
     *
     * @param cell a place in this table
     * @return empty where none could be read
     */
    public Optional<PrintedFigure> find(Cell cell) {
        return Optional.ofNullable(rows.get(cell.row()).figures().get(cell.column()));
    }

    /**
     * The same table with another figure in one place.
     *
     * @param cell a place in this table
     * @param figure what is to stand there
     * @return a copy
     */
    public FigureTable with(Cell cell, PrintedFigure figure) {
        List<Row> changed = new ArrayList<>(rows);
        changed.set(cell.row(), rows.get(cell.row()).with(cell.column(), figure));
        return new FigureTable(changed, day);
    }

    /**
     * The places of a column, in the rows of some groups.
     *
     * @param groups the groups
     * @param column the column's name
     * @return those that hold a figure, in the order of the document
     */
    List<Cell> cells(Set<String> groups, String column) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (row.isInAny(groups) && row.figures().containsKey(column)) {
                cells.add(new Cell(at, column));
            }
        }
        return cells;
    }

    /**
     * The rows of some groups.
     *
     * @param groups the groups; a row counts once, however many of them it belongs to
     * @return in the order of the document
     */
    public List<Row> rowsIn(Set<String> groups) {
        return rows.stream().filter(row -> row.isInAny(groups)).toList();
    }
}
