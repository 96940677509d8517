package io.github.fairshare.core.report;

/** What became of a physical line; every line has exactly one. */
public enum Disposition {
    /** A record starts here. */
    RECORD,
    /** A record that started above goes on here. */
    CONTINUATION,
    /** A table heading, the first or a repeated one. */
    HEADER,
    /** A row of totals. */
    TOTAL,
    /** Nothing but white space. */
    BLANK,
    /** Prose and other matter that is no part of the table. */
    BOILERPLATE,
    /** Inside the table, and not understood; a diagnostic says so. */
    UNPARSED
}
