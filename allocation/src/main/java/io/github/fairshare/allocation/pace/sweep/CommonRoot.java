package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.solve.ErrorFree;
import java.util.Arrays;

/**
 * Finds the one unknown of all bodies of a block, by Newton's method inside a bracket. Sums keep what each addition loses, so
 * that they are off by no more than the amounts themselves.
 */
final class CommonRoot {
    private static final int MOST_STEPS = 60;

    /** Roundings of one amount that is made of a baseline, of a target too. */
    private static final double OF_AMOUNT = 8;

    private static final double OF_TARGET = 4;

    private final SweepTerms terms;
    private final LaneBlock block;
    private final UnknownRange unknown;
    private final LaneSums baselines = new LaneSums();
    private final LaneSums amounts = new LaneSums();
    private double x;
    private double steepness;
    private double size;
    private double noise;

    CommonRoot(SweepTerms terms, LaneBlock block) {
        this.terms = terms;
        this.block = block;
        this.unknown = terms.unknown();
        this.x = unknown.first();
    }

    /** Makes the amounts of a year from its lines; whether it is known by how much they may be off. */
    boolean isSolved() {
        if (terms.balance() == Balance.NONE) {
            pass();
            noise = 0;
            return true;
        }
        baselines.clear();
        for (double[] row : block.baseline) {
            baselines.add(row);
        }
        double total = baselines.sum();
        double pot = total * unknown.growth();
        double tolerance = OF_AMOUNT * LaneRoot.ULP * Math.abs(total) * terms.largestRate();
        double least = Double.NEGATIVE_INFINITY;
        double most = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            pass();
            double missing = pot - amounts.sum();
            if (Math.abs(missing) <= tolerance) {
                noise = Math.abs(missing) + ofAmounts(total);
                return unknown.isAdmissible(x);
            }
            if (missing > 0) {
                least = x;
            } else {
                most = x;
            }
            x = LaneRoot.inside(x + missing / steepness, least, most);
        }
        return false;
    }

    private void pass() {
        amounts.clear();
        steepness = 0;
        size = 0;
        for (int row = 0; row < block.size; row++) {
            double[] amount = block.amount[row];
            for (int lane = 0; lane < amount.length; lane++) {
                double point = point(row, lane);
                amount[lane] = Math.min(Math.max(point, block.low[row][lane]), block.high[row][lane]);
                steepness += point == amount[lane] ? block.slope[row][lane] : 0;
                size += Math.abs(amount[lane]);
            }
            amounts.add(amount);
        }
    }

    private double point(int row, int lane) {
        return block.start[row][lane] + block.slope[row][lane] * x;
    }

    private double ofAmounts(double total) {
        return LaneRoot.ULP * (OF_AMOUNT * size + (terms.goesByTarget() ? OF_TARGET * total : 0));
    }

    /** Whether no admissible unknown makes the pot, were baselines off by so much of themselves; true of such years only. */
    boolean isInfeasible(double doubt) {
        double total = baselines.sum();
        double pot = total * unknown.growth();
        x = unknown.least();
        pass();
        // The comparisons fail for what is not a number, too.
        boolean isTooDear = amounts.sum() - pot > doubt * total + ofAmounts(total);
        x = unknown.most();
        pass();
        return isTooDear || pot - amounts.sum() > doubt * total + ofAmounts(total);
    }

    /**
     * By how much the unknown may be off where a body hangs on it. Amounts rise together with it, so that none is further off
     * than their sum, and who has more room than that is free all the way.
     */
    double off() {
        double free = 0;
        for (int row = 0; row < block.size; row++) {
            for (int lane = 0; lane < LaneBlock.LANES; lane++) {
                double point = point(row, lane);
                double room = Math.min(point - block.low[row][lane], block.high[row][lane] - point);
                free += room > noise ? block.slope[row][lane] : 0;
            }
        }
        return noise == 0 ? 0 : noise / free;
    }

    /** By how much the sum of all amounts may be off, in pence. */
    double noise() {
        return noise;
    }

    /** Sums down the lanes, and what each addition loses beside them. */
    private static final class LaneSums {
        private final double[] sums = new double[LaneBlock.LANES];
        private final double[] lost = new double[LaneBlock.LANES];

        void clear() {
            Arrays.fill(sums, 0);
            Arrays.fill(lost, 0);
        }

        void add(double[] row) {
            for (int lane = 0; lane < sums.length; lane++) {
                double next = sums[lane] + row[lane];
                lost[lane] += ErrorFree.twoSumLow(sums[lane], row[lane], next);
                sums[lane] = next;
            }
        }

        /** Of all lanes together. */
        double sum() {
            double sum = 0;
            double rest = 0;
            for (int lane = 0; lane < sums.length; lane++) {
                double next = sum + sums[lane];
                rest += ErrorFree.twoSumLow(sum, sums[lane], next) + lost[lane];
                sum = next;
            }
            return sum + rest;
        }
    }
}
