package io.github.fairshare.allocation.pace.solve;

/** One number for each body, as two arrays of doubles. */
public final class DoubleDoubles {
    private final double[] hi;
    private final double[] lo;

    public DoubleDoubles(int size) {
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

    /** What the nearest double leaves of the number. */
    double low(int i) {
        return lo[i];
    }

    public DoubleDouble get(int i) {
        return new DoubleDouble(hi[i], lo[i]);
    }

    public void set(int i, DoubleDouble value) {
        set(i, value.hi(), value.lo());
    }

    public void set(int i, double high, double low) {
        hi[i] = high;
        lo[i] = low;
    }
}
