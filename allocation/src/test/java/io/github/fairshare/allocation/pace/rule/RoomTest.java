package io.github.fairshare.allocation.pace.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import io.github.fairshare.allocation.pace.solve.Line;
import io.github.fairshare.allocation.pace.solve.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bounds after limits that contradict each other: the one that comes first stands, and no bounds cross. */
class RoomTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private final Room room = Room.of(1);

    private static DoubleDouble number(double value) {
        return new DoubleDouble(value, 0);
    }

    private static void ask(DoubleDoubles column, double value) {
        column.set(0, value, 0);
    }

    private void atLeast(double value) {
        ask(room.asked(), value);
        room.atLeastAsked();
    }

    private void atMost(double value) {
        ask(room.asked(), value);
        room.atMostAsked();
    }

    private List<Double> bounds() {
        return List.of(room.low().high(0), room.high().high(0));
    }

    @Test
    void limits_thatLeaveRoom_areBothTaken() {
        room.open();
        assertThat(bounds()).containsExactly(-NONE, NONE);
        atLeast(3);
        atMost(7);
        assertThat(bounds()).containsExactly(3.0, 7.0);
        atLeast(2);
        atMost(8);
        assertThat(bounds()).containsExactly(3.0, 7.0);
    }

    @Test
    void limits_thatContradictEachOther_meetAtTheFirst() {
        room.open();
        atLeast(5);
        atMost(4);
        assertThat(bounds()).containsExactly(5.0, 5.0);
        room.open();
        atMost(4);
        atLeast(5);
        assertThat(bounds()).containsExactly(4.0, 4.0);
        room.open();
        room.narrow(0, new Bound("floor", Bound.Side.LOWER, number(5)));
        room.narrow(0, new Bound("cap", Bound.Side.UPPER, number(4)));
        assertThat(bounds()).containsExactly(5.0, 5.0);
        room.narrow(0, new Bound("floor", Bound.Side.LOWER, number(6)));
        assertThat(bounds()).containsExactly(5.0, 5.0);
    }

    @Test
    void hold_linesOfTheirOwnBounds_areThoseOfLineWithin() {
        room.open();
        atLeast(3);
        atMost(7);
        for (Line line : List.of(
                new Line(number(1), number(2), number(0), number(9)),
                new Line(number(1), number(2), number(4), number(5)),
                new Line(number(1), number(2), number(8), number(9)),
                new Line(number(1), number(2), number(1), number(2)))) {
            Lines lines = new Lines(1);
            lines.set(0, line);
            room.hold(lines);
            Line within = line.within(number(3), number(7));
            assertThat(List.of(lines.low().at(0), lines.high().at(0))).containsExactly(within.low(), within.high());
        }
    }
}
