package io.github.fairshare.examples.cli.file;

import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated values of our own making, as a table, so that they can be written in another form. */
public final class CsvText {
    private CsvText() {}

    /** Two tables side by side, row by row. */
    public static String beside(String left, String right) {
        List<String> more = right.lines().toList();
        StringBuilder text = new StringBuilder();
        int row = 0;
        for (String line : left.lines().toList()) {
            text.append(line).append(',').append(more.get(row)).append('\n');
            row++;
        }
        return text.toString();
    }

    static DataTable table(String csv) {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            List<List<String>> rows = parser.stream().map(CSVRecord::toList).toList();
            return new DataTable(rows.get(0).stream().map(Column::named).toList(), rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("a table in memory cannot be read", e);
        }
    }
}
