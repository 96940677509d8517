package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;

/**
 * The lines of some bodies of one lane in pairs of doubles, made as {@link LaneLines} makes those of all, in columns that are
 * written over; and how steep the sums of all are that were counted.
 */
final class CloseLines {
    private final SweepTerms terms;
    private final CloseCurve curve;
    private final CloseCurve.Room room;
    private final DoubleDouble leastGrowth;
    private final DoubleDoubles baseline;
    private final DoubleDoubles target;
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
    private double clearance;
    private double steepness;
    private double free;
    private boolean isClear;

    CloseLines(SweepTerms terms, int size) {
        this.terms = terms;
        this.target = new DoubleDoubles(size);
        this.curve = terms.rule().curve().close();
        this.room = new CloseCurve.Room(size);
        this.leastGrowth = DoubleDouble.of(terms.rule().floor().asFraction());
        this.baseline = new DoubleDoubles(size);
        this.opening = new DoubleDoubles(size);
        this.closing = new DoubleDoubles(size);
        this.ruled = new DoubleDoubles(size);
        this.asked = new DoubleDoubles(size);
        this.below = new DoubleDoubles(size);
        this.above = new DoubleDoubles(size);
        this.start = new DoubleDoubles(size);
        this.slope = new DoubleDoubles(size);
        this.low = new DoubleDoubles(size);
        this.high = new DoubleDoubles(size);
        this.point = new DoubleDoubles(size);
    }

    /** Begins to count anew; bodies count as free where bounds are further away than this. */
    void open(double room) {
        clearance = room;
        steepness = 0;
        free = 0;
        isClear = true;
    }

    /** Puts a body at a place. */
    void take(int place, double pence, DoubleDoubles targets, int body) {
        baseline.set(place, pence, 0);
        target.take(place, targets, body);
    }

    /** Fills the lines of the bodies that were taken, whose targets open and close at so many times the drawn ones. */
    void fill(DoubleDouble open, DoubleDouble close) {
        opening.product(target, open);
        closing.product(target, close);
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

    /** What bodies get at the unknown within their bounds. */
    void amounts(DoubleDoubles x, DoubleDoubles amounts) {
        point.product(slope, x.high(0), x.low(0));
        point.add(start);
        amounts.copy(point, 0);
        amounts.atLeast(low);
        amounts.atMost(high);
    }

    /** Counts so many of the bodies and leaves nothing of the amounts of the others. */
    void count(DoubleDoubles amounts, int count) {
        for (int k = 0; k < count; k++) {
            double under = (point.high(k) - low.high(k)) + (point.low(k) - low.low(k));
            double over = (high.high(k) - point.high(k)) + (high.low(k) - point.low(k));
            double room = Math.min(under, over);
            steepness += room >= 0 ? slope.high(k) : 0;
            free += room > clearance ? slope.high(k) : 0;
            isClear &= Math.abs(room) > clearance;
        }
        for (int k = count; k < amounts.size(); k++) {
            amounts.set(k, 0, 0);
        }
    }

    /** How steep the sum is of those that no bound holds. */
    double steepness() {
        return steepness;
    }

    /** How steep the sum is of those whose bounds are further away than what counts as free. */
    double free() {
        return free;
    }

    /** Whether nobody stands so near a bound that it is unsure on which side. */
    boolean isClear() {
        return isClear;
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
        slope.atLeast(DoubleDouble.ZERO);
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
