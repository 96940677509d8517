package io.github.fairshare.core.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** The forms in which a table is written for programs. */
final class TableText {
    private static final CSVFormat LAYOUT = CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    private static final JsonFactory JSON = new JsonFactory();

    private TableText() {}

    static void csv(DataTable table, CsvCells cells, Appendable to) {
        try {
            to.append(record(table.names(), cells));
            for (List<String> row : table.rows()) {
                to.append(record(row, cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table cannot be written: " + e.getMessage(), e);
        }
    }

    private static String record(List<String> row, CsvCells cells) {
        return LAYOUT.format(row.stream().map(cells::written).toArray()) + '\n';
    }

    static String json(DataTable table) {
        return table.rows().isEmpty()
                ? "[]\n"
                : table.rows().stream()
                        .map(row -> line(table.names(), row))
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String line(List<String> names, List<String> row) {
        StringWriter object = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(object)) {
            json.writeStartObject();
            for (int at = 0; at < names.size(); at++) {
                json.writeFieldName(names.get(at));
                if (row.get(at).isEmpty()) {
                    json.writeNull();
                } else {
                    json.writeString(row.get(at));
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("an object of strings can be written", e);
        }
        return object.toString();
    }
}
