package io.github.fairshare.allocation.rating.limit;

/** Where a value stands against a benchmark and its limits, before it is known which way is good. */
public enum Standing {
    /** Below the lower limit. */
    BELOW_LIMIT(-1, 1, "below the lower limit"),
    /** Exactly on the lower limit. */
    ON_LOWER_LIMIT(-1, 0, "exactly on the lower limit"),
    /** Below the benchmark, above the lower limit. */
    BELOW_BENCHMARK(-1, -1, "below the benchmark, within the limits"),
    /** Exactly on the benchmark. */
    ON_BENCHMARK(0, -1, "exactly on the benchmark"),
    /** Above the benchmark, below the upper limit. */
    ABOVE_BENCHMARK(1, -1, "above the benchmark, within the limits"),
    /** Exactly on the upper limit. */
    ON_UPPER_LIMIT(1, 0, "exactly on the upper limit"),
    /** Above the upper limit. */
    ABOVE_LIMIT(1, 1, "above the upper limit");

    private final int side;
    private final int reach;
    private final String words;

    Standing(int side, int reach, String words) {
        this.side = side;
        this.reach = reach;
        this.words = words;
    }

    /**
     * The standing that two comparisons give.
     *
     * @param side the sign of value less benchmark
     * @param reach the sign of the distance from the benchmark less the distance of the limit
     * @return the standing; a value on the benchmark is never beyond a limit
     */
    public static Standing of(int side, int reach) {
        if (side == 0) {
            return ON_BENCHMARK;
        }
        if (reach > 0) {
            return side < 0 ? BELOW_LIMIT : ABOVE_LIMIT;
        }
        if (reach == 0) {
            return side < 0 ? ON_LOWER_LIMIT : ON_UPPER_LIMIT;
        }
        return side < 0 ? BELOW_BENCHMARK : ABOVE_BENCHMARK;
    }

    /**
     * The side of the benchmark.
     *
     * @return -1 below, 0 on it, 1 above
     */
    public int side() {
        return side;
    }

    /**
     * Whether the value lies beyond a limit.
     *
     * @return false on the limit itself
     */
    public boolean isBeyond() {
        return reach > 0;
    }

    /**
     * Whether the value lies exactly on a limit.
     *
     * @return true for a tie, which the rule set decides
     */
    public boolean isOnLimit() {
        return reach == 0;
    }

    /**
     * The standing in words.
     *
     * @return for example "exactly on the lower limit"
     */
    public String words() {
        return words;
    }
}
