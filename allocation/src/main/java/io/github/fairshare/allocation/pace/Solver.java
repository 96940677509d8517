package io.github.fairshare.allocation.pace;

/**
 * Finds the unknown at which a kernel's sum makes the pot.
 *
 * <p>The sum is piecewise linear and never falls, so Newton steps from the piece that holds the answer land on it; a
 * bracket keeps every step inside what is still possible.
 */
final class Solver {
    private static final int NEWTON_STEPS = 60;
    private static final int MOST_STEPS = 2000;
    private static final DoubleDouble HALF = new DoubleDouble(0.5, 0);
    private static final double PROBE = 0x1p-40;

    private final Kernel kernel;
    private final DoubleDouble pot;
    private final DoubleDouble tolerance;

    private Solver(Kernel kernel, DoubleDouble pot) {
        this.kernel = kernel;
        this.pot = pot;
        this.tolerance = new DoubleDouble(Math.abs(pot.hi()) * (kernel.size() + 8) * 0x1p-101, 0);
    }

    /** What came of the search. */
    enum Outcome {
        /** One value balances. */
        UNIQUE,
        /** A range of values balances; the preferred one was taken. */
        SEVERAL,
        /** Even the smallest admissible value needs more than the pot. */
        TOO_DEAR,
        /** Even the largest admissible value leaves money over. */
        TOO_CHEAP
    }

    /** The value found, or the end of the admissible range that comes nearest. */
    record Solution(DoubleDouble x, Outcome outcome) {}

    static Solution solve(Kernel kernel, DoubleDouble pot, Unknown unknown, DoubleDouble start) {
        return new Solver(kernel, pot).search(unknown, start);
    }

    private Solution search(Unknown unknown, DoubleDouble start) {
        if (side(kernel.sum(unknown.low())) > 0) {
            return new Solution(reached(unknown.low()), Outcome.TOO_DEAR);
        }
        if (side(kernel.sum(unknown.high())) < 0) {
            return new Solution(reached(unknown.high()), Outcome.TOO_CHEAP);
        }
        DoubleDouble root = root(unknown, start);
        double probe = PROBE * Math.max(1, Math.abs(root.hi()));
        DoubleDouble below = root.minus(new DoubleDouble(probe, 0)).max(unknown.low());
        DoubleDouble above = root.plus(new DoubleDouble(probe, 0)).min(unknown.high());
        boolean flatBelow = below.compareTo(root) < 0 && side(kernel.sum(below)) == 0;
        boolean flatAbove = above.compareTo(root) > 0 && side(kernel.sum(above)) == 0;
        if (!flatBelow && !flatAbove) {
            return new Solution(root, Outcome.UNIQUE);
        }
        DoubleDouble first = flatBelow ? end(below, unknown.low()) : root;
        DoubleDouble last = flatAbove ? end(above, unknown.high()) : root;
        return new Solution(unknown.preferred().clamp(first, last), Outcome.SEVERAL);
    }

    /** -1 where a sum falls short of the pot, 0 where it makes it, 1 where it passes it. */
    private int side(DoubleDouble sum) {
        if (!sum.isFinite()) {
            return sum.signum();
        }
        DoubleDouble gap = sum.minus(pot);
        return gap.abs().compareTo(tolerance) <= 0 ? 0 : gap.signum();
    }

    private DoubleDouble root(Unknown unknown, DoubleDouble start) {
        DoubleDouble low = unknown.low();
        DoubleDouble high = unknown.high();
        DoubleDouble x = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            DoubleDouble sum = kernel.sum(x);
            int side = side(sum);
            if (side == 0) {
                return x;
            }
            low = side < 0 ? x : low;
            high = side > 0 ? x : high;
            DoubleDouble next = step < NEWTON_STEPS || step % 2 == 0 ? newton(x, sum) : DoubleDouble.INFINITE;
            x = isInside(next, low, high) ? next : between(low, high);
            if (!isInside(x, low, high)) {
                return nearer(low, high);
            }
        }
        return nearer(low, high);
    }

    private static boolean isInside(DoubleDouble x, DoubleDouble low, DoubleDouble high) {
        return x.isFinite() && x.compareTo(low) > 0 && x.compareTo(high) < 0;
    }

    /** Where the sum is so steep that neighbouring values of the unknown lie on either side of the pot, the nearer one. */
    private DoubleDouble nearer(DoubleDouble low, DoubleDouble high) {
        DoubleDouble missing = pot.minus(kernel.sum(low)).abs();
        DoubleDouble over = kernel.sum(high).minus(pot).abs();
        return missing.compareTo(over) <= 0 ? low : high;
    }

    private DoubleDouble newton(DoubleDouble x, DoubleDouble sum) {
        double slope = kernel.slope(x);
        return slope > 0 ? x.plus(pot.minus(sum).over(new DoubleDouble(slope, 0))) : DoubleDouble.INFINITE;
    }

    private static DoubleDouble between(DoubleDouble low, DoubleDouble high) {
        if (low.isFinite() && high.isFinite()) {
            return low.plus(high).times(HALF);
        }
        if (low.isFinite()) {
            return low.plus(new DoubleDouble(Math.max(1, Math.abs(low.hi())), 0));
        }
        return high.isFinite() ? high.minus(new DoubleDouble(Math.max(1, Math.abs(high.hi())), 0)) : DoubleDouble.ZERO;
    }

    /** The last place towards a bound where the sum still makes the pot. */
    private DoubleDouble end(DoubleDouble inside, DoubleDouble bound) {
        if (side(kernel.sum(bound)) == 0) {
            return bound;
        }
        DoubleDouble in = inside;
        DoubleDouble out = bound;
        while (!out.isFinite()) {
            double reach = Math.max(1, Math.abs(in.hi()));
            DoubleDouble next = in.plus(new DoubleDouble(bound.signum() * reach, 0));
            if (side(kernel.sum(next)) == 0) {
                in = next;
            } else {
                out = next;
            }
        }
        for (int step = 0; step < 110; step++) {
            DoubleDouble middle = in.plus(out).times(HALF);
            if (side(kernel.sum(middle)) == 0) {
                in = middle;
            } else {
                out = middle;
            }
        }
        // Halving stops within the tolerance of the sum; the place itself is where some body turns.
        DoubleDouble turn = kernel.nearestTurn(in);
        double near = PROBE * Math.max(1, Math.abs(in.hi()));
        return turn.minus(in).abs().hi() < near ? turn : in;
    }

    /** An infinite end, brought to the nearest place from which on nothing changes any more. */
    private DoubleDouble reached(DoubleDouble end) {
        if (end.isFinite()) {
            return end;
        }
        DoubleDouble last = kernel.sum(end);
        DoubleDouble x = new DoubleDouble(end.signum(), 0);
        for (int step = 0; step < 1000 && kernel.sum(x).compareTo(last) != 0; step++) {
            x = x.plus(x);
        }
        return x;
    }
}
