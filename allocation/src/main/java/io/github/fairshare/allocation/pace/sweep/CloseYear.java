package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;

/**
 * Works out a year of one lane again in pairs of doubles, where plain ones leave a doubt. Since the year began with whole
 * pence, and ends with them, nothing of a doubt is left afterwards.
 */
final class CloseYear {
    /** So many pence may be missing from the pot. */
    private static final double MISSING = 0x1p-30;

    private static final int MOST_STEPS = 20;
    private static final double BELOW_ONE = Math.nextDown(1.0);

    private final SweepTerms terms;
    private final LaneBlock block;
    private final LaneRoot root;
    private final LaneNoise noise;
    private final CloseTargets targets;
    private final CloseLines lines;
    private final double unit;
    private final UnknownRange unknown;
    private final YearTotals totals;
    private final DoubleDoubles amounts;
    private final DoubleDoubles rests;
    private final DoubleDoubles inPence;
    private final DoubleDoubles units;
    private final DoubleDoubles spare;
    private final DoubleDoubles x = new DoubleDoubles(1);
    private final CloseSum sum = new CloseSum();
    private final CloseSum parts = new CloseSum();
    private final CloseClosing closing;
    private double whole;
    private double off;
    private int year;

    CloseYear(SweepTerms terms, SweepColumns columns, LaneBlock block, LaneRoot root, YearTotals totals) {
        this.terms = terms;
        this.block = block;
        this.root = root;
        this.noise = new LaneNoise(terms, block, LaneNoise.CLOSE);
        this.targets = new CloseTargets(columns);
        this.lines = new CloseLines(terms, block);
        this.unit = terms.pence();
        this.unknown = terms.unknown();
        this.totals = totals;
        this.amounts = new DoubleDoubles(block.size);
        this.rests = new DoubleDoubles(block.size);
        this.inPence = new DoubleDoubles(block.size);
        this.units = new DoubleDoubles(block.size);
        this.units.fill(new DoubleDouble(unit, 0));
        this.spare = new DoubleDoubles(block.size);
        this.closing = new CloseClosing(totals.factor(totals.years()));
    }

    /** Goes over to other draws. */
    void open(long seed, long first, int count) {
        targets.open(seed, first, count);
    }

    /** Goes over to a year, counted from nothing. */
    void year(int number) {
        year = number;
        noise.of(number, totals.factor(number + 1).hi());
    }

    LaneNoise noise() {
        return noise;
    }

    /** By how much an amount may be off because the unknown is, in pence. */
    double off() {
        return off;
    }

    /** All whole units of the lane. */
    double whole() {
        return whole;
    }

    /** What the remainders come to, moved up as they are; to be added to. */
    CloseSum parts() {
        return parts;
    }

    /** The sum of all amounts, in pence. */
    double sum() {
        return sum.high();
    }

    /** Makes the amounts of a lane; whether it is known by how much they may be off. */
    boolean isSolved(int lane) {
        lines.fill(lane, targets.of(lane), totals.factor(year), totals.factor(year + 1));
        off = 0;
        x.set(0, root.at(lane), 0);
        if (terms.balance() == Balance.NONE) {
            pass();
            return true;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            double steepness = pass();
            double missing = missing(totals.growth(year));
            if (Math.abs(missing) <= MISSING) {
                return unknown.isAdmissible(x.high(0)) && isBounded(lane, missing);
            }
            if (steepness <= 0) {
                return false;
            }
            x.add(missing / steepness, 0);
        }
        return false;
    }

    private double missing(DoubleDouble growth) {
        sum.add(-growth.hi(), -growth.lo());
        double missing = -sum.high();
        sum.add(growth.hi(), growth.lo());
        return missing;
    }

    /** What everybody gets at the unknown; how steep the sum of it is. */
    private double pass() {
        double steepness = lines.amounts(x, amounts);
        sum.clear();
        sum.add(amounts);
        return steepness;
    }

    private boolean isBounded(int lane, double missing) {
        double free = lines.free(root.clearance());
        double all = Math.abs(missing) + noise.ofSum(lane, x.high(0), sum.high(), free);
        off = all / free * noise.steepest(lane);
        return off < root.clearance();
    }

    /** Whole units and remainders of a lane, moved up by so much of a unit. */
    void split(int lane, double shift) {
        for (int i = 0; i < amounts.size(); i++) {
            double baseline = block.baseline[i][lane];
            rests.set(i, baseline - Math.floor(baseline / unit) * unit, 0);
        }
        rests.add(amounts);
        if (unit != 1) {
            inPence.copy(rests, 0);
            rests.quotient(inPence, units, spare);
        }
        rests.add(shift, 0);
        whole = 0;
        parts.clear();
        for (int i = 0; i < amounts.size(); i++) {
            split(i, lane);
        }
    }

    private void split(int i, int lane) {
        double floor = Math.floor(rests.high(i));
        double down = floor == rests.high(i) && rests.low(i) < 0 ? floor - 1 : floor;
        double remainder = rests.high(i) - down;
        block.amount[i][lane] = amounts.high(i);
        block.low[i][lane] = Math.floor(block.baseline[i][lane] / unit) + down;
        block.high[i][lane] = Math.min(remainder + rests.low(i), BELOW_ONE);
        whole += block.low[i][lane];
        parts.add(remainder, rests.low(i));
    }

    /** How a body closes after the last year, in millionths of a percentage point; written over by the next. */
    DoubleDoubles closing(int i, int lane) {
        return closing.of(block.baseline[i][lane], targets.of(lane), i);
    }

    /** How far a body's target may be off, as a part of it. */
    double offOfTarget(int i, int lane) {
        return noise.ofDecimals() / targets.of(lane).high(i) + LaneNoise.CLOSE;
    }
}
