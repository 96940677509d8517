package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import java.util.List;
import java.util.Optional;

/** Bodies in the order of their codes, as columns. */
public final class SweepColumns {
    private final long[] baselines;
    private final List<DoubleDouble> targets;
    private final int[] ranks;
    private final Kind kind;
    private final DoubleDouble deviation;
    private final Optional<long[]> allocations;

    /** What targets are. */
    public enum Kind {
        /** Weights, which are shared out over all baselines. */
        WEIGHTS,
        /** Amounts in pence. */
        AMOUNTS
    }

    /**
     * Columns of one length.
     *
     * @param baselines in whole pence
     * @param targets in pence, or as weights that are shared out
     * @param ranks which of them each error belongs to, in the order in which errors are drawn
     * @param kind what the targets are
     * @param deviation of a target's error, as a fraction
     */
    public SweepColumns(long[] baselines, List<DoubleDouble> targets, int[] ranks, Kind kind, DoubleDouble deviation) {
        this.baselines = baselines;
        this.targets = List.copyOf(targets);
        this.ranks = ranks;
        this.kind = kind;
        this.deviation = deviation;
        this.allocations = Optional.empty();
    }

    private SweepColumns(SweepColumns same, long[] allocations) {
        this.baselines = same.baselines;
        this.targets = same.targets;
        this.ranks = same.ranks;
        this.kind = same.kind;
        this.deviation = same.deviation;
        this.allocations = Optional.of(allocations);
    }

    /** The same of a year in which every draw has these allocations, in whole pence. */
    SweepColumns allocated(long[] pence) {
        return new SweepColumns(this, pence);
    }

    /** What bodies get where that is known before targets are drawn. */
    Optional<long[]> allocations() {
        return allocations;
    }

    /** Which body the error belongs to that is drawn at a place. */
    public int rankAt(int place) {
        return ranks[place];
    }

    double baselineAt(int rank) {
        return (double) baselines[rank];
    }

    DoubleDouble targetAt(int rank) {
        return targets.get(rank);
    }

    Kind kind() {
        return kind;
    }

    DoubleDouble deviation() {
        return deviation;
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
