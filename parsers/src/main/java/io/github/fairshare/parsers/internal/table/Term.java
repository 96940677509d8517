package io.github.fairshare.parsers.internal.table;

import java.util.regex.Pattern;

/**
 * A column as a family knows it.
 *
 * @param id for example {@code target}; empty text for columns that are no known one though another phrase would name them
 * @param content what its cells hold
 * @param phrase what a heading in small letters has to name the column; the terms before take precedence
 */
public record Term(String id, KnownColumn.Content content, Pattern phrase) {
    /**
     * A column.
     *
     * @param id for example {@code target}
     * @param content what its cells hold
     * @param phrase a regular expression
     * @return the column
     */
    public static Term of(String id, KnownColumn.Content content, String phrase) {
        return new Term(id, content, Pattern.compile(phrase));
    }
}
