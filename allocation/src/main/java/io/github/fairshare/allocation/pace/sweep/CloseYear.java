package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import java.util.stream.IntStream;

/**
 * Works out a year of one lane again in pairs of doubles, where plain ones leave a doubt. Since the year began with whole
 * pence, and ends with them, nothing of a doubt is left afterwards.
 *
 * <p>Bodies are taken by so many at a time that their columns stay near the processor, and nothing is kept of them but sums:
 * once these have told the unknown, amounts are made again of those bodies that are asked for.
 */
final class CloseYear {
    /** So many bodies at a time, about. */
    private static final int RUN = 128;

    /** So few are taken at once, and their lines are filled once for all steps. */
    private static final int FEW = 256;

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
    private final DoubleDouble growth;
    private final boolean reachesPot;
    private final int run;
    private final int[] everybody;
    private final DoubleDoubles amounts;
    private final DoubleDoubles rests;
    private final DoubleDoubles inPence;
    private final DoubleDoubles units;
    private final DoubleDoubles spare;
    private final DoubleDoubles sums;
    private final DoubleDoubles x = new DoubleDoubles(1);
    private final CloseSum sum = new CloseSum();
    private final CloseClosing closing;
    private boolean isFilled;
    private LaneBodies.Floor floor = LaneBodies.Floor.ANYWHERE;
    private double whole;
    private double off;
    private int year;

    CloseYear(SweepTerms terms, SweepColumns columns, LaneBlock block, LaneRoot root, YearTotals totals) {
        this.terms = terms;
        this.block = block;
        this.root = root;
        this.noise = new LaneNoise(terms, block, LaneNoise.CLOSE);
        this.targets = new CloseTargets(columns);
        this.run = run(block.size);
        this.lines = new CloseLines(terms, run);
        this.unit = terms.pence();
        this.unknown = terms.unknown();
        this.totals = totals;
        this.growth = DoubleDouble.of(terms.growth().asFraction());
        this.reachesPot = terms.reachesPot() && growth.signum() > 0;
        this.everybody = IntStream.range(0, block.size).toArray();
        this.amounts = new DoubleDoubles(run);
        this.rests = new DoubleDoubles(run);
        this.inPence = new DoubleDoubles(run);
        this.units = new DoubleDoubles(run);
        this.units.fill(new DoubleDouble(unit, 0));
        this.spare = new DoubleDoubles(run);
        this.sums = new DoubleDoubles(run);
        this.closing = new CloseClosing(totals.factor(totals.years()));
    }

