package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import java.util.Arrays;

/**
 * Finds the unknown of every lane by Newton's method inside a bracket, all lanes in one pass over the bodies. A lane that has
 * found its own waits for the others without moving, so that no lane hangs on its neighbours.
 */
final class LaneRoot {
    /** Sums are taken over so many bodies, and of these by twos, always in this order. */
    static final int RUN = 8;

    /** Half of the distance from 1 to the next number. */
    static final double ULP = 0x1p-53;

    private static final int MOST_STEPS = 60;
    /** So large that the product with any difference of two amounts is above 1. */
    private static final double STEEP = 0x1p600;

    /** A body counts as free where its bounds are further away than this part of a unit. */
    private static final double CLEARANCE = 0x1p-5;

    private final SweepTerms terms;
    private final LaneBlock block;
    private final double clearance;
    private final UnknownRange unknown;
    private final double[] x;
    private final double[] least;
    private final double[] most;
    private final double[] missing;
    private final double[] sum;
    private final double[] slope;
    private final SumTree sums;
    private final double[] runSum;
    private final double[] runSlope;
    private final double[] point;
    private final boolean[] done;
    private final double[] before;
    /** Rows of amounts that nobody asks for, all of them the same one. */
    private final double[][] tried;

    private int solved;

    LaneRoot(SweepTerms terms, LaneBlock block, double unit) {
        this.terms = terms;
        this.block = block;
        this.x = new double[block.lanes];
        this.least = new double[block.lanes];
        this.most = new double[block.lanes];
        this.missing = new double[block.lanes];
        this.sum = new double[block.lanes];
        this.slope = new double[block.lanes];
        this.sums = new SumTree(block.lanes);
        this.runSum = new double[block.lanes];
        this.runSlope = new double[block.lanes];
        this.point = new double[block.lanes];
        this.done = new boolean[block.lanes];
        this.before = new double[block.lanes];
        this.tried = new double[block.size][];
        Arrays.fill(tried, new double[block.lanes]);
        this.clearance = unit * CLEARANCE;
        this.unknown = terms.unknown();
    }

    /** Begins a scenario in every lane. */
    void open() {
        Arrays.fill(x, unknown.first());
        solved = 0;
    }

    /** Makes the amounts of a year; where something is solved, they come to so much. */
    void solve(double total, LaneNoise noise) {
        if (terms.balance() == Balance.NONE) {
            pass(block.amount);
            return;
        }
        expect();
        Arrays.fill(least, Double.NEGATIVE_INFINITY);
        Arrays.fill(most, Double.POSITIVE_INFINITY);
        Arrays.fill(done, false);
        boolean isDone = false;
        for (int step = 0; step < MOST_STEPS && !isDone; step++) {
            pass(tried);
            isDone = move(total, noise);
        }
        fill();
        for (int lane = 0; lane < x.length; lane++) {
            block.unsettled[lane] |= !done[lane];
            block.doubtful[lane] |= !unknown.isAdmissible(x[lane]);
        }
    }

    /** Begins where the unknown comes to if it moves on as it did in the year before. */
    private void expect() {
        for (int lane = 0; lane < x.length; lane++) {
            double now = x[lane];
            double next = solved >= 2 ? now + (now - before[lane]) : now;
            x[lane] = unknown.isAdmissible(next) ? next : now;
            before[lane] = now;
        }
        solved++;
    }

    /** One pass over all bodies: what everybody gets at the unknown, the sum of it and its slope. */
    private void pass(double[][] amounts) {
        sums.clear();
        Arrays.fill(slope, 0);
        for (int from = 0; from < block.size; from += RUN) {
            Arrays.fill(runSum, 0);
            Arrays.fill(runSlope, 0);
            int end = Math.min(block.size, from + RUN);
            for (int i = from; i < end; i++) {
                held(block.start[i], block.slope[i], block.low[i], block.high[i], amounts[i]);
                count(amounts[i], block.slope[i]);
            }
            sums.add(runSum);
            add(runSlope, slope);
        }
        sums.sum(sum);
    }

