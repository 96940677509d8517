package io.github.fairshare.allocation.internal;

import io.github.fairshare.core.measure.Given;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A comma-separated table with a header, strictly read: every column has a name of its own, every row as many cells, and
 * a mark that spreadsheets put in front is no part of the first name.
 */
public final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();
    private static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final Function<String, IllegalArgumentException> refusal;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private long lastLine;

    private CsvTable(Function<String, IllegalArgumentException> refusal) {
        this.refusal = refusal;
    }

    /**
     * Reads a table whole.
     *
     * @param reader the text; it is read to its end and left open
     * @param refusal makes the exception that the caller promises of a message
     * @return the table; one without any text has no columns
     * @throws UncheckedIOException where the text cannot be read
     */
    public static CsvTable read(Reader reader, Function<String, IllegalArgumentException> refusal) {
        CsvTable table = new CsvTable(refusal);
        try {
            table.readAll(reader);
        } catch (CSVException e) {
            throw table.broken(e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CSVException broken ? table.broken(broken) : e;
        } catch (IOException e) {
            throw new UncheckedIOException("the table cannot be read", e);
        }
        return table;
    }

    /**
     * All the text of a table that may be read in more than one way.
     *
     * @param reader the text; it is read to its end and left open
     * @return the text
     * @throws UncheckedIOException where it cannot be read
     */
    public static String text(Reader reader) {
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("the table cannot be read", e);
        }
        return text.toString();
    }

    // Closing the parser would close the reader, which is the caller's.
    @SuppressWarnings("resource")
    private void readAll(Reader reader) throws IOException {
        CSVParser parser = FORMAT.parse(withoutByteOrderMark(reader));
        for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
            long end = parser.getCurrentLineNumber();
            CSVRecord cells = records.next();
            take(cells, end - lineBreaks(cells));
            lastLine = end;
        }
    }

    private static Reader withoutByteOrderMark(Reader reader) throws IOException {
        PushbackReader pushback = new PushbackReader(reader);
        int first = pushback.read();
        if (first != -1 && first != BYTE_ORDER_MARK) {
            pushback.unread(first);
        }
        return pushback;
    }

    private static long lineBreaks(CSVRecord cells) {
        long breaks = 0;
        for (String cell : cells) {
            for (int at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
                breaks++;
            }
        }
        return breaks;
    }

    private IllegalArgumentException broken(CSVException e) {
        IllegalArgumentException refused = refusal.apply("line " + (lastLine + 1)
                + ": is no row of a comma-separated table (CSV); look for a quotation mark that is not closed");
        refused.addSuppressed(e);
        return refused;
    }

    private void take(CSVRecord cells, long line) {
        if (columns.isEmpty()) {
            takeHeader(cells, line);
            return;
        }
        if (cells.size() != columns.size()) {
            throw refusal.apply("line " + line + ": has " + cells.size() + " cells, expected " + columns.size()
                    + " as in the header; quote cells that hold commas");
        }
        rows.add(new CsvRow(line, places, cells.values(), refusal));
    }

    private void takeHeader(CSVRecord cells, long line) {
        for (String cell : cells) {
            String name = cell.strip();
            if (name.isEmpty()) {
                throw refusal.apply("line " + line + ": column number " + (columns.size() + 1)
                        + " has no name; name it or remove it");
            }
            if (places.putIfAbsent(name, columns.size()) != null) {
                throw refusal.apply(
                        "line " + line + ": column " + Given.shown(name) + " stands twice; keep one of the two");
            }
            columns.add(name);
        }
    }

    /**
     * The columns.
     *
     * @return in the order of the table; none where the text is empty
     */
    public List<String> columns() {
        return List.copyOf(columns);
    }

    /**
     * The rows.
     *
     * @return in the order of the table
     */
    public List<CsvRow> rows() {
        return List.copyOf(rows);
    }

    /**
     * Refuses columns that the table cannot have.
     *
     * @param known the columns that it may have
     * @return this
     */
    public CsvTable only(Collection<String> known) {
        for (String column : columns) {
            if (!known.contains(column)) {
                throw refusal.apply("line 1: column '" + Given.shown(column) + "' is unknown; expected "
                        + String.join(", ", known) + "; rename or remove it");
            }
        }
        return this;
    }

    /**
     * Refuses a table that lacks a column.
     *
     * @param needed the columns that it must have
     * @return this
     */
    public CsvTable need(String... needed) {
        for (String column : needed) {
            if (!columns.contains(column)) {
                throw refusal.apply(
                        columns.isEmpty()
                                ? "line 1: the table is empty; expected a header with " + String.join(", ", needed)
                                : "line 1: column " + column + " is missing; the header has "
                                        + Given.shown(String.join(", ", columns)));
            }
        }
        return this;
    }

    /**
     * Writes a table, each row when it is made.
     *
     * @param header the names of its columns
     * @param rows as many cells each, quoted where they need it
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(List<String> header, Iterable<List<String>> rows, Appendable out) throws IOException {
        append(header, out);
        for (List<String> row : rows) {
            append(row, out);
        }
    }

    /**
     * Writes one row.
     *
     * @param cells quoted where they need it
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void append(Collection<String> cells, Appendable out) throws IOException {
        WRITTEN.printRecord(out, cells.toArray());
    }
}
