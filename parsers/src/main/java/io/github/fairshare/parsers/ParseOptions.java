package io.github.fairshare.parsers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a caller knows about a document beforehand.
 *
 * @param documentId the id to be used in provenance, for example {@code dtoc-targets-2017-09}
 * @param asOf the day as of which names are to be read; empty to take it from the document
 */
public record ParseOptions(Optional<String> documentId, Optional<LocalDate> asOf) {
    /** Nothing is known. */
    public static final ParseOptions NONE = new ParseOptions(Optional.empty(), Optional.empty());

    /**
     * The same, with the id to be used in provenance.
     *
     * @param id for example {@code dtoc-targets-2017-09}
     * @return a copy with that id
     */
    public ParseOptions documentId(String id) {
        return new ParseOptions(Optional.of(id), asOf);
    }

    /**
     * The same, with the day as of which names are to be read.
     *
     * @param day for example 1 September 2017
     * @return a copy with that day
     */
    public ParseOptions asOf(LocalDate day) {
        return new ParseOptions(documentId, Optional.of(day));
    }
}
