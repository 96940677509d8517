package io.github.fairshare.examples.kind;

import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.examples.table.Column;
import io.github.fairshare.examples.table.DataTable;
import io.github.fairshare.parsers.SourceParser;
import java.util.List;

/**
 * A kind of document that {@code fairshare parse} reads. A new kind is one class and one line in {@link SourceKinds}.
 *
 * @param <T> the type of the records
 */
public interface SourceKind<T> {
    /**
     * The name on the command line.
     *
     * @return for example {@code dtoc-targets}
     */
    String id();

    /**
     * The reader of the documents.
     *
     * @return the reader
     */
    SourceParser<T> parser();

    /**
     * The columns of the table that is printed; a contract with its readers.
     *
     * @return the names in order
     */
    List<String> columns();

    /**
     * The row that a record makes.
     *
     * @param entry the record and where it stands
     * @param parsed all that was read with it, such as the day of the document
     * @return one cell per column; empty where there is nothing
     */
    List<String> row(Entry<T> entry, Parsed<T> parsed);

    /**
     * What was read, as a table.
     *
     * @param parsed the result of the reader
     * @return the rows in the order of the document
     */
    default DataTable table(Parsed<T> parsed) {
        return new DataTable(
                columns().stream().map(Column::named).toList(),
                parsed.entries().stream().map(entry -> row(entry, parsed)).toList());
    }
}
