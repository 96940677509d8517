package io.github.fairshare.parsers.internal.table;

import java.util.function.Function;

/**
 * A table as one way to read a text gives it.
 *
 * @param <T> the table of a family
 * @param way how the text is read
 * @param found its rows
 * @param finish makes the family's table of the rows, when the doubts about them are known
 */
public record Reading<T>(Way way, FoundTable found, Function<FoundTable, T> finish) {
    /** The ways to read a text, in the order in which they are tried. */
    public enum Way {
        /** As the family knows its lines, each row split so that its own arithmetic bears it out. */
        PROOF("line by line, by what its figures prove"),
        /** As the family knows its lines. */
        LINES("line by line"),
        /** With marks or blanks between cells. */
        SEPARATED("by what separates its cells"),
        /** As words and figures follow each other. */
        ORDER("by the order of its words and figures"),
        /** Column after column. */
        COLUMNS("column after column");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Rows that are split by proof go before those that only their order tells apart, if there are nearly as many. */
    boolean isBetterThan(Reading<T> other, ReadingChoice.Settings settings) {
        boolean guessed = other.way == Way.PROOF && (way == Way.ORDER || way == Way.COLUMNS);
        return guessed
                ? found.score().explained() * 100 > other.found.score().explained() * settings.orderPercent()
                : found.score().isBetterThan(other.found.score(), settings.nearPercent());
    }
}
