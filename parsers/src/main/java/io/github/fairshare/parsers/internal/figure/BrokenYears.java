package io.github.fairshare.parsers.internal.figure;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts financial years together that are broken behind their dash, as {@code "1999-"} above {@code "2000"}: the whole year
 * stands on the first line, and the line of its end is empty. Only what follows the first year is its end.
 */
public final class BrokenYears {
    private static final Pattern BEGIN = Pattern.compile("^[\\s|\"]*([0-9]{4}[-\u2013/])(?=\\s*(?:[\\s|,;\"]|$))");
    private static final Pattern AROUND = Pattern.compile("^[\\s|,;\"]+|[\\s|,;\"]+$");
    private static final int LONGEST = 240;
    private static final int NEAR = 4;

    private BrokenYears() {}

    /**
     * The lines of a text, years put together.
     *
     * @param lines all lines
     * @return as many, with the same numbers
     */
    public static List<SourceLine> joined(List<SourceLine> lines) {
        List<SourceLine> joined = new ArrayList<>(lines);
        for (int at = 0; at < joined.size(); at++) {
            SourceLine line = joined.get(at);
            Matcher begin = BEGIN.matcher(line.text().length() > LONGEST ? "" : line.text());
            int below = begin.find() ? below(joined, at) : joined.size();
            if (below < joined.size()) {
                SourceLine next = joined.get(below);
                String end = AROUND.matcher(next.text()).replaceAll("");
                if (YearForm.find(begin.group(1) + end).isPresent()) {
                    joined.set(at, with(line, begin.group() + end + line.text().substring(begin.end())));
                    joined.set(below, with(next, ""));
                }
            }
        }
        return joined;
    }

    /** The next line that is not blank, if it is near enough. */
    private static int below(List<SourceLine> lines, int at) {
        int below = at + 1;
        while (below < Math.min(lines.size(), at + NEAR) && lines.get(below).isBlank()) {
            below++;
        }
        boolean found = below < lines.size() && !lines.get(below).isBlank();
        return found && lines.get(below).text().length() <= LONGEST ? below : lines.size();
    }

    private static SourceLine with(SourceLine line, String text) {
        return new SourceLine(line.number(), text, line.terminator());
    }
}
