package io.github.fairshare.allocation.pace.solve;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A number as the unevaluated sum of two doubles, about 104 binary digits.
 *
 * <p>Every operation has one fixed order, so results are bitwise the same on every machine. Infinite numbers serve as
 * absent bounds: they compare, but take part in no arithmetic.
 */
public record DoubleDouble(double hi, double lo) implements Comparable<DoubleDouble> {
    private static final double NOISE = 0x1p-90;
    private static final int MOST_LONG_DIGITS = 18;
    private static final int HALF_BITS = 62;
    private static final double HALF = 0x1p62;
    private static final long[] POWERS_OF_TEN = powersOfTen();

    public static final DoubleDouble ZERO = new DoubleDouble(0, 0);
    public static final DoubleDouble ONE = new DoubleDouble(1, 0);
    public static final DoubleDouble INFINITE = new DoubleDouble(Double.POSITIVE_INFINITY, 0);
    public static final DoubleDouble MINUS_INFINITE = new DoubleDouble(Double.NEGATIVE_INFINITY, 0);

    private static long[] powersOfTen() {
        long[] powers = new long[MOST_LONG_DIGITS];
        powers[0] = 1;
        for (int power = 1; power < powers.length; power++) {
            powers[power] = powers[power - 1] * 10;
        }
        return powers;
    }

    public static DoubleDouble of(BigDecimal value) {
        return quotient(value, BigDecimal.ONE);
    }

    /** One decimal over another: whole numbers, which are mostly exact, and a single division. */
    public static DoubleDouble quotient(BigDecimal numerator, BigDecimal denominator) {
        DoubleDouble above = digits(numerator);
        DoubleDouble below = digits(denominator);
        int scale = numerator.scale() - denominator.scale();
        if (scale < 0) {
            above = above.times(powerOfTen(-scale));
        } else if (scale > 0) {
            below = below.times(powerOfTen(scale));
        }
        return below.hi == 1 && below.lo == 0 ? above : above.over(below);
    }

    private static DoubleDouble digits(BigDecimal value) {
        return value.precision() <= MOST_LONG_DIGITS
                ? of(value.unscaledValue().longValue())
                : of(value.unscaledValue());
    }

    private static DoubleDouble powerOfTen(int power) {
        return power < POWERS_OF_TEN.length ? of(POWERS_OF_TEN[power]) : of(BigInteger.TEN.pow(power));
    }

    private static DoubleDouble of(BigInteger value) {
        if (value.bitLength() > 2 * HALF_BITS) {
            double hi = value.doubleValue();
            return new DoubleDouble(
                    hi, value.subtract(new BigDecimal(hi).toBigInteger()).doubleValue());
        }
        DoubleDouble upper = of(value.shiftRight(HALF_BITS).longValue());
        DoubleDouble lower = of(value.longValue() & ((1L << HALF_BITS) - 1));
        return new DoubleDouble(upper.hi * HALF, upper.lo * HALF).plus(lower);
    }

    public static DoubleDouble of(long value) {
        double hi = (double) value;
        return new DoubleDouble(hi, (double) (value - (long) hi));
    }

    public DoubleDouble plus(DoubleDouble other) {
        double sum = hi + other.hi;
        double error = ErrorFree.twoSumLow(hi, other.hi, sum);
        double lowSum = lo + other.lo;
        double lowError = ErrorFree.twoSumLow(lo, other.lo, lowSum);
        error += lowSum;
        double high = sum + error;
        double rest = ErrorFree.fastTwoSumLow(sum, error, high) + lowError;
        double top = high + rest;
        return new DoubleDouble(top, ErrorFree.fastTwoSumLow(high, rest, top));
    }

    public DoubleDouble minus(DoubleDouble other) {
        return plus(other.negated());
    }

    public DoubleDouble negated() {
        return new DoubleDouble(-hi, -lo);
    }

    public DoubleDouble times(DoubleDouble other) {
        double product = hi * other.hi;
        double error = ErrorFree.twoProductLow(hi, other.hi, product);
        error = Math.fma(hi, other.lo, Math.fma(lo, other.hi, error));
        double top = product + error;
        return new DoubleDouble(top, ErrorFree.fastTwoSumLow(product, error, top));
    }

    public DoubleDouble over(DoubleDouble other) {
        double first = hi / other.hi;
        DoubleDouble rest = minus(other.times(new DoubleDouble(first, 0)));
        double second = rest.hi / other.hi;
        rest = rest.minus(other.times(new DoubleDouble(second, 0)));
        double third = rest.hi / other.hi;
        double top = first + second;
        double low = ErrorFree.fastTwoSumLow(first, second, top);
        return new DoubleDouble(top, low).plus(new DoubleDouble(third, 0));
    }

    public DoubleDouble min(DoubleDouble other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public DoubleDouble max(DoubleDouble other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The nearest number from low to high; high wins where the two are the wrong way round. */
    public DoubleDouble clamp(DoubleDouble low, DoubleDouble high) {
        return max(low).min(high);
    }

    /** Zero where this is only the noise of arithmetic on amounts of another's size. */
    public DoubleDouble withoutNoise(DoubleDouble size) {
        return Math.abs(hi) <= Math.abs(size.hi()) * NOISE ? ZERO : this;
    }

    public DoubleDouble abs() {
        return signum() < 0 ? negated() : this;
    }

    public int signum() {
        return hi > 0 ? 1 : hi < 0 ? -1 : (int) Math.signum(lo);
    }

    public boolean isFinite() {
        return !Double.isInfinite(hi);
    }

    public BigDecimal toBigDecimal() {
        return new BigDecimal(hi).add(new BigDecimal(lo));
    }

    @Override
    public int compareTo(DoubleDouble other) {
        return hi < other.hi ? -1 : hi > other.hi ? 1 : Double.compare(lo + 0.0, other.lo + 0.0);
    }

    @Override
    public String toString() {
        return isFinite() ? toBigDecimal().round(new MathContext(32)).toPlainString() : Double.toString(hi);
    }
}
