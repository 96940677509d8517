package io.github.fairshare.core.table;

import java.io.UncheckedIOException;
import java.util.List;

/**
 * Rows of text cells under named columns. An empty cell means that there is nothing.
 *
 * @param columns at least one
 * @param rows each with one cell per column
 * @param notes what its source says under it, and doubts about its figures, one sentence or more each; they go with the table
 *     into whatever is made of it, and stand beside its CSV and JSON, not in them
 */
public record DataTable(List<Column> columns, List<List<String>> rows, List<String> notes) {
    /** Copies the lists and checks the length of the rows. */
    public DataTable {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells, but there are " + columns.size() + " columns: " + row);
            }
        }
    }

    /**
     * A table without notes.
     *
     * @param columns at least one
     * @param rows each with one cell per column
     */
    public DataTable(List<Column> columns, List<List<String>> rows) {
        this(columns, rows, List.of());
    }

    /**
     * The same with other notes.
     *
     * @param others in their place, for example those of the table that it was made from
     * @return a copy
     */
    public DataTable withNotes(List<String> others) {
        return new DataTable(columns, rows, others);
    }

    /**
     * The names of the columns.
     *
     * @return in order
     */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * Writes it as comma-separated values: RFC 4180 with a header and line feeds, quotes only where needed.
     *
     * @param to where it goes; it is not closed
     * @throws UncheckedIOException where that cannot be written to
     */
    public void writeCsv(Appendable to) {
        writeCsv(CsvCells.AS_THEY_ARE, to);
    }

    /**
     * The same with a choice of how cells are written.
     *
     * @param cells for example {@link CsvCells#FOR_SPREADSHEETS} where people will open it
     * @param to where it goes; it is not closed
     * @throws UncheckedIOException where that cannot be written to
     */
    public void writeCsv(CsvCells cells, Appendable to) {
        TableText.csv(this, cells, to);
    }

    /**
     * The table as comma-separated values, as {@link #writeCsv} writes it.
     *
     * @return text that ends with a line feed
     */
    public String toCsv() {
        return toCsv(CsvCells.AS_THEY_ARE);
    }

    /**
     * The same with a choice of how cells are written.
     *
     * @param cells for example {@link CsvCells#FOR_SPREADSHEETS} where people will open it
     * @return text that ends with a line feed
     */
    public String toCsv(CsvCells cells) {
        StringBuilder text = new StringBuilder();
        writeCsv(cells, text);
        return text.toString();
    }

    /**
     * The table as JSON: an array with one object a row; every cell is a string, an empty one is null.
     *
     * @return text that ends with a line feed
     */
    public String toJson() {
        return TableText.json(this);
    }

    /**
     * How large it is, and its columns.
     *
     * @return for example {@code 199 rows: line,kind,code,name,plan,baseline,target,status}
     */
    @Override
    public String toString() {
        return rows.size() + " rows: " + String.join(",", names());
    }
}
