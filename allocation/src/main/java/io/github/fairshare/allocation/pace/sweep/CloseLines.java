package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;

/** The lines of one lane in pairs of doubles, made as {@link LaneLines} makes those of all, in columns that are written over. */
final class CloseLines {
    private final SweepTerms terms;
    private final LaneBlock block;
    private final CloseCurve curve;
    private final CloseCurve.Room room;
    private final DoubleDouble leastGrowth;
    private final DoubleDoubles baseline;
    private final DoubleDoubles opening;
    private final DoubleDoubles closing;
    private final DoubleDoubles ruled;
    private final DoubleDoubles asked;
    private final DoubleDoubles below;
    private final DoubleDoubles above;
    private final DoubleDoubles start;
    private final DoubleDoubles slope;
    private final DoubleDoubles low;
    private final DoubleDoubles high;
    private final DoubleDoubles point;

    CloseLines(SweepTerms terms, LaneBlock block) {
        this.terms = terms;
        this.block = block;
        this.curve = terms.rule().curve().close();
        this.room = new CloseCurve.Room(block.size);
        this.leastGrowth = DoubleDouble.of(terms.rule().floor().asFraction());
        this.baseline = new DoubleDoubles(block.size);
        this.opening = new DoubleDoubles(block.size);
        this.closing = new DoubleDoubles(block.size);
        this.ruled = new DoubleDoubles(block.size);
        this.asked = new DoubleDoubles(block.size);
        this.below = new DoubleDoubles(block.size);
        this.above = new DoubleDoubles(block.size);
        this.start = new DoubleDoubles(block.size);
        this.slope = new DoubleDoubles(block.size);
        this.low = new DoubleDoubles(block.size);
        this.high = new DoubleDoubles(block.size);
        this.point = new DoubleDoubles(block.size);
    }

    /** What bodies get at the unknown within their bounds; how steep the sum of it is. */
    double amounts(DoubleDoubles x, DoubleDoubles amounts) {
        point.product(slope, x.high(0), x.low(0));
        point.add(start);
        amounts.copy(point, 0);
        amounts.atLeast(low);
        amounts.atMost(high);
        double steepness = 0;
        for (int i = 0; i < point.size(); i++) {
            boolean isFree = amounts.high(i) == point.high(i) && amounts.low(i) == point.low(i);
            steepness += isFree ? slope.high(i) : 0;
        }
        return steepness;
    }

    /** How steep the sum is of those whose bounds are further away than this from where they stand. */
    double free(double clearance) {
        double free = 0;
        for (int i = 0; i < point.size(); i++) {
            double under = (point.high(i) - low.high(i)) + (point.low(i) - low.low(i));
            double over = (high.high(i) - point.high(i)) + (high.low(i) - point.low(i));
            free += Math.min(under, over) > clearance ? slope.high(i) : 0;
        }
        return free;
    }

    /** Fills the lines of a lane from its drawn targets, which open and close at so many times these. */
    void fill(int lane, DoubleDoubles targets, DoubleDouble open, DoubleDouble close) {
        for (int i = 0; i < block.size; i++) {
            baseline.set(i, block.baseline[i][lane], 0);
        }
        opening.product(targets, open);
        closing.product(targets, close);
        rule();
        limits();
        switch (terms.balance()) {
            case NONE, OVER_CAP -> {
                start.copy(ruled, 0);
                slope.fill(DoubleDouble.ZERO);
            }
            case SHIFT -> {
                start.copy(ruled, 0);
                slope.copy(baseline, 0);
            }
            case SCALE -> scale();
            case MINIMUM_GROWTH -> floor();
            case MAXIMUM_UNDER_TARGET -> underTarget();
        }
    }

    private void rule() {
        asked.quotient(baseline, opening, ruled);
        asked.add(-1, 0);
        curve.growth(asked, room, ruled);
        ruled.product(ruled, baseline);
        if (terms.rule().ofTarget().signum() != 0) {
            asked.product(opening, terms.rule().ofTarget());
            ruled.add(asked);
        }
    }

    private void limits() {
        low.fill(DoubleDouble.MINUS_INFINITE);
        high.fill(DoubleDouble.INFINITE);
        below.copy(low, 0);
        above.copy(high, 0);
        for (int k = 0; k < terms.limits().size(); k++) {
            LaneLimit limit = terms.limits().get(k);
            if (limit.isSolved()) {
                below.copy(low, 0);
                above.copy(high, 0);
                continue;
            }
            limit.asked(baseline, closing, asked);
            hold(asked);
            (limit.kind() == LaneLimit.Kind.MAXIMUM ? high : low).copy(asked, 0);
        }
    }

    private void hold(DoubleDoubles column) {
        column.atLeast(low);
        column.atMost(high);
    }

    private void scale() {
        asked.product(baseline, leastGrowth);
        start.copy(ruled, 0);
        start.atMost(asked);
        slope.product(asked, -1, 0);
        slope.add(ruled);
        asked.fill(DoubleDouble.ZERO);
        slope.atLeast(asked);
    }

    private void floor() {
        start.fill(DoubleDouble.ZERO);
        slope.copy(baseline, 0);
        hold(ruled);
        low.copy(ruled, 0);
        low.atLeast(below);
        high.copy(ruled, 0);
        high.atLeast(above);
    }

    private void underTarget() {
        start.product(baseline, -1, 0);
        slope.copy(closing, 0);
        hold(ruled);
        low.copy(ruled, 0);
        high.copy(above, 0);
    }
}
