package io.github.fairshare.core.source;

import java.util.Objects;
import java.util.Optional;

/**
 * A document that was read: what it is, and as of which day its names are to be understood.
 *
 * @param id short and stable, for example {@code dtoc-targets-2017-09}
 * @param title what it is, for example "DTOC targets by CCG, September 2017"
 * @param publisher who published it, empty where that is not known
 * @param asOf the day as of which its names are read, where one is known
 */
public record SourceDocument(String id, String title, String publisher, Optional<AsOf> asOf) {
    /** Refuses a document without an id. */
    public SourceDocument {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document has an id, for example dtoc-targets-2017-09");
        }
    }

    /**
     * A document known by its id only.
     *
     * @param id for example {@code dtoc-targets-2017-09}
     * @return the document, its title the id, without a publisher or a day
     */
    public static SourceDocument of(String id) {
        Objects.requireNonNull(id, "id");
        return new SourceDocument(id, id, "", Optional.empty());
    }

    /**
     * The same document as of a day.
     *
     * @param day the day and how it is known
     * @return a copy with that day
     */
    public SourceDocument asOf(AsOf day) {
        return new SourceDocument(id, title, publisher, Optional.of(day));
    }

    /**
     * Id and day.
     *
     * @return for example {@code dtoc-targets-2017-09 as of 2017-09-01 (HEADING)}
     */
    @Override
    public String toString() {
        return asOf.map(day -> id + " as of " + day).orElse(id);
    }
}
