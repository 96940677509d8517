package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;

/**
 * By how much amounts in plain doubles may be off against exact arithmetic, in pence. The derivation stands on the page
 * <i>Why the answer is exact</i>.
 */
final class LaneNoise {
    /** A target is off by six units in the last place, by two more when it closes, and as many for what is made of it. */
    private static final double OF_TARGET = 10;

    /** What the exact engine itself cuts off a target between years, two hundred times over. */
    private static final double OF_DECIMALS = 0x1p-26;

    private final SweepTerms terms;
    private final LaneBlock block;
    private final double ofGrowth;
    private final double rate;
    private final double ofTarget;
    private final int depth;

    private double closing;

    LaneNoise(SweepTerms terms, LaneBlock block) {
        this.terms = terms;
        this.block = block;
        this.rate = terms.largestRate();
        this.ofGrowth = terms.rule().curve().noise() + 4 * rate;
        this.ofTarget = terms.goesByTarget() ? OF_TARGET : 0;
        this.depth = LaneRoot.RUN + block.size / LaneRoot.RUN + 2;
    }

    /** Goes by targets that close at so many times the drawn ones. */
    void of(double factor) {
        closing = factor;
    }

    /** How far a sum may stand from the pot before a step makes it better. */
    double tolerance(int lane) {
        return 8 * LaneRoot.ULP * block.baselineTotal[lane] * rate;
    }

    /** Of any body's amount at the unknown that was found. */
    double ofLine(int lane, double x) {
        return off(block.mostBaseline[lane], block.mostTarget[lane] * closing, x) + OF_DECIMALS;
    }

    /** Of the amount of one body, where the curve is flat by the few roundings of a rate alone. */
    double ofBody(LaneBodies bodies, int body, int lane, double x) {
        double baseline = block.baseline[body][lane];
        double growth = bodies.isOnFlat(body, lane) ? 0 : ofGrowth;
        double target = bodies.isAtTarget(body, lane) ? ofTarget * block.target[body][lane] * closing : 0;
        return LaneRoot.ULP * (baseline * (growth + 4 * rateAt(x)) + target) + OF_DECIMALS;
    }

    /** Of the sum of all amounts that came to so much, body by body. */
    double ofBodies(LaneBodies bodies, int lane, double x, double sum) {
        double all = 0;
        for (int i = 0; i < block.size; i++) {
            all += ofBody(bodies, i, lane, x);
        }
        return all + taking(lane, x, sum);
    }

    private double taking(int lane, double x, double sum) {
        return LaneRoot.ULP * depth * (Math.abs(sum) + 2 * block.baselineTotal[lane] * rateAt(x));
    }

    private double off(double baseline, double target, double x) {
        return LaneRoot.ULP * (baseline * (ofGrowth + 4 * rateAt(x)) + ofTarget * target);
    }

    /** The largest rate with what the unknown makes of it. */
    private double rateAt(double x) {
        return switch (terms.balance()) {
            case SHIFT, MINIMUM_GROWTH -> rate + Math.abs(x);
            case SCALE -> 2 * rate * (1 + Math.abs(x));
            case NONE, MAXIMUM_UNDER_TARGET, OVER_CAP -> rate;
        };
    }

    /** Of the sum of all amounts, that of taking it included, where it came to so much and its slope was so steep. */
    double ofSum(int lane, double x, double sum, double slope) {
        double total = block.baselineTotal[lane];
        double target = terms.balance() == Balance.MAXIMUM_UNDER_TARGET ? slope : block.targetTotal[lane] * closing;
        return off(total, target, x) + taking(lane, x, sum) + block.size * OF_DECIMALS;
    }

    /** The steepest of all lines. */
    double steepest(int lane) {
        return switch (terms.balance()) {
            case MAXIMUM_UNDER_TARGET -> block.mostTarget[lane] * closing;
            case SCALE -> 2 * rate * block.mostBaseline[lane];
            case NONE, SHIFT, MINIMUM_GROWTH, OVER_CAP -> block.mostBaseline[lane];
        };
    }
}
