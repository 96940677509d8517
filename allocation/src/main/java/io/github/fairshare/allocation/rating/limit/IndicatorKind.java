package io.github.fairshare.allocation.rating.limit;

/** What an indicator measures, which decides what its standard deviation is. */
public enum IndicatorKind {
    /** Events per so many cases, with the variance of a Poisson count. */
    RATE,
    /** A part of all cases, with the variance of a binomial count. */
    PROPORTION,
    /** An estimate that comes with its own standard error, such as a survey score. */
    SCORE
}
