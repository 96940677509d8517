package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.solve.DoubleDoubles;

/** A sum in a pair of doubles that is written over, where a new object for each addition would cost more than the addition. */
final class CloseSum {
    private final DoubleDoubles sum = new DoubleDoubles(1);
    private final DoubleDoubles part = new DoubleDoubles(1);

    void clear() {
        sum.set(0, 0, 0);
    }

    void add(double high, double low) {
        sum.add(high, low);
    }

    /** Adds all numbers of a column, in their order. */
    void add(DoubleDoubles column) {
        for (int i = 0; i < column.size(); i++) {
            part.take(0, column, i);
            sum.add(part);
        }
    }

    /** The sum to the nearest double. */
    double high() {
        return sum.high(0);
    }

    /** What the nearest double leaves of the sum. */
    double low() {
        return sum.low(0);
    }
}
