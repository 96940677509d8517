package io.github.fairshare.allocation.pace.sweep;

import java.util.Arrays;

/**
 * Rounds the amounts of a year to whole units by largest remainder, and says of each lane whether the bound on the error
 * leaves no other answer.
 *
 * <p>Remainders are taken of the growth and of what the baseline is above a whole unit, so that they keep the digits that the
 * size of a baseline would cost. All are moved up by the bound: a whole amount that came out a little less counts as whole.
 */
final class LaneRounding {
    /** From this part of a unit on it pays to ask body by body how much a solved amount may be off. */
    private static final double COARSE = 0x1p-8;

    /** So much of a unit, and no remainder tells anything any more. */
    private static final double MOST = 0x1p-5;

    /** More than sums of remainders in pairs of doubles are off by. */
    private static final double CLOSE_SUM = 0x1p-40;

    private final LaneBlock block;
    private final LaneRoot root;
    private final LaneNoise noise;
    private final Contest contest;
    private final Contest closeContest;
    private final CloseYear close;
    private final LaneBodies seen;
    private final double unit;
    private final double[] off;
    private final double[] shift;
    private final double[] whole;
    private final double[] part;
    private final double[] raise;
    private final RankedFractions fractions;

    LaneRounding(LaneBlock block, LaneRoot root, LaneNoise noise, LaneBodies seen, CloseYear close) {
        this.block = block;
        this.off = new double[block.lanes];
        this.shift = new double[block.lanes];
        this.whole = new double[block.lanes];
        this.part = new double[block.lanes];
        this.raise = new double[block.lanes];
        this.root = root;
        this.noise = noise;
        this.unit = seen.unit();
        this.fractions = new RankedFractions(block.size);
        this.contest = new Contest(noise, noise, block, seen, fractions);
        this.closeContest = new Contest(noise, close.noise(), block, seen, fractions);
        this.close = close;
        this.seen = seen;
    }

    /** Rounds the amounts of a year, which come to so many units. */
    void round(double total) {
        bound();
        Arrays.fill(whole, 0);
        Arrays.fill(part, 0);
        for (int i = 0; i < block.size; i++) {
            split(block.baseline[i], block.amount[i], block.low[i], block.high[i]);
        }
        for (int lane = 0; lane < block.lanes; lane++) {
            raise[lane] = raise(lane, units(lane, total), contest);
        }
    }

    /** Rounds lanes that are in doubt from amounts in pairs of doubles. */
    void again(double total) {
        for (int lane = 0; lane < block.lanes; lane++) {
            if (block.doubtful[lane] && !block.unsettled[lane]) {
                again(lane, total);
            }
        }
    }

    /** Makes what was rounded the baselines of the next year; what is still in doubt stays unsettled. */
    void finish() {
        for (int lane = 0; lane < block.lanes; lane++) {
            block.unsettled[lane] |= block.doubtful[lane];
            block.doubtful[lane] = false;
        }
        for (int i = 0; i < block.size; i++) {
            raised(block.low[i], block.high[i], block.baseline[i]);
        }
    }

    private void again(int lane, double total) {
        if (!close.isSolved(lane)) {
            return;
        }
        shift[lane] = (close.off() + close.noise().ofLine(lane, root.at(lane))) / unit;
        close.split(lane, shift[lane]);
        block.doubtful[lane] = shift[lane] >= MOST;
        closeContest.solving(lane, contest.reach(lane), close.off());
        raise[lane] = raise(lane, closeUnits(lane, total), closeContest);
    }

    /** How many units are left to remainders of pairs; less than none where that is in doubt. */
    private int closeUnits(int lane, double total) {
        if (!Double.isNaN(total)) {
            return (int) (total - close.whole());
        }
        CloseSum sum = close.parts();
        double moved = block.size * shift[lane];
        sum.add(-moved, -Math.fma(block.size, shift[lane], -moved));
        double down = Math.floor(sum.high());
        sum.add(-down - 0.5, 0);
        double apart = sum.high();
        seen.look(0, 2 * noise.ofLine(lane, 0));
        double beside = close.noise().ofBodies(seen, lane, 0, close.sum()) / unit + CLOSE_SUM;
        return Math.abs(apart) <= beside ? -1 : (int) (apart > 0 ? down + 1 : down);
    }

