package io.github.fairshare.allocation.pace.solve;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The bare computation: allocations as piecewise linear functions of one unknown, over primitive arrays.
 *
 * <p>A body's allocation is a line held between two bounds, or the larger or smaller of two such lines; it never falls
 * as the unknown rises. Amounts are in pence. Sums run in the order of the arrays, so the caller's order must not depend
 * on the order of the input.
 */
public final class Kernel {
    private final Lines first;
    private final Optional<Lines> second;
    private final Choice choice;
    private final int bodies;

    /** Which of two lines counts. */
    public enum Choice {
        LARGER,
        SMALLER;

        /** Whether the first of two lines counts, by how it compares with the second; where they are equal, it does. */
        boolean isFirst(int order) {
            return this == LARGER ? order >= 0 : order <= 0;
        }
    }

    private Kernel(Lines first, Optional<Lines> second, Choice choice, int bodies) {
        this.first = first;
        this.second = second;
        this.choice = choice;
        this.bodies = bodies;
    }

    static Kernel of(Lines lines) {
        return new Kernel(lines, Optional.empty(), Choice.LARGER, lines.size());
    }

    static Kernel of(Lines first, Lines second, Choice choice) {
        return new Kernel(first, Optional.of(second), choice, first.size());
    }

    /** The same where a line may stand for many bodies together. */
    Kernel standingFor(int all) {
        return new Kernel(first, second, choice, all);
    }

    /** How many bodies the lines stand for. */
    int bodies() {
        return bodies;
    }

    int size() {
        return first.size();
    }

    LineFamily family() {
        return new LineFamily(first, second.map(lines -> lines), choice);
    }

    Lines first() {
        return first;
    }

    Optional<Lines> second() {
        return second;
    }

    Choice choice() {
        return choice;
    }

    /** One pass at a finite value of the unknown. */
    SumAtPoint tally(DoubleDouble x) {
        SumAtPoint tally = new SumAtPoint();
        LineCursor spot = new LineCursor(x);
        if (second.isPresent()) {
            tallyBoth(second.get(), spot, new LineCursor(x), tally);
            return tally;
        }
        for (int i = 0; i < size(); i++) {
            spot.move(first, i);
            tally.add(spot);
        }
        return tally;
    }

    private void tallyBoth(Lines others, LineCursor spot, LineCursor other, SumAtPoint tally) {
        for (int i = 0; i < size(); i++) {
            spot.move(first, i);
            other.move(others, i);
            spot.choose(other, choice);
            tally.add(spot);
        }
    }

    /** The sum of all allocations, infinite where the unknown is and a body knows no bound. */
    DoubleDouble sum(DoubleDouble x) {
        return x.isFinite() ? tally(x).total() : sumAtEnd(x);
    }

    private DoubleDouble sumAtEnd(DoubleDouble x) {
        SumAtPoint tally = new SumAtPoint();
        for (int i = 0; i < size(); i++) {
            DoubleDouble part = atEnd(i, x);
            if (!part.isFinite()) {
                return part;
            }
            tally.add(part.hi(), part.lo());
        }
        return tally.total();
    }

    private DoubleDouble atEnd(int i, DoubleDouble x) {
        DoubleDouble one = first.get(i).at(x);
        if (second.isEmpty()) {
            return one;
        }
        DoubleDouble other = second.get().get(i).at(x);
        return choice.isFirst(one.compareTo(other)) ? one : other;
    }

    /** The place nearest to x where some body turns; x itself where none turns. */
    DoubleDouble nearestTurn(DoubleDouble x) {
        return IntStream.range(0, size())
                .boxed()
                .flatMap(this::turns)
                .filter(DoubleDouble::isFinite)
                .min(Comparator.comparing(turn -> turn.minus(x).abs()))
                .orElse(x);
    }

    /** Where a line meets a bound, one of its own or of the other line, and where the two lines meet. */
    private Stream<DoubleDouble> turns(int i) {
        Line one = first.get(i);
        if (second.isEmpty()) {
            return Stream.of(one.meets(one.low()), one.meets(one.high()));
        }
        Line other = second.get().get(i);
        Stream<DoubleDouble> atBounds = Stream.of(one.low(), one.high(), other.low(), other.high())
                .flatMap(bound -> Stream.of(one.meets(bound), other.meets(bound)));
        return Stream.concat(atBounds, Stream.of(one.meets(other)));
    }
}
