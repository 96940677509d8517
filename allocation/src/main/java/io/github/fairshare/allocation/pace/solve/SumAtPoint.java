package io.github.fairshare.allocation.pace.solve;

/**
 * What one pass over all bodies found: the sum of their amounts, and how fast it rises.
 *
 * <p>Mutable, so that a pass makes no objects. The sum is carried in three parts, each rounding error caught by the next,
 * so that it is as good as one of {@link DoubleDouble} additions, without each having to wait for the one before.
 */
final class SumAtPoint {
    private double sum;
    private double error;
    private double rest;
    private double slope;
    private double slopeBelow;
    private double slopeAbove;

    /** Takes the amount that was just worked out. */
    void add(LineCursor spot) {
        add(spot.hi(), spot.lo());
        slope += spot.slope();
        slopeBelow += spot.slopeBelow();
        slopeAbove += spot.slopeAbove();
    }

    /** Takes an amount that does not rise. */
    void add(double hi, double lo) {
        double wider = sum + hi;
        double lost = ErrorFree.twoSumLow(sum, hi, wider);
        sum = wider;
        double small = lost + lo;
        rest += ErrorFree.twoSumLow(lost, lo, small);
        double errors = error + small;
        rest += ErrorFree.twoSumLow(error, small, errors);
        error = errors;
    }

    /** The sum of all amounts. */
    DoubleDouble total() {
        return new DoubleDouble(sum, 0).plus(new DoubleDouble(error, 0)).plus(new DoubleDouble(rest, 0));
    }

    /** How fast the sum rises, bodies at a turn left out; to the precision of a double, which a Newton step can do with. */
    double slope() {
        return slope;
    }

    /** How fast the sum surely rises up to here. */
    double slopeBelow() {
        return slopeBelow;
    }

    /** How fast the sum surely goes on rising from here. */
    double slopeAbove() {
        return slopeAbove;
    }
}
