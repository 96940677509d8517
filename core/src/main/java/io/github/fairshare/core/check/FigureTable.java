package io.github.fairshare.core.check;

import io.github.fairshare.core.measure.PrintedFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of a table as checks see them: one row per record, its figures by column.
 *
 * @param rows in the order of the document
 */
public record FigureTable(List<Row> rows) {
    /** Copies the list. */
    public FigureTable {
        rows = List.copyOf(rows);
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

        /**
         * The number in a column.
         *
         * @param column the column's name
         * @return empty where it could not be read
         */
        public Optional<BigDecimal> find(String column) {
            return Optional.ofNullable(figures.get(column)).map(PrintedFigure::value);
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
     * The rows of some groups.
     *
     * @param groups the groups; a row counts once, however many of them it belongs to
     * @return in the order of the document
     */
    public List<Row> rowsIn(Set<String> groups) {
        return rows.stream()
                .filter(row -> row.groups().stream().anyMatch(groups::contains))
                .toList();
    }
}
