package io.github.fairshare.allocation.rating;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import org.apache.commons.csv.CSVException;

/** Text of a table, without the mark that spreadsheets put in front of it. */
final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    static Reader withoutByteOrderMark(Reader reader) throws IOException {
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
