package io.github.fairshare.benchmarks;

import java.util.Optional;

/**
 * The band of a decision in whole numbers, without a branch: the signs of two numbers, which the tie rules shift by one,
 * choose among four bands.
 */
final class PlainDecision {
    private static final int BITS = 8;
    private static final int MASK = (1 << BITS) - 1;
    private static final int SIGN = Long.SIZE - 1;

    private final long limitShift;
    private final long sideShift;
    private final int bandsBySigns;

    private PlainDecision(long limitShift, long sideShift, int bandsBySigns) {
        this.limitShift = limitShift;
        this.sideShift = sideShift;
        this.bandsBySigns = bandsBySigns;
    }

    /** The place of a band by the side of the benchmark and by how the limit is reached, each -1, 0 or 1. */
    interface Places {
        int band(int side, int reach);
    }

    /** Empty where a tie has a band of its own, which two signs cannot tell. */
    static Optional<PlainDecision> of(Places places) {
        Optional<Long> limitShift = limitShift(places);
        Optional<Long> sideShift = sideShift(places);
        int bands = places.band(1, -1)
                | (places.band(-1, -1) << BITS)
                | (places.band(1, 1) << (2 * BITS))
                | (places.band(-1, 1) << (3 * BITS));
        return limitShift.flatMap(limit -> sideShift.map(side -> new PlainDecision(limit, side, bands)));
    }

    private static Optional<Long> limitShift(Places places) {
        if (places.band(-1, 0) == places.band(-1, -1) && places.band(1, 0) == places.band(1, -1)) {
            return Optional.of(0L);
        }
        boolean beyond = places.band(-1, 0) == places.band(-1, 1) && places.band(1, 0) == places.band(1, 1);
        return beyond ? Optional.of(-1L) : Optional.empty();
    }

    private static Optional<Long> sideShift(Places places) {
        if (places.band(0, -1) == places.band(-1, -1)) {
            return Optional.of(1L);
        }
        return places.band(0, -1) == places.band(1, -1) ? Optional.of(0L) : Optional.empty();
    }

    /**
     * The place of the band.
     *
     * @param distance from the benchmark, negative below it
     * @param excess of the distance over the limit, 0 on it, negative within it and on the benchmark
     */
    int band(long distance, long excess) {
        int beyond = (int) ((limitShift - excess) >>> SIGN);
        int low = (int) ((distance - sideShift) >>> SIGN);
        return (bandsBySigns >>> (BITS * (2 * beyond + low))) & MASK;
    }
}
