package io.github.fairshare.allocation.rating;

/** What a value exactly on a limit counts as. */
public enum OnLimit {
    /** As within the limits. */
    NOT_SIGNIFICANT,
    /** As beyond them. */
    SIGNIFICANT
}
