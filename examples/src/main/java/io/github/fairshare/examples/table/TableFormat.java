package io.github.fairshare.examples.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fairshare.core.json.FairshareJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** The forms in which a table is written for programs. */
public enum TableFormat {
    /** RFC 4180 with a header and line feeds; quotes only where needed. */
    CSV {
        @Override
        public String write(DataTable table) {
            StringBuilder text = new StringBuilder();
            try (CSVPrinter printer = new CSVPrinter(text, LAYOUT)) {
                printer.printRecord(table.names());
                for (List<String> row : table.rows()) {
                    printer.printRecord(row);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a text in memory cannot fail", e);
            }
            return text.toString();
        }
    },
    /** An array with one object a row; every cell is a string, an empty one is null. */
    JSON {
        @Override
        public String write(DataTable table) {
            return table.rows().isEmpty()
                    ? "[]\n"
                    : table.rows().stream()
                            .map(row -> line(object(table, row)))
                            .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        }
    };

    private static final CSVFormat LAYOUT = CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    private static final ObjectMapper MAPPER = FairshareJson.mapper();

    /**
     * The table in this form.
     *
     * @param table what to write
     * @return text that ends with a line feed
     */
    public abstract String write(DataTable table);

    /**
     * One row as an object.
     *
     * @param table the names
     * @param row the cells
     * @return strings by name; null for an empty cell
     */
    public static ObjectNode object(DataTable table, List<String> row) {
        ObjectNode object = MAPPER.createObjectNode();
        List<String> names = table.names();
        for (int at = 0; at < names.size(); at++) {
            if (row.get(at).isEmpty()) {
                object.putNull(names.get(at));
            } else {
                object.put(names.get(at), row.get(at));
            }
        }
        return object;
    }

    /**
     * The name by which the command line knows this form.
     *
     * @return for example {@code csv}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String line(ObjectNode object) {
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("an object of strings can be written", e);
        }
    }
}
