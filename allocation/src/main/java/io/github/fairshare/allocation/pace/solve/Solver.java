package io.github.fairshare.allocation.pace.solve;

import java.util.Optional;

/**
 * Finds the unknown at which a kernel's sum makes the pot.
 *
 * <p>The sum is piecewise linear and never falls, so a Newton step from the piece that holds the answer lands on it. Plain
 * doubles find that piece ({@link StartValue}), exact passes decide; a bracket keeps every step inside what is still
 * possible.
 */
public final class Solver {
    private static final int NEWTON_STEPS = 60;
    private static final int MOST_STEPS = 2000;
    private static final DoubleDouble HALF = new DoubleDouble(0.5, 0);

    private final Kernel kernel;
    private final DoubleDouble pot;
    private final DoubleDouble tolerance;
    private final Unknown unknown;

    private Solver(Kernel kernel, DoubleDouble pot, Unknown unknown) {
        this.kernel = kernel;
        this.pot = pot;
        this.tolerance = new DoubleDouble(Math.abs(pot.hi()) * (kernel.bodies() + 8) * 0x1p-101, 0);
        this.unknown = unknown;
    }

    /** What came of the search. */
    public enum Outcome {
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
    record Root(DoubleDouble x, Outcome outcome) {}

    /** Whether a kernel's sum falls short of the pot at one value and passes it at another, both beyond doubt. */
    static boolean isBetween(Kernel kernel, DoubleDouble pot, Unknown range) {
        Solver solver = new Solver(kernel, pot, range);
        return solver.side(kernel.sum(range.low())) < 0 && solver.side(kernel.sum(range.high())) > 0;
    }

    static Root solve(Kernel kernel, DoubleDouble pot, Unknown unknown, DoubleDouble start) {
        return new Solver(kernel, pot, unknown).search(StartValue.of(NearFamily.of(kernel), pot, unknown, start));
    }

    private Root search(DoubleDouble start) {
        DoubleDouble low = unknown.low();
        DoubleDouble high = unknown.high();
        DoubleDouble x = start;
        boolean endsTried = false;
        for (int step = 0; step < MOST_STEPS; step++) {
            SumAtPoint tally = kernel.tally(x);
            int side = side(tally.total());
            if (side == 0) {
                return balanced(x, tally);
            }
            low = side < 0 ? x : low;
            high = side > 0 ? x : high;
            DoubleDouble next = step < NEWTON_STEPS || step % 2 == 0 ? newton(x, tally) : DoubleDouble.INFINITE;
            if (!isInside(next, low, high)) {
                Optional<Root> atEnd = endsTried ? Optional.empty() : atEnd();
                if (atEnd.isPresent()) {
                    return atEnd.get();
                }
                endsTried = true;
                next = between(low, high);
            }
            if (!isInside(next, low, high)) {
                break;
            }
            x = next;
        }
        return new Root(nearer(low, high), Outcome.UNIQUE);
    }

    /** What an end of the admissible range settles; empty where the answer lies between. */
    private Optional<Root> atEnd() {
        int atLow = side(kernel.sum(unknown.low()));
        if (atLow > 0) {
            return Optional.of(new Root(reached(unknown.low()), Outcome.TOO_DEAR));
        }
        int atHigh = side(kernel.sum(unknown.high()));
        if (atHigh < 0) {
            return Optional.of(new Root(reached(unknown.high()), Outcome.TOO_CHEAP));
        }
        if (atLow == 0 && unknown.low().isFinite()) {
            return Optional.of(balanced(unknown.low(), kernel.tally(unknown.low())));
        }
        return atHigh == 0 && unknown.high().isFinite()
                ? Optional.of(balanced(unknown.high(), kernel.tally(unknown.high())))
                : Optional.empty();
    }

    /** The value that balances, or the preferred one where a whole range does. */
    private Root balanced(DoubleDouble root, SumAtPoint tally) {
        double probe = LineCursor.near(root);
        boolean steepBelow = tally.slopeBelow() * probe > 4 * tolerance.hi();
        boolean steepAbove = tally.slopeAbove() * probe > 4 * tolerance.hi();
        DoubleDouble below = root.minus(new DoubleDouble(probe, 0)).max(unknown.low());
        DoubleDouble above = root.plus(new DoubleDouble(probe, 0)).min(unknown.high());
        boolean flatBelow = !steepBelow && below.compareTo(root) < 0 && side(kernel.sum(below)) == 0;
        boolean flatAbove = !steepAbove && above.compareTo(root) > 0 && side(kernel.sum(above)) == 0;
        if (!flatBelow && !flatAbove) {
            return new Root(root, Outcome.UNIQUE);
        }
        DoubleDouble first = flatBelow ? end(below, unknown.low()) : edge(root);
        DoubleDouble last = flatAbove ? end(above, unknown.high()) : edge(root);
        return new Root(unknown.preferred().clamp(first, last), Outcome.SEVERAL);
    }

    /** -1 where a sum falls short of the pot, 0 where it makes it, 1 where it passes it. */
    private int side(DoubleDouble sum) {
        if (!sum.isFinite()) {
            return sum.signum();
        }
        DoubleDouble gap = sum.minus(pot);
        return gap.abs().compareTo(tolerance) <= 0 ? 0 : gap.signum();
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

    private DoubleDouble newton(DoubleDouble x, SumAtPoint tally) {
        DoubleDouble slope = new DoubleDouble(tally.slope(), 0);
        return slope.signum() > 0 ? x.plus(pot.minus(tally.total()).over(slope)) : DoubleDouble.INFINITE;
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
        return edge(in);
    }

    /** Where a range of values that balance ends that ends near to here: at the turn of some body. */
    private DoubleDouble edge(DoubleDouble inside) {
        DoubleDouble turn = kernel.nearestTurn(inside);
        boolean isEdge = turn.minus(inside).abs().hi() < LineCursor.near(inside) && side(kernel.sum(turn)) == 0;
        return isEdge ? turn : inside;
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
