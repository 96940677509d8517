package io.github.fairshare.allocation.pace.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a cursor finds on a line against the line itself, to the last bit, and how fast the line rises there. */
class LineCursorTest {
    private static DoubleDouble third(long value) {
        return DoubleDouble.quotient(BigDecimal.valueOf(value), BigDecimal.valueOf(3));
    }

    private static DoubleDouble number(double value) {
        return new DoubleDouble(value, 0);
    }

    private static LineCursor at(DoubleDouble x, Line line) {
        Lines lines = new Lines(1);
        lines.set(0, line);
        LineCursor cursor = new LineCursor(x);
        cursor.move(lines, 0);
        return cursor;
    }

    private static List<Double> slopes(LineCursor cursor) {
        return List.of(cursor.slopeBelow(), cursor.slope(), cursor.slopeAbove());
    }

    @Test
    void move_anyLine_isTheLineThereToTheLastBit() {
        List<Line> lines = List.of(
                Line.free(third(1_000), third(70)),
                Line.free(third(-1_000_000_000_001L), third(7)),
                Line.constant(third(22)),
                new Line(third(1_000), third(70), third(1_001), third(1_100)),
                new Line(third(1_000), third(70), third(-5), third(900)),
                new Line(third(1), third(1), third(1), third(2)),
                new Line(third(10), third(-1).negated(), DoubleDouble.MINUS_INFINITE, third(11)));
        for (DoubleDouble x : List.of(third(0), third(1), third(-1), third(4), third(-1_000_001), third(1L << 40))) {
            for (Line line : lines) {
                LineCursor cursor = at(x, line);
                assertThat(new DoubleDouble(cursor.hi(), cursor.lo())).isEqualTo(line.at(x));
            }
        }
    }

    @Test
    void move_boundBesideTheValueInTheSecondDouble_holds() {
        // 1 + x at 1 is 2.
        DoubleDouble hairAbove = new DoubleDouble(2, 0x1p-60);
        DoubleDouble hairBelow = new DoubleDouble(2, -0x1p-60);
        LineCursor low = at(DoubleDouble.ONE, new Line(number(1), number(1), hairAbove, number(9)));
        assertThat(low.lo()).isEqualTo(0x1p-60);
        LineCursor high = at(DoubleDouble.ONE, new Line(number(1), number(1), number(0), hairBelow));
        assertThat(high.lo()).isEqualTo(-0x1p-60);
    }

    @Test
    void slopes_awayFromBounds_areThatOfTheLine() {
        assertThat(slopes(at(number(1), new Line(number(10), number(5), number(0), number(100)))))
                .containsExactly(5.0, 5.0, 5.0);
        assertThat(slopes(at(number(1), Line.free(number(10), number(5))))).containsExactly(5.0, 5.0, 5.0);
    }

    @Test
    void slopes_whereABoundHolds_areNothing() {
        Stream.of(
                        new Line(number(10), number(5), number(50), number(100)),
                        new Line(number(10), number(5), number(0), number(12)),
                        new Line(number(10), number(5), number(15), number(100)),
                        new Line(number(10), number(5), number(0), number(15)))
                .forEach(line -> assertThat(slopes(at(number(1), line))).containsExactly(0.0, 0.0, 0.0));
    }

    @Test
    void slopes_aHairFromABound_areSureOnTheOtherSideAlone() {
        // 15 at 1, where the unknown reaches no further than a small part of one.
        double hair = 5 * LineCursor.near(number(1)) / 2;
        assertThat(slopes(at(number(1), new Line(number(10), number(5), number(15 - hair), number(100)))))
                .containsExactly(0.0, 5.0, 5.0);
        assertThat(slopes(at(number(1), new Line(number(10), number(5), number(0), number(15 + hair)))))
                .containsExactly(5.0, 5.0, 0.0);
        double far = 2 * 5 * LineCursor.near(number(1));
        assertThat(slopes(at(number(1), new Line(number(10), number(5), number(15 - far), number(15 + far)))))
                .containsExactly(5.0, 5.0, 5.0);
    }

    @Test
    void near_largeUnknowns_isAPartOfThem() {
        assertThat(LineCursor.near(number(0))).isEqualTo(LineCursor.near(number(1)));
        assertThat(LineCursor.near(number(-1024))).isEqualTo(1024 * LineCursor.near(number(1)));
    }

    private static LineCursor chosen(Line one, Line other, Kernel.Choice choice) {
        LineCursor cursor = at(number(1), one);
        cursor.choose(at(number(1), other), choice);
        return cursor;
    }

    @Test
    void choose_twoLinesApart_takesOneWithItsSlopes() {
        Line fifteen = Line.free(number(10), number(5));
        Line sixteen = Line.free(number(9), number(7));
        Stream.of(chosen(fifteen, sixteen, Kernel.Choice.LARGER), chosen(sixteen, fifteen, Kernel.Choice.LARGER))
                .forEach(cursor -> {
                    assertThat(cursor.hi()).isEqualTo(16);
                    assertThat(slopes(cursor)).containsExactly(7.0, 7.0, 7.0);
                });
        Stream.of(chosen(fifteen, sixteen, Kernel.Choice.SMALLER), chosen(sixteen, fifteen, Kernel.Choice.SMALLER))
                .forEach(cursor -> {
                    assertThat(cursor.hi()).isEqualTo(15);
                    assertThat(slopes(cursor)).containsExactly(5.0, 5.0, 5.0);
                });
    }

    @Test
    void choose_linesThatMeet_surelyRiseOnNeitherSide() {
        Line fifteen = Line.free(number(10), number(5));
        Line alsoFifteen = Line.free(number(8), number(7));
        LineCursor first = chosen(fifteen, alsoFifteen, Kernel.Choice.LARGER);
        assertThat(slopes(first)).containsExactly(0.0, 5.0, 0.0);
        Line hairMore = Line.free(new DoubleDouble(8, 0x1p-70), number(7));
        LineCursor second = chosen(fifteen, hairMore, Kernel.Choice.LARGER);
        assertThat(second.lo()).isEqualTo(0x1p-70);
        assertThat(slopes(second)).containsExactly(0.0, 7.0, 0.0);
        assertThat(chosen(fifteen, hairMore, Kernel.Choice.SMALLER).lo()).isZero();
    }

    @Test
    void total_amountsThatCancel_keepsWhatIsSmall() {
        SumAtPoint sum = new SumAtPoint();
        for (DoubleDouble amount : List.of(third(1L << 52), third(1), third(-(1L << 52)), third(1), third(1))) {
            sum.add(amount.hi(), amount.lo());
        }
        // Three thirds; a third of 2^52 holds some 54 binary digits behind the point.
        assertThat(sum.total().minus(DoubleDouble.ONE).abs().hi()).isLessThanOrEqualTo(0x1p-50);
        SumAtPoint rising = new SumAtPoint();
        rising.add(at(number(1), Line.free(number(10), number(5))));
        rising.add(at(number(1), new Line(number(10), number(5), number(0), number(12))));
        assertThat(rising.total().hi()).isEqualTo(27);
        assertThat(List.of(rising.slopeBelow(), rising.slope(), rising.slopeAbove()))
                .containsExactly(5.0, 5.0, 5.0);
    }
}
