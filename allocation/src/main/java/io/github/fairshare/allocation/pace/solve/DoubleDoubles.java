package io.github.fairshare.allocation.pace.solve;

import java.util.Arrays;

/**
 * One number for each body, as two arrays of doubles, and the arithmetic of {@link DoubleDouble} over all of them.
 *
 * <p>Every operation here does the same steps in the same order as its namesake there, so that a body looked at on its
 * own has the same figures to the last bit. Loops are kept short enough for a compiler to do several bodies at once.
 */
public final class DoubleDoubles {
    private static final double[] NONE = {};

    private final double[] hi;
    private final double[] lo;
    private double[] error = NONE;
    private double[] lowError = NONE;

    public DoubleDoubles(int size) {
        hi = new double[size];
        lo = new double[size];
    }

    public int size() {
        return hi.length;
    }

    /** The number to the nearest double. */
    public double high(int i) {
        return hi[i];
    }

    /** What the nearest double leaves of the number. */
    public double low(int i) {
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

    /** Sets all to one number. */
    public void fill(DoubleDouble value) {
        Arrays.fill(hi, value.hi());
        Arrays.fill(lo, value.lo());
    }

    /** Takes as many numbers as this holds out of a longer column. */
    public void copy(DoubleDoubles column, int from) {
        System.arraycopy(column.hi, from, hi, 0, hi.length);
        System.arraycopy(column.lo, from, lo, 0, lo.length);
    }

    /** Takes one number of another column. */
    public void take(int i, DoubleDoubles column, int from) {
        hi[i] = column.hi[from];
        lo[i] = column.lo[from];
    }

    /** Whether a number of these is less than the one beside it. */
    public boolean isLess(int i, DoubleDoubles other) {
        return hi[i] < other.hi[i] || (hi[i] == other.hi[i] && lo[i] < other.lo[i]);
    }

    /** Sets these to the products of a column and one number; either may be this one. */
    public void product(DoubleDoubles left, DoubleDouble right) {
        double rightHi = right.hi();
        double rightLo = right.lo();
        for (int i = 0; i < hi.length; i++) {
            double leftHi = left.hi[i];
            double product = leftHi * rightHi;
            double error = Math.fma(leftHi, rightHi, -product);
            error = Math.fma(leftHi, rightLo, Math.fma(left.lo[i], rightHi, error));
            double top = product + error;
            hi[i] = top;
            lo[i] = error - (top - product);
        }
    }

    /** Sets these to the products of two columns; either may be this one. */
    public void product(DoubleDoubles left, DoubleDoubles right) {
        for (int i = 0; i < hi.length; i++) {
            double leftHi = left.hi[i];
            double rightHi = right.hi[i];
            double product = leftHi * rightHi;
            double error = Math.fma(leftHi, rightHi, -product);
            error = Math.fma(leftHi, right.lo[i], Math.fma(left.lo[i], rightHi, error));
            double top = product + error;
            hi[i] = top;
            lo[i] = error - (top - product);
        }
    }

    /** Adds another column. */
    public void add(DoubleDoubles other) {
        add(other, 0);
    }

    /** Adds a longer column from some place on. */
    public void add(DoubleDoubles other, int from) {
        makeRoom();
        double[] others = other.hi;
        for (int i = 0; i < hi.length; i++) {
            double total = hi[i] + others[from + i];
            double part = total - hi[i];
            error[i] = (hi[i] - (total - part)) + (others[from + i] - part);
            hi[i] = total;
        }
        double[] lows = other.lo;
        for (int i = 0; i < lo.length; i++) {
            double total = lo[i] + lows[from + i];
            double part = total - lo[i];
            lowError[i] = (lo[i] - (total - part)) + (lows[from + i] - part);
            error[i] += total;
        }
        renormalise();
    }

    /** Adds one number to all. */
    public void add(DoubleDouble other) {
        makeRoom();
        double otherHi = other.hi();
        for (int i = 0; i < hi.length; i++) {
            double total = hi[i] + otherHi;
            double part = total - hi[i];
            error[i] = (hi[i] - (total - part)) + (otherHi - part);
            hi[i] = total;
        }
        double otherLo = other.lo();
        for (int i = 0; i < lo.length; i++) {
            double total = lo[i] + otherLo;
            double part = total - lo[i];
            lowError[i] = (lo[i] - (total - part)) + (otherLo - part);
            error[i] += total;
        }
        renormalise();
    }

    private void makeRoom() {
        if (error.length < hi.length) {
            error = new double[hi.length];
            lowError = new double[hi.length];
        }
    }

    private void renormalise() {
        for (int i = 0; i < hi.length; i++) {
            double high = hi[i] + error[i];
            double rest = (error[i] - (high - hi[i])) + lowError[i];
            double top = high + rest;
            hi[i] = top;
            lo[i] = rest - (top - high);
        }
    }

    /** All together. */
    DoubleDouble sum() {
        SumAtPoint sum = new SumAtPoint();
        for (int i = 0; i < hi.length; i++) {
            sum.add(hi[i], lo[i]);
        }
        return sum.total();
    }
}
