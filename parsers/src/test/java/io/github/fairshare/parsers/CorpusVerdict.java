package io.github.fairshare.parsers;

/**
 * What became of a row of the truth, or of a record that stands for none.
 *
 * @param kind right, unresolved, wrong or misread
 * @param cause in a few words, the same for all of its kind
 * @param example the line of the text, what stands there and what is true
 */
record CorpusVerdict(Kind kind, String cause, String example) {
    /** How a row came out. */
    enum Kind {
        /** Called exact, all columns true. */
        RIGHT,
        /** Called repaired, all columns true. */
        REPAIRED,
        /** Not read, or not vouched for. */
        UNRESOLVED,
        /** Called exact or repaired, though the text holds enough to tell that it differs from the truth. */
        WRONG,
        /** Called exact or repaired as the tool misread it, and nothing in the text can tell. */
        MISREAD,
        /** A record called exact or repaired that stands for no row, or for one that another record has. */
        INVENTED
    }
}