    /** Puts down what everybody gets at the unknowns that were found, and how steep all are that no bound is near to. */
    private void fill() {
        Arrays.fill(runSlope, 0);
        for (int i = 0; i < block.size; i++) {
            held(block.start[i], block.slope[i], block.low[i], block.high[i], block.amount[i]);
            free(block.low[i], block.high[i], block.slope[i]);
        }
    }

    private void held(double[] start, double[] steepness, double[] low, double[] high, double[] amount) {
        for (int lane = 0; lane < amount.length; lane++) {
            double on = start[lane] + steepness[lane] * x[lane];
            point[lane] = on;
            amount[lane] = Math.min(Math.max(on, low[lane]), high[lane]);
        }
    }

    /** A body that a bound holds has no slope. */
    private void count(double[] amount, double[] steepness) {
        for (int lane = 0; lane < amount.length; lane++) {
            runSum[lane] += amount[lane];
            runSlope[lane] += steepness[lane] * (1 - Math.min(1, Math.abs(point[lane] - amount[lane]) * STEEP));
        }
    }

    private static void add(double[] part, double[] whole) {
        for (int lane = 0; lane < whole.length; lane++) {
            whole[lane] += part[lane];
        }
    }

    /** A step of every lane that has not found its own; whether all have. */
    private boolean move(double total, LaneNoise noise) {
        boolean isAll = true;
        for (int lane = 0; lane < x.length; lane++) {
            missing[lane] = total - sum[lane];
            done[lane] |= Math.abs(missing[lane]) <= noise.tolerance(lane);
            if (!done[lane]) {
                double next = next(lane);
                done[lane] = next == x[lane];
                x[lane] = next;
                isAll &= done[lane];
            }
        }
        return isAll;
    }

    private double next(int lane) {
        if (missing[lane] > 0) {
            least[lane] = x[lane];
        } else {
            most[lane] = x[lane];
        }
        return inside(x[lane] + missing[lane] / slope[lane], least[lane], most[lane]);
    }

    /** Where a step leads, or where it should in place of a step that leaves its bracket. */
    static double inside(double next, double least, double most) {
        if (next > least && next < most) {
            return next;
        }
        if (Double.isInfinite(least)) {
            return most - Math.max(1, Math.abs(most));
        }
        return Double.isInfinite(most) ? least + Math.max(1, Math.abs(least)) : least / 2 + most / 2;
    }

    /** A body counts as free where its bounds are further away than this, in pence. */
    double clearance() {
        return clearance;
    }

    double sum(int lane) {
        return sum[lane];
    }

    double slope(int lane) {
        return slope[lane];
    }

    double at(int lane) {
        return x[lane];
    }

    /**
     * Puts into a row by how much the amount of a body may be off because the unknown is, in pence; without bound where too
     * few bodies are free to tell.
     */
    void offBySolving(LaneNoise noise, double[] off) {
        for (int lane = 0; lane < off.length; lane++) {
            off[lane] = reach(noise.ofSum(lane, x[lane], sum[lane], slope[lane]), noise.steepest(lane), lane);
        }
    }

    /** The same where the sum may be off by so much and the steepest line rises by so much. */
    double reach(double ofSum, double steepest, int lane) {
        double reach = (Math.abs(missing[lane]) + ofSum) / runSlope[lane] * steepest;
        return reach < clearance ? reach : Double.POSITIVE_INFINITY;
    }

    private void free(double[] low, double[] high, double[] steepness) {
        for (int lane = 0; lane < low.length; lane++) {
            double room = Math.min(point[lane] - low[lane], high[lane] - point[lane]);
            runSlope[lane] += steepness[lane] * Math.min(1, Math.max(0, (room - clearance) * STEEP));
        }
    }
}
