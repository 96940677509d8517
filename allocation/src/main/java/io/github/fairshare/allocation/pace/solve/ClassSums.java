package io.github.fairshare.allocation.pace.solve;

import java.util.Arrays;

/**
 * Sums of a column by class, as good as {@link ColumnSum}: what each addition loses is added up beside it, and taken in
 * before it is of many.
 */
final class ClassSums {
    /** Sums of a class that take turns, so that an addition need not wait for the one before. */
    private static final int LANES = 2;

    private static final int MOST_ADDITIONS = LANES * 256;

    private final double[] sums;
    private final double[] errors;
    private final DoubleDouble[] totals;
    private int additions;

    ClassSums(int classes) {
        sums = new double[LANES * classes];
        errors = new double[LANES * classes];
        totals = new DoubleDouble[classes];
        Arrays.fill(totals, DoubleDouble.ZERO);
    }

    /** Adds the numbers of a block to the sums of their classes. */
    void add(DoubleDoubles column, int from, int end, byte[] classes) {
        if (additions + end - from > MOST_ADDITIONS) {
            takeIn();
        }
        additions += end - from;
        for (int i = from; i < end; i++) {
            int place = LANES * classes[i - from] + i % LANES;
            double before = sums[place];
            double sum = before + column.high(i);
            sums[place] = sum;
            errors[place] += ErrorFree.twoSumLow(before, column.high(i), sum) + column.low(i);
        }
    }

    private void takeIn() {
        for (int place = 0; place < sums.length; place++) {
            totals[place / LANES] = totals[place / LANES]
                    .plus(new DoubleDouble(sums[place], 0))
                    .plus(new DoubleDouble(errors[place], 0));
        }
        Arrays.fill(sums, 0);
        Arrays.fill(errors, 0);
        additions = 0;
    }

    /** Everything of a class added so far. */
    DoubleDouble total(int place) {
        if (additions > 0) {
            takeIn();
        }
        return totals[place];
    }
}
