package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.solve.ErrorFree;
import java.util.Arrays;

/** Sums down the lanes, and what each addition loses beside them. */
final class LaneSums {
    private final double[] sums = new double[LaneBlock.LANES];
    private final double[] lost = new double[LaneBlock.LANES];

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(lost, 0);
    }

    void add(double[] row) {
        for (int lane = 0; lane < sums.length; lane++) {
            double next = sums[lane] + row[lane];
            lost[lane] += ErrorFree.twoSumLow(sums[lane], row[lane], next);
            sums[lane] = next;
        }
    }

    /** Of all lanes together. */
    double sum() {
        double sum = 0;
        double rest = 0;
        for (int lane = 0; lane < sums.length; lane++) {
            double next = sum + sums[lane];
            rest += ErrorFree.twoSumLow(sum, sums[lane], next) + lost[lane];
            sum = next;
        }
        return sum + rest;
    }
}
