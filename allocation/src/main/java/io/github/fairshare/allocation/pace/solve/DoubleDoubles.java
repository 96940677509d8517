package io.github.fairshare.allocation.pace.solve;

import java.util.Arrays;

/**
 * One number for each body, as two arrays of doubles, and the arithmetic of {@link DoubleDouble} over all of them.
 *
 * <p>Every operation here does the same steps in the same order as its namesake there, so that a body looked at on its
 * own has the same figures to the last bit. Loops are short, a step each: a compiler does several bodies at once in them,
 * and none of them where the steps stand in one loop.
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

    /** All numbers to the nearest double, to read. */
    double[] highs() {
        return hi;
    }

    /** What the nearest doubles leave, to read or to fill. */
    double[] lows() {
        return lo;
    }

    /** What the nearest double leaves of the number. */
    public double low(int i) {
        return lo[i];
    }

    public DoubleDouble at(int i) {
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

    /** Takes a block of numbers that stands from one body on. */
    void put(int from, DoubleDoubles block) {
        System.arraycopy(block.hi, 0, hi, from, block.hi.length);
        System.arraycopy(block.lo, 0, lo, from, block.lo.length);
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

    /** All bits where one number is less than another, none where it is not. */
    static long ifLess(double hi, double lo, double otherHi, double otherLo) {
        return Double.doubleToRawLongBits((hi - otherHi) + (lo - otherLo)) >> (Long.SIZE - 1);
    }

    /** One double or another, by bits: branches on amounts are as good as random, and each wrong guess costs more. */
    static double either(long bits, double one, double other) {
        return Double.longBitsToDouble(
                (Double.doubleToRawLongBits(one) & bits) | (Double.doubleToRawLongBits(other) & ~bits));
    }

    /** How many of a few numbers are less than each of these, without a branch that depends on it. */
    public byte[] above(DoubleDouble[] few) {
        byte[] counts = new byte[hi.length];
        for (DoubleDouble one : few) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] -= (byte) ifLess(one.hi(), one.lo(), hi[i], lo[i]);
            }
        }
        return counts;
    }

    /** Raises these to the numbers of another column where they are less. */
    public void atLeast(DoubleDoubles least) {
        for (int i = 0; i < hi.length; i++) {
            long isLess = ifLess(hi[i], lo[i], least.hi[i], least.lo[i]);
            hi[i] = either(isLess, least.hi[i], hi[i]);
            lo[i] = either(isLess, least.lo[i], lo[i]);
        }
    }

    /** Raises these to one number where they are less. */
    public void atLeast(DoubleDouble least) {
        for (int i = 0; i < hi.length; i++) {
            long isLess = ifLess(hi[i], lo[i], least.hi(), least.lo());
            hi[i] = either(isLess, least.hi(), hi[i]);
            lo[i] = either(isLess, least.lo(), lo[i]);
        }
    }

    /** Lowers these to one number where they are more. */
    public void atMost(DoubleDouble most) {
        for (int i = 0; i < hi.length; i++) {
            long isMore = ifLess(most.hi(), most.lo(), hi[i], lo[i]);
            hi[i] = either(isMore, most.hi(), hi[i]);
            lo[i] = either(isMore, most.lo(), lo[i]);
        }
    }

    /** Lowers these to the numbers of another column where they are more. */
    public void atMost(DoubleDoubles most) {
        for (int i = 0; i < hi.length; i++) {
            long isMore = ifLess(most.hi[i], most.lo[i], hi[i], lo[i]);
            hi[i] = either(isMore, most.hi[i], hi[i]);
            lo[i] = either(isMore, most.lo[i], lo[i]);
        }
    }

    /** Sets these to the products of a column and one number; either may be this one. */
    public void product(DoubleDoubles left, DoubleDouble right) {
        product(left, right.hi(), right.lo());
    }

    /** The same with the two doubles of the number. */
    public void product(DoubleDoubles left, double rightHi, double rightLo) {
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

    /** Sets these to quotients of two other columns, off by a few of the last digits; the spare column is written over. */
    public void quotient(DoubleDoubles above, DoubleDoubles below, DoubleDoubles spare) {
        fill(DoubleDouble.ZERO);
        for (int digit = 0; digit < 2; digit++) {
            spare.product(below, this);
            spare.product(spare, -1, 0);
            spare.add(above);
            spare.divideHighs(below);
            add(spare);
        }
    }

    private void divideHighs(DoubleDoubles below) {
        for (int i = 0; i < hi.length; i++) {
            hi[i] = hi[i] / below.hi[i];
            lo[i] = 0;
        }
    }

    /** Adds another column. */
    public void add(DoubleDoubles other) {
        makeRoom();
        twoSums(hi, other.hi, error);
        twoSums(lo, other.lo, lowError);
        renormalise();
    }

    /** Adds one number to all. */
    public void add(DoubleDouble other) {
        add(other.hi(), other.lo());
    }

    /** Adds the two doubles of a number to all. */
    public void add(double otherHi, double otherLo) {
        makeRoom();
        twoSums(hi, otherHi, error);
        twoSums(lo, otherLo, lowError);
        renormalise();
    }

    private void makeRoom() {
        if (error.length < hi.length) {
            error = new double[hi.length];
            lowError = new double[hi.length];
        }
    }

    static void twoSums(double[] sums, double[] others, double[] errors) {
        for (int i = 0; i < sums.length; i++) {
            double a = sums[i];
            double b = others[i];
            double sum = a + b;
            double part = sum - a;
            sums[i] = sum;
            errors[i] = (a - (sum - part)) + (b - part);
        }
    }

    private static void twoSums(double[] sums, double other, double[] errors) {
        for (int i = 0; i < sums.length; i++) {
            double a = sums[i];
            double sum = a + other;
            double part = sum - a;
            sums[i] = sum;
            errors[i] = (a - (sum - part)) + (other - part);
        }
    }

    /** Makes two doubles of each number again from its sum, the sum of the low parts, and the errors of both. */
    private void renormalise() {
        addTo(error, lo);
        takeErrors(hi, error, lowError);
        fastTwoSums(hi, lowError, lo);
    }

    private static void addTo(double[] errors, double[] lows) {
        for (int i = 0; i < errors.length; i++) {
            errors[i] = errors[i] + lows[i];
        }
    }

    private static void takeErrors(double[] sums, double[] errors, double[] rests) {
        for (int i = 0; i < sums.length; i++) {
            double sum = sums[i];
            double error = errors[i];
            double high = sum + error;
            rests[i] = (error - (high - sum)) + rests[i];
            sums[i] = high;
        }
    }

    private static void fastTwoSums(double[] highs, double[] rests, double[] lows) {
        for (int i = 0; i < highs.length; i++) {
            double high = highs[i];
            double rest = rests[i];
            double top = high + rest;
            highs[i] = top;
            lows[i] = rest - (top - high);
        }
    }

    /** All together, to about the nearest double. */
    double roughSum() {
        return RoughSum.of(hi);
    }
}
