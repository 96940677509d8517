package io.github.fairshare.allocation.pace.solve;

/**
 * What bodies get for each penny of their size, straight between corners of a distance: height + slope * distance.
 *
 * <p>A body's piece is the number of corners before its distance. A body without a distance has an infinite one, and stands
 * on a piece that is flat.
 */
public final class GrowthCurve {
    private final DoubleDouble[] corners;
    private final DoubleDouble[] heights;
    private final DoubleDouble[] slopes;

    /**
     * A curve.
     *
     * @param corners distances, rising
     * @param heights what each piece gives at a distance of zero, one more than corners
     * @param slopes how steep each piece is, as many as heights
     */
    public GrowthCurve(DoubleDouble[] corners, DoubleDouble[] heights, DoubleDouble[] slopes) {
        this.corners = corners.clone();
        this.heights = heights.clone();
        this.slopes = slopes.clone();
    }

    /** The same for everybody. */
    public static GrowthCurve flat(DoubleDouble height) {
        return new GrowthCurve(
                new DoubleDouble[0], new DoubleDouble[] {height}, new DoubleDouble[] {DoubleDouble.ZERO});
    }

    int pieces() {
        return heights.length;
    }

    DoubleDouble height(int piece) {
        return heights[piece];
    }

    DoubleDouble slope(int piece) {
        return slopes[piece];
    }

    /** The largest height, signs aside. */
    double highest() {
        double highest = 0;
        for (DoubleDouble height : heights) {
            highest = Math.max(highest, Math.abs(height.hi()));
        }
        return highest;
    }

    /** What a penny gets at a distance, to about the nearest double; not a number where the distance is not finite. */
    public double near(double distance) {
        int piece = 0;
        while (piece < corners.length && corners[piece].hi() < distance) {
            piece++;
        }
        return heights[piece].hi() + slopes[piece].hi() * distance;
    }

    /** The piece of each distance. */
    byte[] pieces(DoubleDoubles distances) {
        return distances.above(corners);
    }

    double[] nearHeights() {
        return near(heights);
    }

    double[] nearSlopes() {
        return near(slopes);
    }

    private static double[] near(DoubleDouble[] values) {
        double[] near = new double[values.length];
        for (int at = 0; at < near.length; at++) {
            near[at] = values[at].hi();
        }
        return near;
    }
}
