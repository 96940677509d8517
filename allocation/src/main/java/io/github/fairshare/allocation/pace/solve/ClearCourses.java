package io.github.fairshare.allocation.pace.solve;

/**
 * What the lines of a block clearly do all over a range of the unknown, found in plain doubles and with bits in place of
 * branches, which nobody could foresee. A line that is too near to a turn to tell is doubtful, and left to others.
 */
final class ClearCourses {
    private final double low;
    private final double high;
    private final double widest;
    private final int[] doubtful;
    private int doubts;

    ClearCourses(int size, double low, double high) {
        this.low = low;
        this.high = high;
        this.widest = Math.max(Math.abs(low), Math.abs(high));
        this.doubtful = new int[size];
    }

    /** How many lines of the block taken last are doubtful. */
    int doubtful() {
        return doubts;
    }

    /** The line at a place among the doubtful ones. */
    int doubtful(int place) {
        return doubtful[place];
    }

    /** Fills in start and slope where a line rises, and the bound where one holds it; nothing where it is doubtful. */
    void take(Lines lines, DoubleDoubles starts, DoubleDoubles slopes) {
        DoubleDoubles start = lines.start();
        DoubleDoubles slope = lines.slope();
        DoubleDoubles least = lines.low();
        DoubleDoubles most = lines.high();
        doubts = 0;
        for (int i = 0; i < doubtful.length; i++) {
            double at = start.high(i);
            double rise = slope.high(i);
            double margin = Fold.GUESS_ERROR * (Math.abs(at) + Math.abs(rise) * widest);
            double below = at + rise * low - margin;
            double above = at + rise * high + margin;
            long known = above - below < Double.POSITIVE_INFINITY ? -1 : 0;
            long rising = known & ifNegative(least.high(i) - below) & ifNegative(above - most.high(i));
            long atLow = known & ifNegative(above - least.high(i)) & ~ifNegative(most.high(i) - least.high(i));
            long atHigh = known & (ifNegative(most.high(i) - below) | ifSame(least, most, i));
            starts.set(
                    i,
                    Double.longBitsToDouble(part(at, rising) | part(least.high(i), atLow) | part(most.high(i), atHigh)),
                    Double.longBitsToDouble(
                            part(start.low(i), rising) | part(least.low(i), atLow) | part(most.low(i), atHigh)));
            slopes.set(
                    i,
                    Double.longBitsToDouble(part(rise, rising)),
                    Double.longBitsToDouble(part(slope.low(i), rising)));
            doubtful[doubts] = i;
            doubts += 1 + (int) (rising | atLow | atHigh);
        }
    }

    private static long part(double value, long bits) {
        return Double.doubleToRawLongBits(value) & bits;
    }

    private static long ifNegative(double value) {
        return Double.doubleToRawLongBits(value) >> (Long.SIZE - 1);
    }

    private static long ifSame(DoubleDoubles one, DoubleDoubles other, int i) {
        long unlike = (Double.doubleToRawLongBits(one.high(i)) ^ Double.doubleToRawLongBits(other.high(i)))
                | (Double.doubleToRawLongBits(one.low(i)) ^ Double.doubleToRawLongBits(other.low(i)));
        return ~((unlike | -unlike) >> (Long.SIZE - 1));
    }
}
