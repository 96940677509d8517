package io.github.fairshare.parsers;

import io.github.fairshare.core.report.Parsed;

/**
 * A reader of one family of documents. It decides by content, never by file name, and never throws for content: what
 * cannot be read is reported in the result.
 *
 * @param <T> the type of the records
 */
public interface SourceParser<T> {
    /**
     * Reads a document.
     *
     * @param text the document
     * @param options what the caller knows about it
     * @return records, diagnostics, the account of every line, and checks; no records and one ERROR of code
     *     NOT_THIS_FORMAT where the text is no document of this family
     */
    Parsed<T> parse(SourceText text, ParseOptions options);

    /**
     * Reads a document about which the caller knows nothing.
     *
     * @param text the document
     * @return as {@link #parse(SourceText, ParseOptions)}
     */
    default Parsed<T> parse(SourceText text) {
        return parse(text, ParseOptions.NONE);
    }
}
