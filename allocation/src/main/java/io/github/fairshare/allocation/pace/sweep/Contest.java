package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.internal.Ranked;

/**
 * Decides between bodies whose remainders lie too near each other for the largest error there may be: by the error that each of
 * them may have, and where all of them grow by a rate that is written down, by whole numbers, ties to the first code.
 */
final class Contest {
    private static final long UNKNOWN = -1;

    private final LaneBodies seen;
    private final RankedFractions fractions;
    private final LaneBlock block;
    private final LaneNoise near;
    private final long unit;
    private final int[] bodies;
    private final double[] remainders;
    private final double[] offs;
    private final long[] sorted;
    private final long[] exacts;
    private final boolean[] isDue;
    private final double[] reach = new double[LaneBlock.LANES];
    private final Bounds bounds = new Bounds();
    private int size;
    private int due;
    private int extra;
    private double unknown;

    /** Between bodies that one bound tells from those that need none. */
    Contest(LaneNoise near, LaneBlock block, LaneBodies seen, RankedFractions fractions) {
        this.fractions = fractions;
        this.seen = seen;
        this.block = block;
        this.near = near;
        this.unit = (long) seen.unit();
        this.bodies = new int[block.size];
        this.remainders = new double[block.size];
        this.offs = new double[block.size];
        this.sorted = new long[block.size];
        this.exacts = new long[block.size];
        this.isDue = new boolean[block.size];
    }

    /** What those that are due stand above, and what the others stand below. */
    private static final class Bounds {
        private double least;
        private double leastUnknown;
        private double most;
        private double mostUnknown;
        private int lastDue;
        private int firstOther;

        private void clear() {
            least = Double.POSITIVE_INFINITY;
            leastUnknown = Double.POSITIVE_INFINITY;
            most = Double.NEGATIVE_INFINITY;
            mostUnknown = Double.NEGATIVE_INFINITY;
            lastDue = -1;
            firstOther = -1;
        }

        private boolean isApart() {
            return least > mostUnknown && leastUnknown > most;
        }
    }

    /** How far amounts of a lane that the unknown made may stand from its lines, in pence. */
    void reaching(int lane, double far) {
        reach[lane] = far;
    }

    /** How many units were left to all remainders when they were last gathered. */
    int extra() {
        return extra;
    }

    /** Which bodies contest, as many as there are. */
    int[] bodies() {
        return bodies;
    }

    int size() {
        return size;
    }

    /** The remainders of these, to be written over by better ones. */
    double[] remainders() {
        return remainders;
    }

    /** Takes those around a place, whose remainders were moved up by so much. */
    void gather(double middle, double width, double shift, int left) {
        size = 0;
        extra = left;
        due = left;
        for (int i = 0; i < block.size; i++) {
            double remainder = fractions.at(i);
            if (remainder > middle + width) {
                due--;
            } else if (remainder >= middle - width) {
                bodies[size] = i;
                remainders[size++] = remainder - shift;
            }
        }
    }

    /** Counts anew, body by body, how far amounts may be off where that was found of all at once and may tell; whether it is less. */
    boolean isNarrowed(int lane, LaneRoot root) {
        double far = reach[lane];
        double x = root.at(lane);
        double least = root.reach(near.leastOfBodies(lane, x, root.sum(lane)), near.steepest(lane), lane);
        if (least >= far || !isTold(lane, near, least, x)) {
            return false;
        }
        double sum = near.ofBodies(seen, lane, x, root.sum(lane));
        reach[lane] = Math.min(far, root.reach(sum, near.steepest(lane), lane));
        return reach[lane] < far;
    }

    /** How far amounts of a lane may be off because the unknown is, in pence. */
    double reach(int lane) {
        return reach[lane];
    }

    /** Gives the units that are left to those that are due; whether it is beyond doubt who they are. */
    boolean isSettled(int lane, LaneNoise noise, double solved, double x) {
        boolean isTold = isTold(lane, noise, solved, x);
        for (int k = 0; isTold && k < size; k++) {
            block.low[bodies[k]][lane] += isDue[k] ? 1 : 0;
        }
        return isTold;
    }

    private boolean isTold(int lane, LaneNoise noise, double solved, double x) {
        unknown = x;
        if (due < 0 || due > size) {
            return false;
        }
        seen.look(x, 2 * (near.ofLine(lane, x) + reach[lane]));
        for (int k = 0; k < size; k++) {
            measure(k, lane, noise, solved);
        }
        choose();
        bounds.clear();
        for (int k = 0; k < size; k++) {
            bound(k);
        }
        return bounds.isApart() && isBefore(bounds.lastDue, bounds.firstOther);
    }

    /** Where a contestant stands and by how much that may be off; by whole numbers not at all. */
    private void measure(int k, int lane, LaneNoise noise, double solved) {
        int body = bodies[k];
        exacts[k] = remainder(body, lane);
        if (exacts[k] == UNKNOWN) {
            double off = seen.isOnLine(body, lane) ? solved : 0;
            offs[k] = (noise.ofBody(seen, body, lane, unknown) + off) / unit + 8 * LaneRoot.ULP;
        } else {
            remainders[k] = exacts[k] / ((double) unit * LaneBodies.SCALE);
            offs[k] = LaneNoise.GRID / unit + 2 * LaneRoot.ULP;
        }
        sorted[k] = Ranked.key(remainders[k]);
    }

    /** Those that are due if remainders are right, of equal ones the first. */
    private void choose() {
        double least = due == 0 ? Double.POSITIVE_INFINITY : Ranked.number(Ranked.at(sorted, size, size - due));
        int left = due;
        for (int k = 0; k < size; k++) {
            isDue[k] = remainders[k] > least;
            left -= isDue[k] ? 1 : 0;
        }
        for (int k = 0; k < size && left > 0; k++) {
            if (remainders[k] == least) {
                isDue[k] = true;
                left--;
            }
        }
    }

    private void bound(int k) {
        boolean isKnown = exacts[k] != UNKNOWN;
        if (isDue[k]) {
            double least = remainders[k] - offs[k];
            bounds.least = Math.min(bounds.least, least);
            bounds.leastUnknown = Math.min(bounds.leastUnknown, isKnown ? Double.POSITIVE_INFINITY : least);
            bounds.lastDue = isKnown && isBefore(bounds.lastDue, k) ? k : bounds.lastDue;
        } else {
            double most = remainders[k] + offs[k];
            bounds.most = Math.max(bounds.most, most);
            bounds.mostUnknown = Math.max(bounds.mostUnknown, isKnown ? Double.NEGATIVE_INFINITY : most);
            bounds.firstOther = isKnown && isBefore(k, bounds.firstOther) ? k : bounds.firstOther;
        }
    }

    /** Whether one whole number comes before another, ties to the first code; also where one of them is missing. */
    private boolean isBefore(int first, int second) {
        return first < 0
                || second < 0
                || exacts[first] > exacts[second]
                || (exacts[first] == exacts[second] && first < second);
    }

    /** What a body has above a whole unit, in the smallest steps of a rate; unknown where its rate is not written down. */
    private long remainder(int body, int lane) {
        long rate = seen.rate(body, lane);
        long baseline = (long) block.baseline[body][lane];
        if (rate == LaneBodies.NO_RATE || Math.abs(rate) >= LaneBodies.MOST / Math.max(1, baseline)) {
            return UNKNOWN;
        }
        long whole = unit * LaneBodies.SCALE;
        long ofBaseline = Math.floorMod(baseline, unit) * LaneBodies.SCALE;
        return Math.floorMod(ofBaseline + Math.floorMod(baseline * rate, whole), whole);
    }
}
