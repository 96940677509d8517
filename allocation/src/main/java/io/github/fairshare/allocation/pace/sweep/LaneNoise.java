package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;

/**
 * By how much amounts in plain doubles may be off against exact arithmetic, in pence. The derivation stands on the page
 * <i>Why the answer is exact</i>.
 */
final class LaneNoise {
    /** What a step in pairs of doubles is off by, with room for sums of a thousand such steps. */
    static final double CLOSE = 0x1p-94;

    /** A target is off by six units in the last place, by two more when it closes, and as many for what is made of it. */
    private static final double OF_TARGET = 10;

    /** Sums in pairs go through more additions than that room is for from so many bodies on. */
    private static final int MANY = 1 << 16;

    /** What the exact engine itself cuts off a target when it is drawn and each year, half of its last decimal, in pence. */
    private static final double CUT = 0x1p-34;

    /** The engine holds amounts to so much of a penny. */
    static final double GRID = 0x1p-40;

    private final SweepTerms terms;
    private final LaneBlock block;
    private final double ofGrowth;
    private final double steepness;
    private final double rate;
    private final double ofTarget;
    private final int depth;
    private final double ulp;

    private double closing;
    private double cut;

    /** Of arithmetic whose steps are off by at most so much of their results. */
    LaneNoise(SweepTerms terms, LaneBlock block, double ulp) {
        this.ulp = ulp;
        this.terms = terms;
        this.block = block;
        this.rate = terms.largestRate();
        this.ofGrowth = terms.rule().curve().noise() + 4 * rate;
        this.steepness = terms.rule().curve().steepness()
                + Math.abs(terms.rule().ofTarget().hi());
        this.ofTarget = terms.goesByTarget() ? OF_TARGET : 0;
        this.depth = LaneRoot.RUN + SumTree.depth(block.size / LaneRoot.RUN + 1) + 1 + block.size / MANY;
    }

    /** Goes by a year, counted from nothing, in which targets close at so many times the drawn ones. */
    void of(int year, double factor) {
        closing = factor;
        cut = CUT * (year + 2) * Math.max(1, factor);
    }

    /** Of a target by the decimals of the exact engine, in pence. */
    double ofDecimals() {
        return cut;
    }

    /** Of an amount by the same. */
    private double ofDecimals(double x) {
        double scaled = terms.balance() == Balance.SCALE ? 1 + Math.abs(x) : 1;
        return GRID + cut * (1 + steepness) * scaled;
    }

    /** How far a sum may stand from the pot before a step makes it better. */
    double tolerance(int lane) {
        return 8 * ulp * block.baselineTotal[lane] * rate;
    }

    /** Of any body's amount at the unknown that was found. */
    double ofLine(int lane, double x) {
        return off(block.mostBaseline[lane], block.mostTarget[lane] * closing, x) + ofDecimals(x);
    }

    /** Of the amount of one body, where the curve is flat by the few roundings of a rate alone. */
    double ofBody(LaneBodies bodies, int body, int lane, double x) {
        double baseline = block.baseline[body][lane];
        double growth = bodies.isOnFlat(body, lane) ? 0 : ofGrowth;
        double target = bodies.isAtTarget(body, lane) ? ofTarget * block.target[body][lane] * closing : 0;
        return ulp * (baseline * (growth + 4 * rateAt(x)) + target) + ofDecimals(x);
    }

    /** Of the sum of all amounts that came to so much, body by body. */
    double ofBodies(LaneBodies bodies, int lane, double x, double sum) {
        double all = 0;
        for (int i = 0; i < block.size; i++) {
            all += ofBody(bodies, i, lane, x);
        }
        return all + taking(lane, x, sum);
    }

    /** No more than the same, without a look at any body. */
    double leastOfBodies(int lane, double x, double sum) {
        return ulp * block.baselineTotal[lane] * 4 * rateAt(x) + block.size * ofDecimals(x) + taking(lane, x, sum);
    }

    private double taking(int lane, double x, double sum) {
        return ulp * depth * (Math.abs(sum) + 2 * block.baselineTotal[lane] * rateAt(x));
    }

    private double off(double baseline, double target, double x) {
        return ulp * (baseline * (ofGrowth + 4 * rateAt(x)) + ofTarget * target);
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
        return off(total, target, x) + taking(lane, x, sum) + block.size * ofDecimals(x);
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
