package io.github.fairshare.parsers.generators;

/** What has befallen a generated document on its way from the printer to the reader. */
public enum DocumentDamage {
    /** Nothing: it is read exactly. */
    NONE,
    /** Cells of a row have run together. */
    GAPS_LOST,
    /** Rows go on over several lines, and page numbers and heads stand between any of them. */
    WRAPPED,
    /** Rows are cut over lines anywhere, page numbers and heads stand between any of them, and figures are lost. */
    BROKEN,
    /** Digits of figures were misread as letters: 0 as O, 1 as l. */
    DIGITS_MISREAD,
    /** A letter of a name was misread as another. */
    NAMES_MISREAD,
    /** The sign of a negative figure is gone. */
    SIGNS_LOST,
    /** Entries of lists run together, wrap, lose their mark, stand behind a page break or are followed by an echo. */
    LISTS_DISTURBED,
    /** As {@link #LISTS_DISTURBED}, and every second rating in a heading is misread. */
    HEADINGS_MISREAD,
    /** A first column repeats the rest of its page ever less surely, as in Annex B of the ratings of 2017/18. */
    PAGE_ECHOED
}
