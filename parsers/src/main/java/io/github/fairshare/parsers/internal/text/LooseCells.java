package io.github.fairshare.parsers.internal.text;

import java.util.List;
import java.util.regex.Pattern;

/** The cells of a line that no table has claimed, whatever keeps them apart. */
public final class LooseCells {
    /** A comma before a blank stands in a name, one before three digits in a figure. */
    private static final Pattern BETWEEN = Pattern.compile("[\\t|;]|,(?! |[0-9]{3}(?![0-9]))| {2,}");

    private LooseCells() {}

    /**
     * Cuts a line at tabs, pipes, semicolons, commas and runs of blanks.
     *
     * @param line for example {@code "Average;4.5;7.1"}
     * @return its cells without blanks and quotes around them
     */
    public static List<String> of(String line) {
        return BETWEEN.splitAsStream(line)
                .map(cell -> cell.replace('"', ' ').strip())
                .toList();
    }
}
