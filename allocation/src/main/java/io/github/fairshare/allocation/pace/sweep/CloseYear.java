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
    private final DoubleDouble unit;
    private final YearTotals totals;
    private final DoubleDoubles amounts;
    private DoubleDouble sum = DoubleDouble.ZERO;
    private DoubleDouble parts = DoubleDouble.ZERO;
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
        this.unit = new DoubleDouble(terms.pence(), 0);
        this.totals = totals;
        this.amounts = new DoubleDoubles(block.size);
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

    /** What the remainders come to, moved up as they are. */
    DoubleDouble parts() {
        return parts;
    }

    /** The sum of all amounts, in pence. */
    double sum() {
        return sum.hi();
    }

    /** Makes the amounts of a lane; whether it is known by how much they may be off. */
    boolean isSolved(int lane) {
        lines.fill(lane, targets.of(lane), totals.factor(year), totals.factor(year + 1));
        off = 0;
        DoubleDouble x = new DoubleDouble(root.at(lane), 0);
        if (terms.balance() == Balance.NONE) {
            pass(x);
            return true;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            double steepness = pass(x);
            double missing = totals.growth(year).minus(sum).hi();
            if (Math.abs(missing) <= MISSING) {
                return terms.isAdmissible(x.hi()) && isBounded(lane, x, missing);
            }
            if (steepness <= 0) {
                return false;
            }
            x = x.plus(new DoubleDouble(missing / steepness, 0));
        }
        return false;
    }

    /** What everybody gets at the unknown; how steep the sum of it is. */
    private double pass(DoubleDouble x) {
        double steepness = 0;
        sum = DoubleDouble.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            DoubleDouble point = lines.point(i, x);
            DoubleDouble amount = lines.held(i, point);
            amounts.set(i, amount);
            steepness += amount.compareTo(point) == 0 ? lines.slope(i) : 0;
            sum = sum.plus(amount);
        }
        return steepness;
    }

    private boolean isBounded(int lane, DoubleDouble x, double missing) {
        double free = 0;
        for (int i = 0; i < amounts.size(); i++) {
            free += lines.room(i, lines.point(i, x)) > root.clearance() ? lines.slope(i) : 0;
        }
        double all = Math.abs(missing) + noise.ofSum(lane, x.hi(), sum.hi(), free);
        off = all / free * noise.steepest(lane);
        return off < root.clearance();
    }

    /** Whole units and remainders of a lane, moved up by so much of a unit. */
    void split(int lane, double shift) {
        whole = 0;
        parts = DoubleDouble.ZERO;
        DoubleDouble up = new DoubleDouble(shift, 0);
        for (int i = 0; i < amounts.size(); i++) {
            double baseline = block.baseline[i][lane];
            double units = Math.floor(baseline / unit.hi());
            DoubleDouble rest = new DoubleDouble(baseline - units * unit.hi(), 0).plus(amounts.at(i));
            rest = (unit.hi() == 1 ? rest : rest.over(unit)).plus(up);
            double floor = Math.floor(rest.hi());
            double down = floor == rest.hi() && rest.lo() < 0 ? floor - 1 : floor;
            DoubleDouble remainder = rest.minus(new DoubleDouble(down, 0));
            block.amount[i][lane] = amounts.high(i);
            block.low[i][lane] = units + down;
            block.high[i][lane] = Math.min(remainder.hi(), BELOW_ONE);
            whole += units + down;
            parts = parts.plus(remainder);
        }
    }

    /** How a body closes after the last year, as a fraction of its target. */
    DoubleDouble closing(int i, int lane) {
        DoubleDouble target = targets.of(lane).at(i).times(totals.factor(totals.years()));
        return new DoubleDouble(block.baseline[i][lane], 0).minus(target).over(target);
    }

    /** How far a body's target may be off, as a part of it. */
    double offOfTarget(int i, int lane) {
        return noise.ofDecimals() / targets.of(lane).high(i) + LaneNoise.CLOSE;
    }
}
