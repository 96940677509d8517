package io.github.fairshare.allocation.rating;

/** What the limits are drawn round. */
public enum Around {
    /** Limits round the benchmark, for as many cases as the body has; the observed value is held against them. */
    BENCHMARK,
    /** An interval round the observed value; the benchmark is held against it. */
    OBSERVED
}
