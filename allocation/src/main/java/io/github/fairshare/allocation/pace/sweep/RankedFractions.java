package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.internal.Ranked;
import java.util.Arrays;

/** Numbers from nothing to below one, of which two neighbours in rank are asked for: counted by size, then looked for where asked. */
final class RankedFractions {
    private static final int MOST_BINS = 1024;

    private final double[] fractions;
    private final long[] near;
    private final int[] counts;
    private final int[] latest;
    private final int[] before;
    private double after;

    RankedFractions(int size) {
        this.before = new int[size];
        this.fractions = new double[size];
        this.near = new long[size];
        this.counts = new int[Math.min(MOST_BINS, Integer.highestOneBit(size) * 2)];
        this.latest = new int[counts.length];
    }

    /** Takes one column of rows. */
    void take(double[][] rows, int column) {
        Arrays.fill(counts, 0);
        int bins = counts.length;
        for (int i = 0; i < fractions.length; i++) {
            double fraction = rows[i][column];
            int bin = (int) (fraction * bins);
            fractions[i] = fraction;
            before[i] = latest[bin];
            latest[bin] = i;
            counts[bin]++;
        }
    }

    /** The number of a rank, the largest first; one before the first. The next one is nothing after the last. */
    double ranked(int rank) {
        int bin = counts.length - 1;
        int passed = 0;
        while (bin > 0 && passed + counts[bin] < rank) {
            passed += counts[bin--];
        }
        int first = bin;
        int within = passed + counts[bin];
        while (first > 0 && within < rank + 1) {
            within += counts[--first];
        }
        int found = gathered(first, bin);
        int last = found - (rank - passed);
        after = last >= 1 ? Ranked.number(Ranked.at(near, found, last - 1)) : 0;
        return rank == 0 ? 1 : Ranked.number(Ranked.at(near, found, last));
    }

    /** The number of a row. */
    double at(int row) {
        return fractions[row];
    }

    /** The number after the one that was asked for. */
    double after() {
        return after;
    }

    /** Takes those of some neighbouring bins; how many they are. */
    private int gathered(int first, int last) {
        int found = 0;
        for (int bin = first; bin <= last; bin++) {
            int row = latest[bin];
            for (int left = counts[bin]; left > 0; left--) {
                near[found++] = Ranked.key(fractions[row]);
                row = before[row];
            }
        }
        return found;
    }
}
