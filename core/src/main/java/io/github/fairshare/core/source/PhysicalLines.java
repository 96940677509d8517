package io.github.fairshare.core.source;

import java.util.AbstractList;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text. Its empty lines are made whenever they are asked for: kept, thirty million of them would need more
 * than thirty times the memory of their text.
 */
final class PhysicalLines extends AbstractList<SourceLine> implements RandomAccess {
    private final @Nullable SourceLine[] lines;
    private final String endOfEmptyLines;

    private PhysicalLines(@Nullable SourceLine[] lines, String endOfEmptyLines) {
        this.lines = lines;
        this.endOfEmptyLines = endOfEmptyLines;
    }

    static PhysicalLines split(String text) {
        @Nullable SourceLine[] lines = new SourceLine[count(text)];
        Optional<String> ofEmpty = Optional.empty();
        int start = 0;
        for (int at = 0; at < lines.length; at++) {
            int end = endOfText(text, start);
            String terminator = terminatorAt(text, end);
            ofEmpty = ofEmpty.isEmpty() && end == start ? Optional.of(terminator) : ofEmpty;
            if (end > start || !ofEmpty.equals(Optional.of(terminator))) {
                lines[at] = new SourceLine(at + 1, text.substring(start, end), terminator);
            }
            start = end + terminator.length();
        }
        return new PhysicalLines(lines, ofEmpty.orElse(""));
    }

    private static int count(String text) {
        int count = 0;
        for (int start = 0; start < text.length(); count++) {
            int end = endOfText(text, start);
            start = end + terminatorAt(text, end).length();
        }
        return count;
    }

    private static int endOfText(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
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

    @Override
    public SourceLine get(int index) {
        SourceLine line = lines[index];
        return line == null ? new SourceLine(index + 1, "", endOfEmptyLines) : line;
    }

    @Override
    public int size() {
        return lines.length;
    }
}
