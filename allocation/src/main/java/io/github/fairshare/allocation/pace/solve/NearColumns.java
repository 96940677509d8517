package io.github.fairshare.allocation.pace.solve;

/** Four columns, one for each part of a line: half the memory of {@link Lines}. */
final class NearColumns implements NearLines {
    private final double[] start;
    private final double[] slope;
    private final double[] low;
    private final double[] high;

    NearColumns(int size) {
        start = new double[size];
        slope = new double[size];
        low = new double[size];
        high = new double[size];
    }

    private NearColumns(Lines lines) {
        start = lines.start().highs();
        slope = lines.slope().highs();
        low = lines.low().highs();
        high = lines.high().highs();
    }

    /** Those of lines that are held, without a copy. */
    static NearColumns of(Lines lines) {
        return new NearColumns(lines);
    }

    @Override
    public int size() {
        return start.length;
    }

    /** Keeps the lines of a block that stands from one body on. */
    void keep(int from, Lines block) {
        System.arraycopy(block.start().highs(), 0, start, from, block.size());
        System.arraycopy(block.slope().highs(), 0, slope, from, block.size());
        System.arraycopy(block.low().highs(), 0, low, from, block.size());
        System.arraycopy(block.high().highs(), 0, high, from, block.size());
    }

    @Override
    public void values(double x, int from, double[] values) {
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

    @Override
    public void sizes(double x, int from, double[] values, double[] sizes) {
        for (int i = 0; i < values.length; i++) {
            sizes[i] = Math.abs(start[from + i]) + Math.abs(slope[from + i] * x) + Math.abs(values[i]);
        }
    }

    @Override
    public void slopes(int from, double[] values, double[] slopes) {
        for (int i = 0; i < values.length; i++) {
            long rises = Double.doubleToRawLongBits(low[from + i] - values[i])
                    & Double.doubleToRawLongBits(values[i] - high[from + i]);
            slopes[i] = DoubleDoubles.either(rises >> (Long.SIZE - 1), slope[from + i], 0);
        }
    }
}
