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
    private final CloseYear close;
    private final LaneBodies seen;
    private final double unit;
    private final double[] off;
    private final double[] shift;
    private final double[] whole;
    private final double[] raise;
    private final RankedFractions fractions;

    LaneRounding(LaneBlock block, LaneRoot root, LaneNoise noise, LaneBodies seen, CloseYear close) {
        this.block = block;
        this.off = new double[block.lanes];
        this.shift = new double[block.lanes];
        this.whole = new double[block.lanes];
        this.raise = new double[block.lanes];
        this.root = root;
        this.noise = noise;
        this.unit = seen.unit();
        this.fractions = new RankedFractions(block.size);
        this.contest = new Contest(noise, block, seen, fractions);
        this.close = close;
        this.seen = seen;
    }

    /** Whether remainders of a lane can be told from each other. */
    private enum Place {
        /** They are apart where units end. */
        TOLD,
        /** Some are near there, and are gathered. */
        CONTESTED,
        /** Units end where remainders do. */
        UNCLEAR
    }

    /** Rounds the amounts of a year, which come to so many units; lanes in doubt from pairs of doubles where that is wanted. */
    void round(double total, LaneSweep.Doubts doubts) {
        bound();
        Arrays.fill(whole, 0);
        for (int i = 0; i < block.size; i++) {
            split(block.baseline[i], block.amount[i], block.low[i], block.high[i]);
        }
        for (int lane = 0; lane < block.lanes; lane++) {
            Place place = place(lane, units(lane, total));
            block.doubtful[lane] |= place == Place.UNCLEAR || (place == Place.CONTESTED && !isSettled(lane));
            if (block.doubtful[lane] && !block.unsettled[lane] && doubts == LaneSweep.Doubts.SETTLED) {
                again(lane, total, place);
            }
        }
    }

    /** Whether the error of plain doubles leaves one answer to a contest. */
    private boolean isSettled(int lane) {
        if (block.unsettled[lane] || block.doubtful[lane]) {
            return true;
        }
        double x = root.at(lane);
        return contest.isSettled(lane, noise, contest.reach(lane), x)
                || (contest.isNarrowed(lane, root) && contest.isSettled(lane, noise, contest.reach(lane), x));
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

    /** Plain doubles have told which bodies contest, or all are split again. */
    private void again(int lane, double total, Place plain) {
        if (!close.isSolved(lane)) {
            return;
        }
        boolean isKnown = plain != Place.UNCLEAR && off[lane] < MOST;
        Place place = isKnown ? closePlace(lane, total, plain) : Place.UNCLEAR;
        double x = root.at(lane);
        if (place == Place.UNCLEAR) {
            x = close.at();
            contest.reaching(lane, close.off());
            shift[lane] = (close.off() + close.noise().ofLine(lane, x)) / unit;
            close.split(lane, shift[lane]);
            whole[lane] = close.whole();
            place = shift[lane] < MOST ? place(lane, closeUnits(lane, total)) : Place.UNCLEAR;
        }
        block.doubtful[lane] = place == Place.UNCLEAR || (place == Place.CONTESTED && !isSettledClosely(lane, x));
    }

    private Place closePlace(int lane, double total, Place plain) {
        int extra = closeUnits(lane, total);
        return plain == Place.CONTESTED && extra == contest.extra() ? plain : place(lane, extra);
    }

    private boolean isSettledClosely(int lane, double x) {
        close.remainders(lane, contest);
        LaneBodies.Floor floor = close.floor();
        boolean isUnsure =
                floor == LaneBodies.Floor.AT_GROWTH && !seen.areWithinGrowth(lane, 2 * noise.ofLine(lane, x));
        seen.floorStands(isUnsure ? LaneBodies.Floor.ANYWHERE : floor);
        boolean isSettled = contest.isSettled(lane, close.noise(), close.off(), x);
        seen.floorStands(LaneBodies.Floor.ANYWHERE);
        return isSettled;
    }

    /** How many units are left to remainders; less than none where that is in doubt. */
    private int closeUnits(int lane, double total) {
        if (!Double.isNaN(total)) {
            return (int) (total - whole[lane]);
        }
        CloseSum sum = close.sum();
        double amounts = sum.high();
        double known = block.baselineTotal[lane] - whole[lane] * unit;
        sum.add(known, 0);
        double down = Math.floor(sum.high() / unit);
        sum.add(-down * unit, 0);
        double apart = sum.high() / unit - 0.5;
        sum.add(down * unit - known, 0);
        seen.look(0, 2 * noise.ofLine(lane, 0));
        double beside = close.noise().ofBodies(seen, lane, 0, amounts) / unit + CLOSE_SUM;
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
            contest.reaching(lane, off[lane]);
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
        double inverse = 1 / size;
        for (int lane = 0; lane < units.length; lane++) {
            // A unit too few or too many here is one more or less beside it.
            units[lane] = Math.floor(baseline[lane] * inverse);
            remainder[lane] = baseline[lane] - units[lane] * size + growth[lane];
        }
        for (int lane = 0; size != 1 && lane < units.length; lane++) {
            remainder[lane] /= size;
        }
        for (int lane = 0; lane < units.length; lane++) {
            double shifted = remainder[lane] + shift[lane];
            double floor = Math.floor(shifted);
            units[lane] += floor;
            remainder[lane] = shifted - floor;
        }
        for (int lane = 0; lane < units.length; lane++) {
            whole[lane] += units[lane];
        }
    }

    /** How many units are left to remainders, where a total is given or the amounts make their own. */
    private int units(int lane, double total) {
        if (!Double.isNaN(total)) {
            return (int) (total - whole[lane]);
        }
        double sum = -block.size * shift[lane];
        for (double[] remainders : block.high) {
            sum += remainders[lane];
        }
        double beside = block.size * LaneRoot.ULP * (2 * block.size + 8);
        double apart = Math.abs(sum - Math.floor(sum) - 0.5) - beside;
        if (apart <= noise.ofSum(lane, 0, root.sum(lane), 0) / unit) {
            seen.look(0, 2 * noise.ofLine(lane, 0));
            block.doubtful[lane] |= apart <= noise.ofBodies(seen, lane, 0, root.sum(lane)) / unit;
        }
        return (int) Math.floor(sum + 0.5);
    }

    /** Finds what to add to remainders so that so many of them reach one; those too near each other to tell are contested. */
    private Place place(int lane, int extra) {
        raise[lane] = 0;
        if (extra < 0 || extra > block.size) {
            return Place.UNCLEAR;
        }
        fractions.take(block.high, lane);
        double last = fractions.ranked(extra);
        double next = fractions.after();
        double middle = (last + next) / 2;
        raise[lane] = 1 - middle;
        if (last - next > 4 * shift[lane] + 8 * LaneRoot.ULP) {
            return Place.TOLD;
        }
        double width = 6 * shift[lane] + 16 * LaneRoot.ULP;
        if (middle <= 2 * width || middle >= 1 - 2 * width) {
            return Place.UNCLEAR;
        }
        if (!block.unsettled[lane]) {
            raise[lane] -= width;
            contest.gather(middle, width, shift[lane], extra);
        }
        return Place.CONTESTED;
    }

    /** Units with what is raised to one, as pence. */
    private void raised(double[] units, double[] remainder, double[] pence) {
        double size = unit;
        for (int lane = 0; lane < pence.length; lane++) {
            pence[lane] = (units[lane] + Math.floor(remainder[lane] + raise[lane])) * size;
        }
    }
}
