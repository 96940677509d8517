package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * What is known of the rows of a table before its text is read.
 *
 * @param cells brings lines into one form, such as that of TabbedLines: as many, with the same numbers
 * @param end where in a line the cells begin that stand behind the name; its length where there are none
 * @param names whether an organisation with a code ever had a name
 */
public record RowForm(
        UnaryOperator<List<SourceLine>> cells, ToIntFunction<String> end, BiPredicate<String, String> names) {
    /** A code that nobody lists: letters alone are words, but for those of boards. */
    public static final String CODE =
            "(?:(?=[A-Z]*[0-9])(?=[0-9]*[A-Z])[A-Z0-9]{3}|Q[A-Z0-9]{2}|[A-Z][0-9][A-Z][0-9][A-Z])";

    /**
     * Rows of which nothing is known.
     *
     * @param cells the form of their lines
     * @return the form
     */
    public static RowForm of(UnaryOperator<List<SourceLine>> cells) {
        return new RowForm(cells, String::length, (code, name) -> false);
    }
}
