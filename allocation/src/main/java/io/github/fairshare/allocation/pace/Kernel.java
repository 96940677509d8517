package io.github.fairshare.allocation.pace;

import java.util.Optional;

/**
 * The bare computation: allocations as piecewise linear functions of one unknown, over primitive arrays.
 *
 * <p>A body's allocation is a line held between two bounds, or the larger or smaller of two such lines; it never falls
 * as the unknown rises. Amounts are in the quanta of the {@link Cohort}. Sums run in the order of the arrays, so the
 * caller's order must not depend on the order of the input.
 */
final class Kernel {
    private final Lines first;
    private final Optional<Lines> second;
    private final Choice choice;

    /** Which of two lines counts. */
    enum Choice {
        LARGER,
        SMALLER
    }

    private Kernel(Lines first, Optional<Lines> second, Choice choice) {
        this.first = first;
        this.second = second;
        this.choice = choice;
    }

    static Kernel of(Lines lines) {
        return new Kernel(lines, Optional.empty(), Choice.LARGER);
    }

    static Kernel of(Lines first, Lines second, Choice choice) {
        return new Kernel(first, Optional.of(second), choice);
    }

    int size() {
        return first.size();
    }

    /** The unrounded allocation of one body. */
    DoubleDouble at(int i, DoubleDouble x) {
        DoubleDouble one = first.at(i, x);
        if (second.isEmpty()) {
            return one;
        }
        DoubleDouble other = second.get().at(i, x);
        return choice == Choice.LARGER ? one.max(other) : one.min(other);
    }

    /** The sum of all allocations. */
    DoubleDouble sum(DoubleDouble x) {
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int i = 0; i < size(); i++) {
            DoubleDouble part = at(i, x);
            if (!part.isFinite()) {
                return part;
            }
            sum = sum.plus(part);
        }
        return sum;
    }

    /** How fast the sum rises, bodies at a turn left out; to the precision of a double, which a Newton step can do with. */
    double slope(DoubleDouble x) {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += slopeAt(i, x);
        }
        return sum;
    }

    private double slopeAt(int i, DoubleDouble x) {
        DoubleDouble one = first.at(i, x);
        if (second.isEmpty()) {
            return first.slopeAt(i, one);
        }
        Lines others = second.get();
        DoubleDouble other = others.at(i, x);
        int order = one.compareTo(other);
        boolean takeFirst = choice == Choice.LARGER ? order >= 0 : order <= 0;
        return takeFirst ? first.slopeAt(i, one) : others.slopeAt(i, other);
    }

    /** The place nearest to x where some body turns; x itself where none turns. */
    DoubleDouble nearestTurn(DoubleDouble x) {
        DoubleDouble nearest = x;
        boolean found = false;
        for (int i = 0; i < size(); i++) {
            for (DoubleDouble turn : turns(i)) {
                boolean closer =
                        !found || turn.minus(x).abs().compareTo(nearest.minus(x).abs()) < 0;
                if (turn.isFinite() && closer) {
                    nearest = turn;
                    found = true;
                }
            }
        }
        return nearest;
    }

    private DoubleDouble[] turns(int i) {
        Line one = first.get(i);
        if (second.isEmpty()) {
            return new DoubleDouble[] {turn(one, one.low()), turn(one, one.high())};
        }
        Line other = second.get().get(i);
        return new DoubleDouble[] {
            turn(one, one.low()), turn(one, one.high()), turn(other, other.low()), turn(other, other.high())
        };
    }

    private static DoubleDouble turn(Line line, DoubleDouble bound) {
        if (line.slope().signum() == 0 || !bound.isFinite()) {
            return DoubleDouble.INFINITE;
        }
        return bound.minus(line.start()).over(line.slope());
    }
}
