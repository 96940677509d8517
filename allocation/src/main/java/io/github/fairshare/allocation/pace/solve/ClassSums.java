package io.github.fairshare.allocation.pace.solve;

import java.util.Arrays;

/**
 * Sums of a column by class, as good as {@link ColumnSum}: what each addition loses is added up beside it, and taken in
 * after every block.
 */
final class ClassSums {
    /** Sums of a class that take turns, so that an addition need not wait for the one before. */
    private static final int LANES = 2;

    private final double[] sums;
    private final double[] errors;
    private final DoubleDouble[] totals;

    ClassSums(int classes) {
        sums = new double[LANES * classes];
        errors = new double[LANES * classes];
        totals = new DoubleDouble[classes];
        Arrays.fill(totals, DoubleDouble.ZERO);
    }

    /** Adds the numbers of a block to the sums of their classes. */
    void add(DoubleDoubles column, int from, int end, byte[] classes) {
        for (int i = from; i < end; i++) {
            int place = LANES * classes[i - from] + i % LANES;
            double before = sums[place];
            double sum = before + column.high(i);
            sums[place] = sum;
            errors[place] += ErrorFree.twoSumLow(before, column.high(i), sum) + column.low(i);
        }
        for (int place = 0; place < sums.length; place++) {
            totals[place / LANES] = totals[place / LANES]
                    .plus(new DoubleDouble(sums[place], 0))
                    .plus(new DoubleDouble(errors[place], 0));
            sums[place] = 0;
            errors[place] = 0;
        }
    }

    DoubleDouble total(int place) {
        return totals[place];
    }
}
