package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.pace.position.PositionsException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-separated tables by their header, strictly, and keeps line numbers. */
final class CsvTable {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> header = new ArrayList<>();
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvTable() {}

    static CsvTable read(Reader reader, List<String> known) {
        CsvTable table = new CsvTable();
        try {
            // Not closed here: that would close the caller's reader.
            CSVParser parser = FORMAT.parse(reader);
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                long end = parser.getCurrentLineNumber();
                CSVRecord cells = records.next();
                table.take(cells, end - lineBreaks(cells), known);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table cannot be read", e);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new PositionsException("line " + (table.lastLine() + 1)
                    + ": is no row of a comma-separated table; look for a quotation mark that is not closed");
        }
        if (table.header.isEmpty()) {
            throw new PositionsException("line 1: the table is empty; expected a header such as code,baseline,target");
        }
        return table;
    }

    private static long lineBreaks(CSVRecord cells) {
        return cells.stream()
                .mapToLong(cell -> cell.chars().filter(sign -> sign == '\n').count())
                .sum();
    }

    private long lastLine() {
        return rows.isEmpty()
                ? header.isEmpty() ? 0 : 1
                : rows.get(rows.size() - 1).line();
    }

    private void take(CSVRecord cells, long line, List<String> known) {
        if (header.isEmpty()) {
            takeHeader(cells, line, known);
            return;
        }
        if (cells.size() != header.size()) {
            throw new PositionsException("line " + line + ": has " + cells.size() + " cells, expected " + header.size()
                    + " as in the header; quote cells that hold commas");
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byName.put(header.get(i), cells.get(i));
        }
        rows.add(new CsvRow(line, byName));
    }

    private void takeHeader(CSVRecord cells, long line, List<String> known) {
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String name = cell.replace(BYTE_ORDER_MARK, "").strip();
            if (!known.contains(name)) {
                throw new PositionsException("line " + line + ": column '" + name + "' is unknown; expected "
                        + String.join(", ", known) + "; rename or remove it");
            }
            if (!seen.add(name)) {
                throw new PositionsException(
                        "line " + line + ": column " + name + " stands twice; keep one of the two");
            }
            header.add(name);
        }
    }

    void need(String... columns) {
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new PositionsException(
                        "line 1: column " + column + " is missing; the header has " + String.join(", ", header));
            }
        }
    }

    List<CsvRow> rows() {
        return rows;
    }
}
