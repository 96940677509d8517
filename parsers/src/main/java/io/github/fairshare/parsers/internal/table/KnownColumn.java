package io.github.fairshare.parsers.internal.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A column that a reader knows: its name in the record, what its cells hold, and the words by which a heading is
 * recognised.
 *
 * @param id for example {@code baseline}
 * @param content what its cells hold
 * @param words a heading with any of these words is this column's; the columns before take precedence
 */
public record KnownColumn(String id, Content content, List<String> words) {
    /** What the cells of a column hold. */
    public enum Content {
        /** An organisation code. */
        CODE,
        /** A name. */
        NAME,
        /** A number. */
        FIGURE
    }

    /**
     * A column.
     *
     * @param id for example {@code baseline}
     * @param content what its cells hold
     * @param words any of which a heading has
     * @return the column
     */
    public static KnownColumn of(String id, Content content, String... words) {
        return new KnownColumn(id, content, List.of(words));
    }

    /**
     * Whether a heading in small letters may be this column's.
     *
     * @param lower a heading, or the line that it stands on
     * @return false where none of the words stands in it
     */
    public boolean canBeIn(String lower) {
        return words.stream().anyMatch(lower::contains);
    }

    /**
     * Whether a heading is this column's.
     *
     * @param heading as printed, for example "CCG code"
     * @return true where any of the words stands in it
     */
    public boolean isHeadedBy(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        // Hardly any cell of a document heads a column, and cutting all of them into words takes long.
        if (!canBeIn(lower)) {
            return false;
        }
        List<String> found = Arrays.asList(lower.split("[^\\p{L}]++"));
        return words.stream().anyMatch(found::contains);
    }
}
