package io.github.fairshare.allocation.pace.solve;

/**
 * The lines of bodies to the nearest double: half the memory of {@link Lines}, for what an error of some roundings cannot
 * change.
 */
final class NearLines {
    private final double[] start;
    private final double[] slope;
    private final double[] low;
    private final double[] high;

    NearLines(int size) {
        start = new double[size];
        slope = new double[size];
        low = new double[size];
        high = new double[size];
    }

    private NearLines(Lines lines) {
        start = lines.start().highs();
        slope = lines.slope().highs();
        low = lines.low().highs();
        high = lines.high().highs();
    }

    /** Those of lines that are held, without a copy. */
    static NearLines of(Lines lines) {
        return new NearLines(lines);
    }

    int size() {
        return start.length;
    }

    /** Keeps the lines of a block that stands from one body on. */
    void keep(int from, Lines block) {
        System.arraycopy(block.start().highs(), 0, start, from, block.size());
        System.arraycopy(block.slope().highs(), 0, slope, from, block.size());
        System.arraycopy(block.low().highs(), 0, low, from, block.size());
        System.arraycopy(block.high().highs(), 0, high, from, block.size());
    }

    /** What some bodies from one on get; as many as there is room for. */
    void values(double x, int from, double[] values) {
        free(x, from, values);
        raise(from, values);
        lower(from, values);
    }

    // One loop a step: a compiler does several bodies at once in such loops only.
    private void free(double x, int from, double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = start[from + i] + slope[from + i] * x;
        }
    }

    private void raise(int from, double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(values[i], low[from + i]);
        }
    }

    private void lower(int from, double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(values[i], high[from + i]);
        }
    }

    /** The size of all that went into the values, signs aside, of which each rounding is a part. */
    void sizes(double x, int from, double[] values, double[] sizes) {
        for (int i = 0; i < values.length; i++) {
            sizes[i] = Math.abs(start[from + i]) + Math.abs(slope[from + i] * x) + Math.abs(values[i]);
        }
    }

    /** How fast the values rise; nothing where a bound holds one. Bits in place of branches, which nobody could foresee. */
    void slopes(int from, double[] values, double[] slopes) {
        for (int i = 0; i < values.length; i++) {
            long rises = Double.doubleToRawLongBits(low[from + i] - values[i])
                    & Double.doubleToRawLongBits(values[i] - high[from + i]);
            slopes[i] = DoubleDoubles.either(rises >> (Long.SIZE - 1), slope[from + i], 0);
        }
    }
}
