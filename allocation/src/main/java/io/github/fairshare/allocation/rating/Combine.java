package io.github.fairshare.allocation.rating;

/** How the scores become one figure. */
public enum Combine {
    /** The mean; every indicator counts the same. */
    MEAN,
    /** The mean weighted by the weights of the indicators. */
    WEIGHTED_MEAN
}
