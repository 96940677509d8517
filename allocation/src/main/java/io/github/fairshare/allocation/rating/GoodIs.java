package io.github.fairshare.allocation.rating;

/** Which way an indicator is good. */
public enum GoodIs {
    /** Fewer is better, for example deaths. */
    LOW,
    /** More is better, for example satisfaction. */
    HIGH
}