    /** By how much an amount may be off, in units, and twice that as the least distance between remainders. */
    private void bound() {
        if (seen.isPlain()) {
            Arrays.fill(off, 0);
        } else {
            root.offBySolving(noise, off);
        }
        for (int lane = 0; lane < off.length; lane++) {
            double x = root.at(lane);
            double ofLine = noise.ofLine(lane, x);
            if (off[lane] > unit * COARSE) {
                seen.look(x, 2 * (ofLine + unit * MOST));
                off[lane] = root.reach(noise.ofBodies(seen, lane, x, root.sum(lane)), noise.steepest(lane), lane);
            }
            contest.solving(lane, off[lane], off[lane]);
            off[lane] = (off[lane] + ofLine) / unit;
            boolean isTold = off[lane] < MOST;
            block.doubtful[lane] |= !isTold;
            shift[lane] = isTold ? off[lane] : 0;
        }
    }

    /** By how much an amount of a lane may be off, in pence. */
    double off(int lane) {
        return off[lane] * unit;
    }

    /** Whole units and remainders of a row. */
    private void split(double[] baseline, double[] growth, double[] units, double[] remainder) {
        double size = unit;
        for (int lane = 0; lane < units.length; lane++) {
            units[lane] = Math.floor(baseline[lane] / size);
        }
        for (int lane = 0; lane < units.length; lane++) {
            remainder[lane] = (baseline[lane] - units[lane] * size + growth[lane]) / size + shift[lane];
        }
        for (int lane = 0; lane < units.length; lane++) {
            double floor = Math.floor(remainder[lane]);
            units[lane] += floor;
            remainder[lane] -= floor;
        }
        for (int lane = 0; lane < units.length; lane++) {
            whole[lane] += units[lane];
            part[lane] += remainder[lane];
        }
    }

    /** How many units are left to remainders, where a total is given or the amounts make their own. */
    private int units(int lane, double total) {
        if (!Double.isNaN(total)) {
            return (int) (total - whole[lane]);
        }
        double sum = part[lane] - block.size * shift[lane];
        double beside = block.size * LaneRoot.ULP * (2 * block.size + 8);
        double apart = Math.abs(sum - Math.floor(sum) - 0.5) - beside;
        if (apart <= noise.ofSum(lane, 0, root.sum(lane), 0) / unit) {
            seen.look(0, 2 * noise.ofLine(lane, 0));
            block.doubtful[lane] |= apart <= noise.ofBodies(seen, lane, 0, root.sum(lane)) / unit;
        }
        return (int) Math.floor(sum + 0.5);
    }

    /** What to add to remainders so that so many of them reach one; those too near each other to tell are contested. */
    private double raise(int lane, int extra, Contest among) {
        if (extra < 0 || extra > block.size) {
            block.doubtful[lane] = true;
            return 0;
        }
        fractions.take(block.high, lane);
        double last = fractions.ranked(extra);
        double next = fractions.after();
        double middle = (last + next) / 2;
        if (last - next > 4 * shift[lane] + 8 * LaneRoot.ULP) {
            return 1 - middle;
        }
        double width = 6 * shift[lane] + 16 * LaneRoot.ULP;
        if (block.unsettled[lane] || block.doubtful[lane]) {
            return 1 - middle;
        }
        boolean isInside = middle > 2 * width && middle < 1 - 2 * width;
        block.doubtful[lane] = !isInside
                || !(among.isSettled(lane, middle, width, root.at(lane), extra)
                        || (among.isNarrowed(lane, root)
                                && among.isSettled(lane, middle, width, root.at(lane), extra)));
        return 1 - middle - width;
    }

    /** Units with what is raised to one, as pence. */
    private void raised(double[] units, double[] remainder, double[] pence) {
        double size = unit;
        for (int lane = 0; lane < pence.length; lane++) {
            pence[lane] = (units[lane] + Math.floor(remainder[lane] + raise[lane])) * size;
        }
    }
}
