package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;

/** The lines of one lane in pairs of doubles, made as {@link LaneLines} makes those of all. */
final class CloseLines {
    private final SweepTerms terms;
    private final LaneBlock block;
    private final CloseCurve curve;
    private final DoubleDouble leastGrowth;
    private final DoubleDoubles start;
    private final DoubleDoubles slope;
    private final DoubleDoubles low;
    private final DoubleDoubles high;

    CloseLines(SweepTerms terms, LaneBlock block) {
        this.terms = terms;
        this.block = block;
        this.curve = terms.rule().curve().close();
        this.leastGrowth = DoubleDouble.of(terms.rule().floor().asFraction());
        this.start = new DoubleDoubles(block.size);
        this.slope = new DoubleDoubles(block.size);
        this.low = new DoubleDoubles(block.size);
        this.high = new DoubleDoubles(block.size);
    }

    /** What a body gets at the unknown before its bounds. */
    DoubleDouble point(int i, DoubleDouble x) {
        return start.at(i).plus(slope.at(i).times(x));
    }

    /** The same within its bounds. */
    DoubleDouble held(int i, DoubleDouble point) {
        return point.clamp(low.at(i), high.at(i));
    }

    double slope(int i) {
        return slope.high(i);
    }

    /** How far the nearer bound is; below nothing outside of them. */
    double room(int i, DoubleDouble point) {
        double below = low.at(i).isFinite() ? point.minus(low.at(i)).hi() : Double.POSITIVE_INFINITY;
        double above = high.at(i).isFinite() ? high.at(i).minus(point).hi() : Double.POSITIVE_INFINITY;
        return Math.min(below, above);
    }

    /** Fills the lines of a lane from its drawn targets, which open and close at so many times these. */
    void fill(int lane, DoubleDoubles targets, DoubleDouble opening, DoubleDouble closing) {
        for (int i = 0; i < block.size; i++) {
            DoubleDouble baseline = new DoubleDouble(block.baseline[i][lane], 0);
            DoubleDouble target = targets.at(i);
            fill(i, baseline, target.times(opening), target.times(closing));
        }
    }

    private void fill(int i, DoubleDouble baseline, DoubleDouble opening, DoubleDouble closing) {
        DoubleDouble distance = baseline.over(opening).minus(DoubleDouble.ONE);
        DoubleDouble ruled = baseline.times(curve.at(distance))
                .plus(opening.times(terms.rule().ofTarget()));
        DoubleDouble below = DoubleDouble.MINUS_INFINITE;
        DoubleDouble above = DoubleDouble.INFINITE;
        low.set(i, below);
        high.set(i, above);
        for (LaneLimit limit : terms.limits()) {
            if (limit.isSolved()) {
                below = low.at(i);
                above = high.at(i);
                continue;
            }
            DoubleDouble asked = limit.asked(baseline, closing).clamp(low.at(i), high.at(i));
            if (limit.kind() == LaneLimit.Kind.MAXIMUM) {
                high.set(i, asked);
            } else {
                low.set(i, asked);
            }
        }
        unknown(i, ruled, baseline, closing);
        if (terms.balance() == Balance.MINIMUM_GROWTH) {
            DoubleDouble left = ruled.clamp(low.at(i), high.at(i));
            low.set(i, left.max(below));
            high.set(i, left.max(above));
        } else if (terms.balance() == Balance.MAXIMUM_UNDER_TARGET) {
            low.set(i, ruled.clamp(low.at(i), high.at(i)));
            high.set(i, above);
        }
    }

    private void unknown(int i, DoubleDouble ruled, DoubleDouble baseline, DoubleDouble closing) {
        switch (terms.balance()) {
            case NONE, OVER_CAP -> line(i, ruled, DoubleDouble.ZERO);
            case SHIFT -> line(i, ruled, baseline);
            case MINIMUM_GROWTH -> line(i, DoubleDouble.ZERO, baseline);
            case MAXIMUM_UNDER_TARGET -> line(i, baseline.negated(), closing);
            case SCALE -> {
                DoubleDouble floor = baseline.times(leastGrowth);
                line(i, ruled.min(floor), ruled.minus(floor).max(DoubleDouble.ZERO));
            }
        }
    }

    private void line(int i, DoubleDouble from, DoubleDouble steepness) {
        start.set(i, from);
        slope.set(i, steepness);
    }
}
