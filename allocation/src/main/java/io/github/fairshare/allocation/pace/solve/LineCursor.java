package io.github.fairshare.allocation.pace.solve;

/**
 * What a body gets at one value of the unknown, and how fast that rises there.
 *
 * <p>Mutable and moved from body to body, so that a pass makes no objects; the arithmetic is that of
 * {@link DoubleDouble}.
 */
final class LineCursor {
    /** More than three roundings of a double can be off. */
    private static final double GUESS_ERROR = 0x1p-50;

    private static final double NEAR = 0x1p-40;

    private final double xHi;
    private final double xLo;
    private final double near;

    private double hi;
    private double lo;
    private double slope;
    private double slopeBelow;
    private double slopeAbove;

    /** Looks at bodies at a finite value of the unknown. */
    LineCursor(DoubleDouble x) {
        xHi = x.hi();
        xLo = x.lo();
        near = near(x);
    }

    /** How far the unknown must be from where a body turns for the body to rise for sure. */
    static double near(DoubleDouble x) {
        return NEAR * Math.max(1, Math.abs(x.hi()));
    }

    /**
     * Moves to one body; doubles tell whether a bound holds it, and only the rest needs full arithmetic. As bounds do not cross,
     * at most one holds it, or both are one.
     */
    void move(Lines lines, int i) {
        double start = lines.start().high(i);
        double step = lines.slope().high(i) * xHi;
        double guess = start + step;
        double margin = GUESS_ERROR * (Math.abs(start) + Math.abs(step));
        if (guess + margin < lines.low().high(i)) {
            hold(lines.low(), i);
        } else if (guess - margin > lines.high().high(i)) {
            hold(lines.high(), i);
        } else {
            meet(lines, i);
        }
    }

    private void hold(DoubleDoubles bound, int i) {
        hi = bound.high(i);
        lo = bound.low(i);
        slope = 0;
        slopeBelow = 0;
        slopeAbove = 0;
    }

    private void meet(Lines lines, int i) {
        slope = lines.slope().high(i);
        if (slope == 0) {
            // A line that never counts stands at minus infinity, which takes part in no arithmetic.
            hi = lines.start().high(i);
            lo = lines.start().low(i);
        } else {
            takeProduct(slope, lines.slope().low(i));
            add(lines.start().high(i), lines.start().low(i));
        }
        double overLow = (hi - lines.low().high(i)) + (lo - lines.low().low(i));
        double underHigh = (lines.high().high(i) - hi) + (lines.high().low(i) - lo);
        slopeBelow = overLow > reach() ? slope : 0;
        slopeAbove = underHigh > reach() ? slope : 0;
        if (overLow <= 0) {
            hold(lines.low(), i);
        }
        if (underHigh <= 0) {
            hold(lines.high(), i);
        }
    }

    /** Slope times unknown. */
    private void takeProduct(double slopeHi, double slopeLo) {
        double product = slopeHi * xHi;
        double error = ErrorFree.twoProductLow(slopeHi, xHi, product);
        error = Math.fma(slopeHi, xLo, Math.fma(slopeLo, xHi, error));
        hi = product + error;
        lo = ErrorFree.fastTwoSumLow(product, error, hi);
    }

    private void add(double otherHi, double otherLo) {
        double sum = otherHi + hi;
        double error = ErrorFree.twoSumLow(otherHi, hi, sum);
        double lowSum = otherLo + lo;
        double lowError = ErrorFree.twoSumLow(otherLo, lo, lowSum);
        error += lowSum;
        double high = sum + error;
        double rest = ErrorFree.fastTwoSumLow(sum, error, high) + lowError;
        hi = high + rest;
        lo = ErrorFree.fastTwoSumLow(high, rest, hi);
    }

    /** Takes over what another line gives where that is the one that counts; where the two meet, neither surely rises. */
    void choose(LineCursor other, Kernel.Choice choice) {
        int order = hi < other.hi ? -1 : hi > other.hi ? 1 : Double.compare(lo + 0.0, other.lo + 0.0);
        double gap = Math.abs((hi - other.hi) + (lo - other.lo));
        boolean near = gap <= Math.max(reach(), other.reach());
        if (!choice.isFirst(order)) {
            hi = other.hi;
            lo = other.lo;
            slope = other.slope;
            slopeBelow = other.slopeBelow;
            slopeAbove = other.slopeAbove;
        }
        if (near) {
            slopeBelow = 0;
            slopeAbove = 0;
        }
    }

    private double reach() {
        return slope * near;
    }

    double hi() {
        return hi;
    }

    double lo() {
        return lo;
    }

    /** How fast the amount rises; nothing where a bound holds it. */
    double slope() {
        return slope;
    }

    /** How fast it rises all the way up to here from a little below; nothing where it may turn there. */
    double slopeBelow() {
        return slopeBelow;
    }

    /** How fast it goes on rising until a little above; nothing where it may turn there. */
    double slopeAbove() {
        return slopeAbove;
    }
}
