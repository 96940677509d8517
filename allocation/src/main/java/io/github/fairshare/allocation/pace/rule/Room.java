package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import io.github.fairshare.allocation.pace.solve.Lines;

/**
 * What the limits taken so far leave to the allocations of a block of bodies: {@link Bound.Interval} for many at once,
 * without the names.
 *
 * @param low the least that is left
 * @param high the most that is left
 * @param asked for whoever works out what a limit asks for; what stands in it before means nothing
 * @param spare for the same
 */
record Room(DoubleDoubles low, DoubleDoubles high, DoubleDoubles asked, DoubleDoubles spare) {
    static Room of(int size) {
        return new Room(
                new DoubleDoubles(size), new DoubleDoubles(size), new DoubleDoubles(size), new DoubleDoubles(size));
    }

    int size() {
        return low.size();
    }

    /** Gives back all that was taken. */
    void open() {
        low.fill(DoubleDouble.MINUS_INFINITE);
        high.fill(DoubleDouble.INFINITE);
    }

    /** Takes what one limit asks for from below. */
    void atLeastAsked() {
        for (int i = 0; i < size(); i++) {
            if (low.isLess(i, asked)) {
                low.take(i, high.isLess(i, asked) ? high : asked, i);
            }
        }
    }

    /** Takes what one limit asks for from above. */
    void atMostAsked() {
        for (int i = 0; i < size(); i++) {
            if (asked.isLess(i, high)) {
                high.take(i, asked.isLess(i, low) ? low : asked, i);
            }
        }
    }

    /** Takes what one limit asks for of one body. */
    void narrow(int i, Bound bound) {
        DoubleDouble inside = bound.value().clamp(low.at(i), high.at(i));
        (bound.side() == Bound.Side.LOWER ? low : high).set(i, inside);
    }

    /** Holds lines inside: {@link io.github.fairshare.allocation.pace.solve.Line#within} for many at once. */
    void hold(Lines lines) {
        hold(lines.low());
        hold(lines.high());
    }

    private void hold(DoubleDoubles bound) {
        for (int i = 0; i < size(); i++) {
            if (bound.isLess(i, low)) {
                bound.take(i, low, i);
            }
            if (high.isLess(i, bound)) {
                bound.take(i, high, i);
            }
        }
    }
}
