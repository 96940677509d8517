package io.github.fairshare.allocation.pace.solve;

import java.util.Arrays;

/**
 * Sums of a column by class, as good as {@link ColumnSum}: what each addition loses is added up beside it, and taken in
 * after every block.
 */
final class ClassSums {
    private final double[] sums;
    private final double[] errors;
    private final DoubleDouble[] totals;

    ClassSums(int classes) {
        sums = new double[classes];
        errors = new double[classes];
        totals = new DoubleDouble[classes];
        Arrays.fill(totals, DoubleDouble.ZERO);
    }

    /** Adds the numbers of a block to the sums of their classes. */
    void add(DoubleDoubles column, int from, int end, byte[] classes) {
        for (int i = from; i < end; i++) {
            int place = classes[i - from];
            double before = sums[place];
            double sum = before + column.high(i);
            sums[place] = sum;
            errors[place] += ErrorFree.twoSumLow(before, column.high(i), sum) + column.low(i);
        }
        for (int place = 0; place < sums.length; place++) {
            totals[place] =
                    totals[place].plus(new DoubleDouble(sums[place], 0)).plus(new DoubleDouble(errors[place], 0));
            sums[place] = 0;
            errors[place] = 0;
        }
    }

    DoubleDouble total(int place) {
        return totals[place];
    }
}
