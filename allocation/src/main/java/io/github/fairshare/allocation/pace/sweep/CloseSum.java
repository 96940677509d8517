package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import io.github.fairshare.allocation.pace.solve.ErrorFree;

/** A sum in a pair of doubles that is written over, where a new object for each addition would cost more than the addition. */
final class CloseSum {
    private double high;
    private double low;

    void clear() {
        high = 0;
        low = 0;
    }

    /** Adds a number of two doubles, as {@code DoubleDouble} does. */
    void add(double otherHigh, double otherLow) {
        double sum = high + otherHigh;
        double error = ErrorFree.twoSumLow(high, otherHigh, sum);
        double lowSum = low + otherLow;
        double lowError = ErrorFree.twoSumLow(low, otherLow, lowSum);
        error += lowSum;
        double top = sum + error;
        double rest = ErrorFree.fastTwoSumLow(sum, error, top) + lowError;
        high = top + rest;
        low = ErrorFree.fastTwoSumLow(top, rest, high);
    }

    /** Adds all numbers of a column, in their order. */
    void add(DoubleDoubles column) {
        for (int i = 0; i < column.size(); i++) {
            add(column.high(i), column.low(i));
        }
    }

    /** The sum to the nearest double. */
    double high() {
        return high;
    }

    /** What the nearest double leaves of the sum. */
    double low() {
        return low;
    }
}
