package io.github.fairshare.core.join;

/**
 * A document that has nothing on a body, or nothing that can be read, and why.
 *
 * @param document the document
 * @param reason for example "not open on 2016-04-01" or "counted in GREATER MANCHESTER (AGGREGATION OF 10 CCGs)"
 */
public record Absence(JoinDocument document, String reason) {
    /**
     * Document and reason.
     *
     * @return for example {@code annual-ratings: not open on 2016-04-01}
     */
    @Override
    public String toString() {
        return document.label() + ": " + reason;
    }
}
