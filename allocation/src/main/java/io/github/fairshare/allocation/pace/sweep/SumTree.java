package io.github.fairshare.allocation.pace.sweep;

import java.util.Arrays;

/** Sums of rows by twos, twos of twos and so on, always in this order, so that no number goes through many additions. */
final class SumTree {
    private static final int LEVELS = 32;

    private final double[][] levels;
    private int count;

    SumTree(int lanes) {
        levels = new double[LEVELS][lanes];
    }

    /** How many additions a number goes through at most, of so many rows. */
    static int depth(int rows) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(rows) + 1;
    }

    void clear() {
        count = 0;
    }

    /** Adds a row, which is written over. */
    void add(double[] row) {
        int level = 0;
        for (int left = count; (left & 1) == 1; left >>= 1) {
            add(levels[level++], row);
        }
        System.arraycopy(row, 0, levels[level], 0, row.length);
        count++;
    }

    /** Puts the sum of all rows into another. */
    void sum(double[] sum) {
        Arrays.fill(sum, 0);
        int level = 0;
        for (int left = count; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                add(levels[level], sum);
            }
            level++;
        }
    }

    private static void add(double[] part, double[] whole) {
        for (int lane = 0; lane < whole.length; lane++) {
            whole[lane] += part[lane];
        }
    }
}
