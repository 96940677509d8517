package io.github.fairshare.allocation.pace.sweep;

/**
 * Bodies in the order of their codes, as columns.
 *
 * @param baselines in whole pence
 * @param targets in pence, or as weights that are shared out
 * @param ranks which of them each error belongs to, in the order in which errors are drawn
 * @param kind what the targets are
 * @param deviation of a target's error, as a fraction
 */
public record SweepColumns(long[] baselines, double[] targets, int[] ranks, Kind kind, double deviation) {
    /** What targets are. */
    public enum Kind {
        /** Weights, which are shared out over all baselines. */
        WEIGHTS,
        /** Amounts in pence. */
        AMOUNTS
    }

    int rankAt(int place) {
        return ranks[place];
    }

    int size() {
        return baselines.length;
    }

    long total() {
        long sum = 0;
        for (long baseline : baselines) {
            sum = Math.addExact(sum, baseline);
        }
        return sum;
    }
}
