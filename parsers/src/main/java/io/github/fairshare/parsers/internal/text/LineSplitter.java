package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;

/** Cuts a text into physical lines, each with what ends it. */
public final class LineSplitter {
    /** The most characters that a line may have and still be read. */
    public static final int MAX_LINE_LENGTH = 1_000_000;

    private LineSplitter() {}

    /**
     * All lines of a text; text and terminators in turn are the text again.
     *
     * @return numbered from 1; a text that ends in a terminator has no empty line after it
     */
    public static List<SourceLine> split(String text) {
        return SourceLine.split(text);
    }

    /**
     * Whether a line is beyond the limit.
     *
     * @return true where it is not to be read
     */
    public static boolean isTooLong(SourceLine line) {
        return line.text().length() > MAX_LINE_LENGTH;
    }
}
