package io.github.fairshare.allocation.pace.solve;

import java.util.Arrays;

/**
 * A running sum of columns, place by place: what each addition loses is added up beside it.
 *
 * <p>This is the compensated sum of Ogita, Rump and Oishi (2005), Accurate sum and dot product, SIAM Journal on Scientific
 * Computing 26, as good as one in twice the precision. The lost parts are taken in before they are many, so that their own
 * roundings stay below the last digit of {@link DoubleDouble}.
 */
final class ColumnSum {
    private static final int MOST_ADDITIONS = 256;

    private final double[] sums;
    private final double[] errors;
    private final double[] lost;
    private DoubleDouble before = DoubleDouble.ZERO;
    private int additions;

    ColumnSum(int size) {
        sums = new double[size];
        errors = new double[size];
        lost = new double[size];
    }

    void add(DoubleDoubles column) {
        if (additions == MOST_ADDITIONS) {
            before = total();
            Arrays.fill(sums, 0);
            Arrays.fill(errors, 0);
            additions = 0;
        }
        DoubleDoubles.twoSums(sums, column.highs(), lost);
        takeLost(errors, lost, column.lows());
        additions++;
    }

    private static void takeLost(double[] errors, double[] lost, double[] lows) {
        for (int i = 0; i < errors.length; i++) {
            errors[i] += lost[i] + lows[i];
        }
    }

    /** Everything added so far. */
    DoubleDouble total() {
        SumAtPoint sum = new SumAtPoint();
        for (int i = 0; i < sums.length; i++) {
            sum.add(sums[i], errors[i]);
        }
        return before.plus(sum.total());
    }
}
