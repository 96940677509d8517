package io.github.fairshare.core.source;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.List;

/**
 * One physical line of a text, complete: text and terminator of all lines in turn are the whole input.
 *
 * @param number counted from 1
 * @param text without its terminator
 * @param terminator line feed, carriage return, both, a rarer end that {@link #split} knows, or nothing at the end of the
 *     input
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record SourceLine(int number, String text, String terminator) {
    /**
     * Cuts a text at line feeds, carriage returns, or both together. Where it has more next lines (U+0085), line separators
     * (U+2028) and paragraph separators (U+2029) than these, it is cut there too; else those three stand within lines.
     *
     * @param text for example {@code "Code\tName\n00C\tDARLINGTON"}
     * @return its lines, which cannot be changed; an empty one is made whenever it is asked for, so that it needs four
     *     bytes
     */
    public static List<SourceLine> split(String text) {
        return PhysicalLines.split(text);
    }

    /**
     * A list of lines that nobody can change.
     *
     * @param lines for example those of a text
     * @return the same list where {@link #split} made it, else a copy
     */
    public static List<SourceLine> copyOf(List<SourceLine> lines) {
        return lines instanceof PhysicalLines ? lines : List.copyOf(lines);
    }

    /**
     * Whether there is nothing to read.
     *
     * @return true where the text is empty or only white space
     */
    public boolean isBlank() {
        return text.replace('\u00A0', ' ').isBlank();
    }

    /**
     * Number and text.
     *
     * @return for example {@code 4: 00C DARLINGTON}
     */
    @Override
    public String toString() {
        return number + ": " + text;
    }
}
