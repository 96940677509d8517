package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts rows together whose quoted cells hold line breaks, as RFC 4180 has them: all of the row stands on its first line,
 * with a blank for each break, and its other lines are empty.
 */
public final class QuotedBreaks {
    private static final Pattern OPENING = Pattern.compile("(?:^|[,;\\t|])\"");
    private static final int MOST_LINES = 8;
    private static final int LONGEST = 2000;

    private QuotedBreaks() {}

    /**
     * The lines of a text, rows put together.
     *
     * @return as many, with the same numbers
     */
    public static List<SourceLine> joined(List<SourceLine> lines) {
        List<SourceLine> joined = new ArrayList<>(lines);
        int at = 0;
        while (at < lines.size()) {
            int end = end(lines, at);
            if (end > at) {
                StringBuilder text = new StringBuilder(lines.get(at).text());
                for (int next = at + 1; next <= end; next++) {
                    text.append(' ').append(lines.get(next).text().strip());
                    joined.set(next, with(lines.get(next), ""));
                }
                joined.set(at, with(lines.get(at), text.toString()));
            }
            at = end + 1;
        }
        return joined;
    }

    /**
     * Whether a line was put behind one above it.
     *
     * @param printed as it stands
     * @param read as it is read
     * @return false for all other empty lines, also those of which no print shows anything
     */
    public static boolean isJoined(SourceLine printed, SourceLine read) {
        return read.text().isEmpty() && !printed.isBlank() && !Intake.isUnseen(printed);
    }

    /** The line that closes the quotes which a line leaves open; the line itself where nothing closes them. */
    private static int end(List<SourceLine> lines, int at) {
        if (!OPENING.matcher(lines.get(at).text()).find() || quotes(lines.get(at)) % 2 == 0) {
            return at;
        }
        int open = quotes(lines.get(at));
        for (int next = at + 1; next < Math.min(lines.size(), at + MOST_LINES); next++) {
            SourceLine line = lines.get(next);
            if (line.isBlank() || line.text().length() > LONGEST) {
                return at;
            }
            open += quotes(line);
            if (open % 2 == 0) {
                return next;
            }
        }
        return at;
    }

    private static int quotes(SourceLine line) {
        return line.text().length() > LONGEST
                ? 0
                : (int) line.text().chars().filter(mark -> mark == '"').count();
    }

    private static SourceLine with(SourceLine line, String text) {
        return new SourceLine(line.number(), text, line.terminator());
    }
}
