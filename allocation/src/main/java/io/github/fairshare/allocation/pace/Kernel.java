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
        DoubleDouble one = first.get(i).at(x);
        if (second.isEmpty()) {
            return one;
        }
        DoubleDouble other = second.get().get(i).at(x);
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

    /** How fast the sum rises at a place where no body turns. */
    DoubleDouble slope(DoubleDouble x) {
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int i = 0; i < size(); i++) {
            sum = sum.plus(slopeAt(i, x));
        }
        return sum;
    }

    private DoubleDouble slopeAt(int i, DoubleDouble x) {
        Line line = chosen(i, x);
        if (line.slope().signum() == 0) {
            return DoubleDouble.ZERO;
        }
        DoubleDouble value = line.start().plus(line.slope().times(x));
        boolean moves = value.compareTo(line.low()) >= 0 && value.compareTo(line.high()) <= 0;
        return moves ? line.slope() : DoubleDouble.ZERO;
    }

    private Line chosen(int i, DoubleDouble x) {
        Line one = first.get(i);
        if (second.isEmpty()) {
            return one;
        }
        Line other = second.get().get(i);
        int order = one.at(x).compareTo(other.at(x));
        boolean takeFirst = choice == Choice.LARGER ? order >= 0 : order <= 0;
        return takeFirst ? one : other;
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
