package io.github.fairshare.core.source;

/**
 * Where a figure or a rule is from, and how sure it is.
 *
 * @param document id of a document, for example {@code pex15}
 * @param locator the place in it, for example {@code para 14(b)}
 * @param basis how sure it is
 */
public record Citation(String document, String locator, Basis basis) {
    /** Refuses a citation that names no document. */
    public Citation {
        if (document.isBlank()) {
            throw new IllegalArgumentException("a citation names a document by its id, for example pex15");
        }
    }

    /**
     * A citation of something that is printed.
     *
     * @param document id of a document, for example {@code pex15}
     * @param locator the place in it, for example {@code para 14(b)}
     * @return the citation, with basis STATED
     */
    public static Citation stated(String document, String locator) {
        return new Citation(document, locator, Basis.STATED);
    }

    /**
     * A citation of something that follows from a document by arithmetic.
     *
     * @param document id of a document, for example {@code pex15}
     * @param locator the place in it, for example {@code para 18}
     * @return the citation, with basis DERIVED
     */
    public static Citation derived(String document, String locator) {
        return new Citation(document, locator, Basis.DERIVED);
    }

    /**
     * Document, place and basis in one line.
     *
     * @return for example {@code pex15 para 14(b) (STATED)}
     */
    @Override
    public String toString() {
        return document + (locator.isBlank() ? "" : " " + locator) + " (" + basis + ")";
    }
}
