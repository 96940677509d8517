package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * What is known of the rows of a table before its text is read.
 *
 * @param cells brings lines into one form, such as that of TabbedLines: as many, with the same numbers
 * @param end where in a line the cells begin that stand behind the name; its length where there are none
 * @param names how a code and a name go together
 */
public record RowForm(
        UnaryOperator<List<SourceLine>> cells, ToIntFunction<String> end, BiFunction<String, String, Fit> names) {
    /** How a name goes with the code beside it. */
    public enum Fit {
        /** An organisation with this code ever had the name. */
        WHOLE,
        /** Of the name and that of the organisation with this code one is no more than the beginning, or the end, of the other. */
        PART,
        /** Neither. */
        OTHER
    }

    /** A code that nobody lists: letters alone are words, but for those of boards. */
    public static final String CODE =
            "(?:(?=[A-Z]*[0-9])(?=[0-9]*[A-Z])[A-Z0-9]{3}|Q[A-Z0-9]{2}|[A-Z][0-9][A-Z][0-9][A-Z])";

    /**
     * Rows of which nothing is known.
     *
     * @param cells the form of their lines
     */
    public static RowForm of(UnaryOperator<List<SourceLine>> cells) {
        return new RowForm(cells, String::length, (code, name) -> Fit.OTHER);
    }
}
