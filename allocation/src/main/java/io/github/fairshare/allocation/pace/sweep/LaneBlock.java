package io.github.fairshare.allocation.pace.sweep;

import java.util.Arrays;

/**
 * What a block of scenarios knows of every body in a year: a row a body, a column a scenario. Every loop over a row has one
 * index and no branch, so that a compiler can take several columns at once; none adds up over neighbours, so that no result
 * hangs on how many it takes.
 */
final class LaneBlock {
    /** How many scenarios stand side by side at most. */
    static final int LANES = 64;

    /** Of more bodies so many lanes do not stay in the caches from one pass to the next. */
    private static final int MANY = 2_000;

    private static final int LANES_OF_MANY = 16;

    final int lanes;

    final int size;
    final double[][] baseline;
    final double[][] target;
    final double[][] start;
    final double[][] slope;
    final double[][] low;
    final double[][] high;
    final double[][] amount;
    final double[] mostBaseline;
    final double[] leastBaseline;
    final double[] baselineTotal;
    final double[] mostTarget;
    final double[] targetTotal;
    final boolean[] doubtful;
    final boolean[] unsettled;

    private final NormalDraws errors = new NormalDraws(0, 0);
    private final double[] drawn;
    private final double[] targets;

    /** Room for scenarios of so many bodies. */
    static LaneBlock of(int size) {
        return new LaneBlock(size, size > MANY ? LANES_OF_MANY : LANES);
    }

    LaneBlock(int size, int lanes) {
        this.size = size;
        this.lanes = lanes;
        mostBaseline = new double[lanes];
        leastBaseline = new double[lanes];
        baselineTotal = new double[lanes];
        mostTarget = new double[lanes];
        targetTotal = new double[lanes];
        doubtful = new boolean[lanes];
        unsettled = new boolean[lanes];
        baseline = new double[size][lanes];
        target = new double[size][lanes];
        start = new double[size][lanes];
        slope = new double[size][lanes];
        low = new double[size][lanes];
        high = new double[size][lanes];
        amount = new double[size][lanes];
        drawn = new double[size];
        targets = new double[size];
    }

    /** Opens a scenario in every lane, those of so many draws from one on; lanes beyond repeat the last. */
    void open(SweepColumns columns, long seed, long first, int count) {
        for (int i = 0; i < size; i++) {
            Arrays.fill(baseline[i], columns.baselineAt(i));
            targets[i] = columns.targetAt(i).hi();
        }
        double total = (double) columns.total();
        for (int lane = 0; lane < lanes; lane++) {
            doubtful[lane] = false;
            unsettled[lane] = lane >= count;
            open(columns, seed, first + Math.min(lane, count - 1));
            double scale = columns.kind() == SweepColumns.Kind.WEIGHTS ? total / sum() : 1;
            mostTarget[lane] = 0;
            targetTotal[lane] = 0;
            for (int i = 0; i < size; i++) {
                double pence = drawn[i] * scale;
                target[i][lane] = pence;
                mostTarget[lane] = Math.max(mostTarget[lane], pence);
                targetTotal[lane] += pence;
            }
        }
    }

    /** Gives every scenario the same allocations. */
    void allocate(long[] pence) {
        for (int i = 0; i < size; i++) {
            Arrays.fill(baseline[i], (double) pence[i]);
        }
    }

    /** Errors come in the order of the places, targets stand in the order of codes. */
    private void open(SweepColumns columns, long seed, long draw) {
        errors.start(seed, draw);
        double deviation = columns.deviation().hi();
        for (int place = 0; place < size; place++) {
            int rank = columns.rankAt(place);
            drawn[rank] = targets[rank] * (1 + errors.next() * deviation);
        }
    }

    /** The sum of what was drawn, its error made good. */
    private double sum() {
        double sum = 0;
        double lost = 0;
        for (double part : drawn) {
            double next = sum + part;
            double back = next - sum;
            lost += (sum - (next - back)) + (part - back);
            sum = next;
        }
        return sum + lost;
    }

    /** The largest baseline of every lane, and their sum, which is a whole number; who has none left is for another engine. */
    void measure() {
        Arrays.fill(mostBaseline, 0);
        Arrays.fill(leastBaseline, 1);
        Arrays.fill(baselineTotal, 0);
        for (double[] row : baseline) {
            for (int lane = 0; lane < lanes; lane++) {
                mostBaseline[lane] = Math.max(mostBaseline[lane], row[lane]);
                leastBaseline[lane] = Math.min(leastBaseline[lane], row[lane]);
                baselineTotal[lane] += row[lane];
            }
        }
        for (int lane = 0; lane < lanes; lane++) {
            unsettled[lane] |= leastBaseline[lane] <= 0;
        }
    }
}
