package io.github.fairshare.allocation.rating;

/** What a value exactly on the benchmark counts as, where the two sides score differently. */
public enum OnBenchmark {
    /** As the better side. */
    BETTER,
    /** As the worse side. */
    WORSE
}
