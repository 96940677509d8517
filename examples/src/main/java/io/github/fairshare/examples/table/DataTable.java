package io.github.fairshare.examples.table;

import java.util.List;

/**
 * Rows of text cells under named columns. An empty cell means that there is nothing.
 *
 * @param columns at least one
 * @param rows each with one cell per column
 */
public record DataTable(List<Column> columns, List<List<String>> rows) {
    /** Copies the lists and checks the length of the rows. */
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells, but there are " + columns.size() + " columns: " + row);
            }
        }
    }

    /**
     * The names of the columns.
     *
     * @return in order
     */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
