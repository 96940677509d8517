package io.github.fairshare.allocation.pace;

/** One number for each body, as two arrays of doubles. */
final class Column {
    private final double[] hi;
    private final double[] lo;

    Column(int size) {
        hi = new double[size];
        lo = new double[size];
    }

    int size() {
        return hi.length;
    }

    /** The number to the nearest double. */
    double high(int i) {
        return hi[i];
    }

    DoubleDouble get(int i) {
        return new DoubleDouble(hi[i], lo[i]);
    }

    void set(int i, DoubleDouble value) {
        hi[i] = value.hi();
        lo[i] = value.lo();
    }
}
