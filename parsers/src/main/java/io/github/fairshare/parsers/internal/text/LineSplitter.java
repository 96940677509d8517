package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into physical lines at line feeds, carriage returns, or both together. */
public final class LineSplitter {
    /** The most characters that a line may have and still be read. */
    public static final int MAX_LINE_LENGTH = 1_000_000;

    private LineSplitter() {}

    /**
     * All lines of a text; text and terminators in turn are the text again.
     *
     * @param text any text
     * @return numbered from 1; a text that ends in a terminator has no empty line after it
     */
    public static List<SourceLine> split(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            String terminator = terminatorAt(text, end);
            lines.add(new SourceLine(lines.size() + 1, text.substring(start, end), terminator));
            start = end + terminator.length();
        }
        return List.copyOf(lines);
    }

    /**
     * Whether a line is beyond the limit.
     *
     * @param line any line
     * @return true where it is not to be read
     */
    public static boolean isTooLong(SourceLine line) {
        return line.text().length() > MAX_LINE_LENGTH;
    }

    /** Literals, so that millions of lines share them. */
    private static String terminatorAt(String text, int at) {
        if (at == text.length()) {
            return "";
        }
        if (text.charAt(at) == '\n') {
            return "\n";
        }
        return text.startsWith("\r\n", at) ? "\r\n" : "\r";
    }
}
