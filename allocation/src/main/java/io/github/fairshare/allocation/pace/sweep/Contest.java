package io.github.fairshare.allocation.pace.sweep;

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
    private final LaneNoise noise;
    private final long unit;
    private final int[] bodies;
    private final double[] remainders;
    private final double[] offs;
    private final long[] exacts;
    private final double[] reach = new double[LaneBlock.LANES];
    private final double[] solving = new double[LaneBlock.LANES];
    private int size;
    private int due;
    private double unknown;

    /** Between bodies that are told apart by one bound, and compared by another that is no wider. */
    Contest(LaneNoise near, LaneNoise noise, LaneBlock block, LaneBodies seen, RankedFractions fractions) {
        this.fractions = fractions;
        this.seen = seen;
        this.block = block;
        this.near = near;
        this.noise = noise;
        this.unit = (long) seen.unit();
        this.bodies = new int[block.size];
        this.remainders = new double[block.size];
        this.offs = new double[block.size];
        this.exacts = new long[block.size];
    }

    /** How far amounts of a lane that the unknown made may stand from its lines, and be off because it is, in pence. */
    void solving(int lane, double far, double off) {
        reach[lane] = far;
        solving[lane] = off;
    }

    /** The first of the two. */
    double reach(int lane) {
        return reach[lane];
    }

    /** Counts anew, body by body, how far amounts may be off where that was found of all at once; whether it was. */
    boolean isNarrowed(int lane, LaneRoot root) {
        if (near != noise || reach[lane] <= 0) {
            return false;
        }
        double sum = noise.ofBodies(seen, lane, unknown, root.sum(lane));
        double narrow = Math.min(reach[lane], root.reach(sum, noise.steepest(lane), lane));
        solving(lane, narrow, narrow);
        return true;
    }

    /** Gives the units of the remainders around a place to those that are due; whether it is beyond doubt who they are. */
    boolean isSettled(int lane, double middle, double width, double x, int extra) {
        unknown = x;
        boolean isTold = isTold(lane, middle, width, extra);
        for (int k = 0; isTold && k < due; k++) {
            block.low[bodies[k]][lane]++;
        }
        return isTold;
    }

    private boolean isTold(int lane, double middle, double width, int extra) {
        seen.look(unknown, 2 * (near.ofLine(lane, unknown) + reach[lane]));
        size = 0;
        due = extra;
        for (int i = 0; i < block.size; i++) {
            double remainder = fractions.at(i);
            if (remainder > middle + width) {
                due--;
            } else if (remainder >= middle - width) {
                enter(i, lane, remainder);
            }
        }
        return due >= 0 && due <= size && isTold();
    }

    /** Keeps the contestants in order, the first due first. */
    private void enter(int body, int lane, double remainder) {
        long exact = remainder(body, lane);
        double solved = seen.isOnLine(body, lane) ? solving[lane] : 0;
        double off = (noise.ofBody(seen, body, lane, unknown) + solved) / unit + 8 * LaneRoot.ULP;
        int at = size++;
        for (; at > 0 && isBefore(remainder, exact, at - 1); at--) {
            bodies[at] = bodies[at - 1];
            remainders[at] = remainders[at - 1];
            exacts[at] = exacts[at - 1];
            offs[at] = offs[at - 1];
        }
        bodies[at] = body;
        remainders[at] = remainder;
        exacts[at] = exact;
        offs[at] = off;
    }

    /** Whether a body that has a later code than all contestants so far comes before one of them. */
    private boolean isBefore(double remainder, long exact, int other) {
        boolean isOneUnknown = exact == UNKNOWN || exacts[other] == UNKNOWN;
        return isOneUnknown ? remainder > remainders[other] : exact > exacts[other];
    }

    /** Whether each that is due stands further above each that is not than both may be off, or exactly before it. */
    private boolean isTold() {
        for (int k = 0; k < due; k++) {
            for (int other = due; other < size; other++) {
                if (!isTold(k, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isTold(int first, int second) {
        if (exacts[first] == UNKNOWN || exacts[second] == UNKNOWN) {
            return remainders[first] - offs[first] > remainders[second] + offs[second];
        }
        return exacts[first] > exacts[second] || (exacts[first] == exacts[second] && bodies[first] < bodies[second]);
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