    /** As many for each time as leave the last time no fewer than can be helped. */
    private static int run(int size) {
        int runs = size <= FEW ? 1 : (size + RUN - 1) / RUN;
        return (size + runs - 1) / runs;
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

    /** The unknown of the lane that was solved, as the nearest double. */
    double at() {
        return x.high(0);
    }

    /** Where the floor stands that was solved; at the growth of the pot where it may be there. */
    LaneBodies.Floor floor() {
        return floor;
    }

    /** All whole units of a lane that was split. */
    double whole() {
        return whole;
    }

    /** The sum of all amounts, in pence. */
    CloseSum sum() {
        return sum;
    }

    /** Finds the unknown of a lane; whether it is known by how much amounts may be off. */
    boolean isSolved(int lane) {
        off = 0;
        isFilled = false;
        floor = LaneBodies.Floor.ANYWHERE;
        x.set(0, root.at(lane), 0);
        if (terms.balance() == Balance.NONE) {
            pass(lane);
            return true;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            pass(lane);
            double missing = missing(totals.growth(year));
            if (Math.abs(missing) <= MISSING) {
                return isKnown(lane);
            }
            if (!(lines.steepness() > 0)) {
                return false;
            }
            double move = missing / lines.steepness();
            x.add(move, 0);
            if (isFreeFor(lane, move) && Math.abs(missing) * block.size * 4 * LaneRoot.ULP <= MISSING) {
                return isKnown(lane);
            }
        }
        return false;
    }

    /** Whether the unknown may move by so much and no body passes a bound, so that one move finds it. */
    private boolean isFreeFor(int lane, double move) {
        return lines.isClear() && Math.abs(move) * noise.steepest(lane) < root.clearance() / 2;
    }

    private double missing(DoubleDouble growth) {
        sum.add(-growth.hi(), -growth.lo());
        double missing = -sum.high();
        sum.add(growth.hi(), growth.lo());
        return missing;
    }

    /** What everybody gets together at the unknown, and how steep that is. */
    private void pass(int lane) {
        sums.fill(DoubleDouble.ZERO);
        lines.open(root.clearance());
        for (int from = 0; from < block.size; from += run) {
            amounts(lane, everybody, from, block.size);
            lines.count(amounts, Math.min(run, block.size - from));
            sums.add(amounts);
        }
        sum.clear();
        sum.add(sums);
    }

    /** What the bodies of a list get at the unknown, from a place on as many as are taken at a time; the last one repeated. */
    private void amounts(int lane, int[] bodies, int from, int end) {
        boolean areAll = run == block.size && bodies == everybody;
        if (!areAll || !isFilled) {
            DoubleDoubles drawn = targets.of(lane);
            for (int k = 0; k < run; k++) {
                int body = bodies[Math.min(from + k, end - 1)];
                lines.take(k, block.baseline[body][lane], drawn, body);
            }
            lines.fill(totals.factor(year), totals.factor(year + 1));
            isFilled = areAll;
        }
        lines.amounts(x, amounts);
    }

    /** The unknown is within half a clearance of where bodies were counted as free. */
    private boolean isKnown(int lane) {
        double free = lines.free();
        double all = MISSING + noise.ofSum(lane, x.high(0), sum.high(), free);
        off = all / free * noise.steepest(lane);
        return isAdmissible(all / free) && off < root.clearance() / 2;
    }

    /** Whether the unknown may be what was found, which is off by so much; a floor that always has an answer has it up to its end. */
    private boolean isAdmissible(double beside) {
        double above = (x.high(0) - growth.hi()) + (x.low(0) - growth.lo());
        if (reachesPot) {
            boolean mayBeAtGrowth = above >= -beside;
            floor = mayBeAtGrowth ? LaneBodies.Floor.AT_GROWTH : LaneBodies.Floor.BELOW_GROWTH;
        }
        return unknown.isAdmissible(x.high(0)) || (reachesPot && x.high(0) > 0 && above <= beside);
    }

    /** Puts the remainders of some bodies in place of those that plain doubles made. */
    void remainders(int lane, Contest contest) {
        for (int from = 0; from < contest.size(); from += run) {
            amounts(lane, contest.bodies(), from, contest.size());
            rests(lane, contest.bodies(), from, contest.size());
            for (int k = 0; k < Math.min(run, contest.size() - from); k++) {
                int body = contest.bodies()[from + k];
                double down = block.low[body][lane] - Math.floor(block.baseline[body][lane] / unit);
                contest.remainders()[from + k] = (rests.high(k) - down) + rests.low(k);
            }
        }
    }

    /** Whole units and remainders of all bodies of a lane, moved up by so much of a unit. */
    void split(int lane, double shift) {
        whole = 0;
        for (int from = 0; from < block.size; from += run) {
            amounts(lane, everybody, from, block.size);
            rests(lane, everybody, from, block.size);
            rests.add(shift, 0);
            for (int k = 0; k < Math.min(run, block.size - from); k++) {
                split(k, from + k, lane);
            }
        }
    }

    /** What bodies get and what their baselines have above whole units, in units. */
    private void rests(int lane, int[] bodies, int from, int end) {
        for (int k = 0; k < run; k++) {
            double baseline = block.baseline[bodies[Math.min(from + k, end - 1)]][lane];
            rests.set(k, baseline - Math.floor(baseline / unit) * unit, 0);
        }
        rests.add(amounts);
        if (unit != 1) {
            inPence.copy(rests, 0);
            rests.quotient(inPence, units, spare);
        }
    }

    private void split(int k, int body, int lane) {
        double floor = Math.floor(rests.high(k));
        double down = floor == rests.high(k) && rests.low(k) < 0 ? floor - 1 : floor;
        block.amount[body][lane] = amounts.high(k);
        block.low[body][lane] = Math.floor(block.baseline[body][lane] / unit) + down;
        block.high[body][lane] = Math.min(rests.high(k) - down + rests.low(k), BELOW_ONE);
        whole += block.low[body][lane];
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
