package io.github.fairshare.allocation.rating;

/** What a missing indicator does to the rating. */
public enum MissingRule {
    /** There is no rating, only the lowest and the highest that are still reachable. */
    INTERVAL,
    /** The rating is that of the mean of the indicators that are there; lowest and highest are given as well. */
    MEAN_OF_PRESENT
}
