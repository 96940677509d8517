package io.github.fairshare.allocation.pace.solve;

/**
 * start + slope x, held from low to high; the slope is not negative, and low is at most high.
 *
 * <p>Limits are narrowed inside each other before lines are made of them, so that bounds never cross: where limits contradict
 * each other, both bounds stand at the one that comes first. Nothing here looks for bounds that do.
 */
public record Line(DoubleDouble start, DoubleDouble slope, DoubleDouble low, DoubleDouble high) {
    public static Line constant(DoubleDouble value) {
        return new Line(value, DoubleDouble.ZERO, value, value);
    }

    public static Line free(DoubleDouble start, DoubleDouble slope) {
        return new Line(start, slope, DoubleDouble.MINUS_INFINITE, DoubleDouble.INFINITE);
    }

    /** The same line after further bounds, which may hold it at one of its own. */
    public Line within(DoubleDouble lower, DoubleDouble upper) {
        return new Line(start, slope, low.clamp(lower, upper), high.clamp(lower, upper));
    }

    public DoubleDouble at(DoubleDouble x) {
        if (slope.signum() == 0) {
            return start.clamp(low, high);
        }
        if (!x.isFinite()) {
            return x.signum() > 0 ? high : low;
        }
        return start.plus(slope.times(x)).clamp(low, high);
    }

    /** Where it would reach a value without its bounds; infinite where it never does. */
    DoubleDouble meets(DoubleDouble value) {
        return slope.signum() == 0 || !value.isFinite()
                ? DoubleDouble.INFINITE
                : value.minus(start).over(slope);
    }

    /** Where it would meet another line without the bounds of both; infinite where they run side by side. */
    DoubleDouble meets(Line other) {
        DoubleDouble gain = slope.minus(other.slope);
        return gain.signum() == 0 || !start.isFinite() || !other.start.isFinite()
                ? DoubleDouble.INFINITE
                : other.start.minus(start).over(gain);
    }
}
