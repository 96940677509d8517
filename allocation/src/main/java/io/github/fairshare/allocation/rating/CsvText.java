package io.github.fairshare.allocation.rating;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

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
}
