package io.github.fairshare.allocation.pace.solve;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Unrounded allocations on a fixed grid: whole pence, and parts of a penny in steps of 2^-40.
 *
 * <p>This is where results are quantised, to the nearest step: the error stays below a millionth of a penny, sums are
 * exact whole numbers, and remainders that agree on the grid are ties. For a body of more than £655 a step is less than
 * 2^-56 of its baseline.
 */
public final class Amounts {
    public static final int FRACTION_BITS = 40;
    private static final double STEPS = (double) (1L << FRACTION_BITS);
    /** A step of the grid, in pence. */
    static final double STEP_SIZE = 1 / STEPS;

    private static final BigDecimal STEP = BigDecimal.ONE.divide(new BigDecimal(BigInteger.TWO.pow(FRACTION_BITS)));

    private final long[] whole;
    private final long[] fraction;
    private double magnitude;

    Amounts(int size) {
        whole = new long[size];
        fraction = new long[size];
    }

    /** Quantises a block of pence that stands from one body on. */
    void set(int from, DoubleDoubles pence) {
        double size = 0;
        for (int i = 0; i < pence.size(); i++) {
            double high = pence.high(i);
            set(from + i, high, pence.low(i));
            size += Math.abs(high);
        }
        magnitude += size;
    }

    /** All amounts together without their signs, to the nearest pence; not a number where one of them is none. */
    public double magnitude() {
        return magnitude;
    }

    /** The place of the amount that is furthest from nothing. */
    public int furthest() {
        int furthest = 0;
        for (int i = 1; i < whole.length; i++) {
            furthest = Math.abs((double) whole[i]) > Math.abs((double) whole[furthest]) ? i : furthest;
        }
        return furthest;
    }

    private void set(int i, DoubleDouble pence) {
        set(i, pence.hi(), pence.lo());
    }

    private void set(int i, double high, double low) {
        double floor = Math.floor(high);
        double rest = (high - floor) + low;
        long steps = (long) Math.floor(rest * STEPS + 0.5);
        whole[i] = (long) floor + (steps >> FRACTION_BITS);
        fraction[i] = steps & ((1L << FRACTION_BITS) - 1);
    }

    /** Whether two amounts agree on the grid. */
    public static boolean same(DoubleDouble one, DoubleDouble other) {
        Amounts both = new Amounts(2);
        both.set(0, one);
        both.set(1, other);
        return both.whole[0] == both.whole[1] && both.fraction[0] == both.fraction[1];
    }

    /** One amount in exact pounds, on the grid. */
    public static BigDecimal pounds(DoubleDouble pence) {
        Amounts one = new Amounts(1);
        one.set(0, pence);
        return one.pounds(0);
    }

    public int size() {
        return whole.length;
    }

    long whole(int i) {
        return whole[i];
    }

    long fraction(int i) {
        return fraction[i];
    }

    /** The binary digits of a penny that a remainder below a unit has room for. */
    static int remainderBits(long unit) {
        return Math.min(FRACTION_BITS, Long.SIZE - 2 - (Long.SIZE - Long.numberOfLeadingZeros(unit)));
    }

    /** The whole units of an amount; the unit in pence. */
    long units(int i, long unit) {
        return unit == 1 ? whole[i] : Math.floorDiv(whole[i], unit);
    }

    /** What the whole units leave of an amount, in as small parts of a penny as {@link #remainderBits} says. */
    long remainder(int i, long unit) {
        int bits = remainderBits(unit);
        return ((whole[i] - units(i, unit) * unit) << bits) + (fraction[i] >> (FRACTION_BITS - bits));
    }

    public BigDecimal pounds(int i) {
        return pounds(BigInteger.valueOf(whole[i]), BigInteger.valueOf(fraction[i]));
    }

    public BigDecimal totalPounds() {
        long pence = 0;
        long carried = 0;
        long steps = 0;
        for (int i = 0; i < whole.length; i++) {
            pence = Math.addExact(pence, whole[i]);
            steps += fraction[i];
            carried += steps >> FRACTION_BITS;
            steps &= (1L << FRACTION_BITS) - 1;
        }
        return pounds(BigInteger.valueOf(pence).add(BigInteger.valueOf(carried)), BigInteger.valueOf(steps));
    }

    private static BigDecimal pounds(BigInteger pence, BigInteger steps) {
        return new BigDecimal(pence).add(STEP.multiply(new BigDecimal(steps))).movePointLeft(2);
    }
}
