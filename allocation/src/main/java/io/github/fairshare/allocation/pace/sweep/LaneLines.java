package io.github.fairshare.allocation.pace.sweep;

import java.util.Arrays;

/** Makes of the year's positions the line of every body: its growth in pence against the unknown, between two bounds. */
final class LaneLines {
    private final SweepTerms terms;
    private final LaneBlock block;
    private final double leastGrowth;
    private final double[] distance;
    private final double[] asked;
    private final double[] growth;
    private final double[] above;
    private final double[] below;
    private final double[] closing;
    private final boolean goesByTarget;

    LaneLines(SweepTerms terms, LaneBlock block) {
        this.terms = terms;
        this.leastGrowth = terms.rule().floor().asFraction().doubleValue();
        this.block = block;
        this.distance = new double[block.lanes];
        this.asked = new double[block.lanes];
        this.growth = new double[block.lanes];
        this.above = new double[block.lanes];
        this.below = new double[block.lanes];
        this.closing = new double[block.lanes];
        this.goesByTarget = terms.goesByTarget();
        Arrays.fill(below, Double.NEGATIVE_INFINITY);
        Arrays.fill(above, Double.POSITIVE_INFINITY);
    }

    /** Fills the lines of a year, whose targets open and close at so many times the drawn ones. */
    void fill(double opening, double closing) {
        for (int i = 0; i < block.size; i++) {
            start(i, opening);
            limits(i, closing);
            unknown(i);
        }
    }

    /** What the rule gives: growth by distance on the baseline, and its part of the target. */
    private void start(int i, double factor) {
        double[] baseline = block.baseline[i];
        double[] target = block.target[i];
        double[] start = block.start[i];
        for (int lane = 0; lane < start.length; lane++) {
            distance[lane] = baseline[lane] / (target[lane] * factor) - 1;
        }
        terms.rule().curve().growth(distance, asked, growth);
        double ofTarget = terms.rule().ofTarget().hi() * factor;
        for (int lane = 0; lane < start.length; lane++) {
            start[lane] = baseline[lane] * growth[lane] + target[lane] * ofTarget;
        }
    }

    /** What the limits leave, each inside what those before it left; and what those above the solved one left. */
    private void limits(int i, double factor) {
        double[] target = block.target[i];
        for (int lane = 0; goesByTarget && lane < closing.length; lane++) {
            closing[lane] = target[lane] * factor;
        }
        double[] low = block.low[i];
        double[] high = block.high[i];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        for (int k = 0; k < terms.limits().size(); k++) {
            LaneLimit limit = terms.limits().get(k);
            if (limit.isSolved()) {
                System.arraycopy(low, 0, below, 0, below.length);
                System.arraycopy(high, 0, above, 0, above.length);
                continue;
            }
            limit.hold(block.baseline[i], closing, low, high);
        }
    }

    private static void clamp(double[] value, double[] low, double[] high, double[] out) {
        for (int lane = 0; lane < out.length; lane++) {
            out[lane] = Math.min(Math.max(value[lane], low[lane]), high[lane]);
        }
    }

    private void unknown(int i) {
        switch (terms.balance()) {
            case NONE, OVER_CAP -> Arrays.fill(block.slope[i], 0);
            case SHIFT -> block.slope[i] = block.baseline[i];
            case SCALE -> scale(i);
            case MINIMUM_GROWTH -> floor(i);
            case MAXIMUM_UNDER_TARGET -> underTarget(i);
        }
    }

    /** The gain above the floor is what the unknown scales; who gains nothing stays. */
    private void scale(int i) {
        double[] start = block.start[i];
        double[] slope = block.slope[i];
        double[] baseline = block.baseline[i];
        double floor = leastGrowth;
        for (int lane = 0; lane < slope.length; lane++) {
            slope[lane] = Math.max(0, start[lane] - baseline[lane] * floor);
        }
        for (int lane = 0; lane < slope.length; lane++) {
            start[lane] = Math.min(start[lane], baseline[lane] * floor);
        }
    }

    /** The solved floor lifts from what the other limits leave, no further than those above it allow. */
    private void floor(int i) {
        double[] low = block.low[i];
        double[] high = block.high[i];
        clamp(block.start[i], low, high, asked);
        for (int lane = 0; lane < low.length; lane++) {
            low[lane] = Math.max(asked[lane], below[lane]);
        }
        for (int lane = 0; lane < high.length; lane++) {
            high[lane] = Math.max(asked[lane], above[lane]);
        }
        Arrays.fill(block.start[i], 0);
        block.slope[i] = block.baseline[i];
    }

    /** The solved limit under target lifts from what the other limits leave, no further than those above it allow. */
    private void underTarget(int i) {
        double[] start = block.start[i];
        double[] baseline = block.baseline[i];
        clamp(start, block.low[i], block.high[i], asked);
        System.arraycopy(asked, 0, block.low[i], 0, block.lanes);
        System.arraycopy(above, 0, block.high[i], 0, block.lanes);
        for (int lane = 0; lane < start.length; lane++) {
            start[lane] = -baseline[lane];
        }
        System.arraycopy(closing, 0, block.slope[i], 0, block.lanes);
    }
}
