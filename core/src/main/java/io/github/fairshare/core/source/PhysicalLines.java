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
    /** Next line, line separator and paragraph separator. */
    private static final String RARE_ENDS = "\u0085\u2028\u2029";

    private static final char FIRST_RARE_END = '\u0085';

    private final @Nullable SourceLine[] lines;
    private final String endOfEmptyLines;

    private PhysicalLines(@Nullable SourceLine[] lines, String endOfEmptyLines) {
        this.lines = lines;
        this.endOfEmptyLines = endOfEmptyLines;
    }

    static PhysicalLines split(String text) {
        String rare = rareEnds(text);
        @Nullable SourceLine[] lines = new SourceLine[count(text, rare)];
        Optional<String> ofEmpty = Optional.empty();
        int start = 0;
        for (int at = 0; at < lines.length; at++) {
            int end = endOfText(text, start, rare);
            String terminator = terminatorAt(text, end);
            ofEmpty = ofEmpty.isEmpty() && end == start ? Optional.of(terminator) : ofEmpty;
            if (end > start || !ofEmpty.equals(Optional.of(terminator))) {
                lines[at] = new SourceLine(at + 1, text.substring(start, end), terminator);
            }
            start = end + terminator.length();
        }
        return new PhysicalLines(lines, ofEmpty.orElse(""));
    }

    /** In a text most of whose lines end in line feeds or carriage returns, the rare ends are blanks. */
    private static String rareEnds(String text) {
        int rare = RARE_ENDS.chars().map(end -> occurrences(text, end)).sum();
        boolean most = rare > 0 && rare > Math.max(occurrences(text, '\n'), occurrences(text, '\r'));
        return most ? RARE_ENDS : "";
    }

    private static int occurrences(String text, int end) {
        int count = 0;
        for (int at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
            count++;
        }
        return count;
    }

    private static int count(String text, String rare) {
        int count = 0;
        for (int start = 0; start < text.length(); count++) {
            int end = endOfText(text, start, rare);
            start = end + terminatorAt(text, end).length();
        }
        return count;
    }

    private static int endOfText(String text, int start, String rare) {
        int end = start;
        while (end < text.length() && !isEnd(text.charAt(end), rare)) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(char character, String rare) {
        return character == '\n' || character == '\r' || (character >= FIRST_RARE_END && rare.indexOf(character) >= 0);
    }

    /** Literals, so that millions of lines share them. */
    private static String terminatorAt(String text, int at) {
        if (at == text.length()) {
            return "";
        }
        return switch (text.charAt(at)) {
            case '\n' -> "\n";
            case '\u0085' -> "\u0085";
            case '\u2028' -> "\u2028";
            case '\u2029' -> "\u2029";
            default -> text.startsWith("\r\n", at) ? "\r\n" : "\r";
        };
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
