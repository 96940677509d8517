package io.github.fairshare.allocation.pace.solve;

/**
 * {@link GrowthLines} to the nearest double: one column is made, the others are worked out of the sizes where they are
 * needed.
 *
 * <p>With u for 2^-53 a start is off by at most u (6 size height + 4 |start|), height being the largest of the curve, what a
 * body gets at x by u (6 size height + 5 |start| + 4 |size x|), a bound by 3 u of it; {@link NearFamily#ERROR} is 8 u.
 */
final class NearGrowth implements NearLines {
    private final double[] size;
    private final double[] start;
    private final byte[] piece;
    private final double least;
    private final double most;
    private final double height;

    NearGrowth(GrowthLines lines) {
        this.size = lines.sizes().highs();
        this.piece = lines.curve().pieces(lines.distances());
        this.start = starts(lines, piece);
        this.least = Math.max(lines.least().hi(), -Double.MAX_VALUE);
        this.most = Math.min(lines.most().hi(), Double.MAX_VALUE);
        this.height = lines.curve().highest();
    }

    private static double[] starts(GrowthLines lines, byte[] piece) {
        double[] sizes = lines.sizes().highs();
        double[] products = lines.products().highs();
        double[] heights = lines.curve().nearHeights();
        double[] slopes = lines.curve().nearSlopes();
        double[] starts = new double[piece.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = sizes[i] * heights[piece[i]] + products[i] * slopes[piece[i]];
        }
        return starts;
    }

    @Override
    public int size() {
        return size.length;
    }

    /** The start of a body's line. */
    double start(int i) {
        return start[i];
    }

    /** The piece of the curve that a body is on. */
    int piece(int i) {
        return piece[i];
    }

    /** The largest height of the curve, of which a start may be off by a part. */
    double height() {
        return height;
    }

    double least() {
        return least;
    }

    double most() {
        return most;
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
            values[i] = start[from + i] + size[from + i] * x;
        }
    }

    private void raise(int from, double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(values[i], size[from + i] * least);
        }
    }

    private void lower(int from, double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(values[i], size[from + i] * most);
        }
    }

    @Override
    public void sizes(double x, int from, double[] values, double[] sizes) {
        double perSize = height + Math.abs(x);
        for (int i = 0; i < values.length; i++) {
            sizes[i] = Math.abs(start[from + i]) + size[from + i] * perSize + Math.abs(values[i]);
        }
    }

    /** Bits in place of branches, which nobody could foresee. */
    @Override
    public void slopes(int from, double[] values, double[] slopes) {
        for (int i = 0; i < values.length; i++) {
            long rises = Double.doubleToRawLongBits(size[from + i] * least - values[i])
                    & Double.doubleToRawLongBits(values[i] - size[from + i] * most);
            slopes[i] = DoubleDoubles.either(rises >> (Long.SIZE - 1), size[from + i], 0);
        }
    }
}
