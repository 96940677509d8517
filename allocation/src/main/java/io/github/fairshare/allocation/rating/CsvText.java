package io.github.fairshare.allocation.rating;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Opens tables with a header, without the mark that spreadsheets put in front of them. */
final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private CsvText() {}

    /**
     * A table whose header has been read.
     *
     * @throws IllegalArgumentException where a column has no name or the name of another
     */
    static CSVParser open(Reader reader) throws IOException {
        CSVParser parser = FORMAT.parse(withoutByteOrderMark(reader));
        List<String> columns = parser.getHeaderNames();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).isBlank()) {
                throw new IllegalArgumentException(
                        "line 1: column number " + (at + 1) + " has no name; name it or remove it");
            }
            if (!seen.add(columns.get(at))) {
                throw new IllegalArgumentException(
                        "line 1: column " + columns.get(at) + " stands twice; keep one of the two");
            }
        }
        return parser;
    }

    private static Reader withoutByteOrderMark(Reader reader) throws IOException {
        PushbackReader pushback = new PushbackReader(reader);
        int first = pushback.read();
        if (first != -1 && first != BYTE_ORDER_MARK) {
            pushback.unread(first);
        }
        return pushback;
    }

    /** What the library found wrong, as the caller's mistake that it is. */
    static IllegalArgumentException broken(CSVException e) {
        return new IllegalArgumentException(
                "this is no CSV that can be used: " + e.getMessage() + "; check quotes and line ends", e);
    }
}
