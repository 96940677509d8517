package io.github.fairshare.core.source;

/**
 * The place in a document that a record was read from.
 *
 * @param document id of the document
 * @param firstLine its first physical line, counted from 1
 * @param lastLine its last physical line
 * @param raw those lines as they stand, joined by line feeds
 */
public record Provenance(String document, int firstLine, int lastLine, String raw) {
    /** Checks the order of the lines. */
    public Provenance {
        if (firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("lines are counted from 1 and go from the first to the last, given were "
                    + firstLine + " and " + lastLine);
        }
    }

    /**
     * The document and its lines.
     *
     * @return for example {@code dtoc-targets-2017-09:4} or {@code ccg-annual-ratings-2016-17:82-83}
     */
    @Override
    public String toString() {
        return document + ":" + firstLine + (lastLine == firstLine ? "" : "-" + lastLine);
    }
}
