package io.github.fairshare.core.report;

/** How a record was obtained. */
public enum Status {
    /** As printed, blanks aside. */
    EXACT,
    /** Restored from damaged print; the repair says what, how and on what evidence. */
    REPAIRED,
    /** Kept with what is known; something of it could not be made out. */
    UNRESOLVED
}
