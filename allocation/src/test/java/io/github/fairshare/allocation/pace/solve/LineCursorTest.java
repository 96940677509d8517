package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.number;
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

    /**
     * Doubles alone give 2^11 for (1 + 2^-52 + 2^-53 + (1 + 2^-53)^2) x 2^10, which is 2.5 x 2^-42 more, and so put it on the
     * other side of a bound that is 2 x 2^-42 away.
     */
    @Test
    void move_boundBetweenTheValueAndItsNearestDouble_doesNotHold() {
        DoubleDouble x = new DoubleDouble(1, 0x1p-53);
        DoubleDouble start = new DoubleDouble(1024 + 0x1p-42, 0x1p-43);
        DoubleDouble slope = new DoubleDouble(1024, 0x1p-43);
        DoubleDouble bound = number(2048 + 0x1p-41);
        LineCursor above = at(x, new Line(start, slope, bound, number(9000)));
        assertThat(above.slope()).isEqualTo(1024);
        assertThat(new DoubleDouble(above.hi(), above.lo())).isEqualTo(start.plus(slope.times(x)));
        LineCursor below = at(x.negated(), new Line(start.negated(), slope, number(-9000), bound.negated()));
        assertThat(below.slope()).isEqualTo(1024);
        assertThat(new DoubleDouble(below.hi(), below.lo()))
                .isEqualTo(start.plus(slope.times(x)).negated());
    }

    @Test
    void move_valueBelowABoundInTheSecondDouble_isNotHeld() {
        Line line = new Line(new DoubleDouble(1, -0x1p-60), number(1), number(0), new DoubleDouble(2, 0x1p-60));
        assertThat(at(DoubleDouble.ONE, line).lo()).isEqualTo(-0x1p-60);
    }

    @Test
    void slopes_asFarFromABoundAsTheUnknownReaches_areNotSure() {
        double reach = 5 * LineCursor.near(number(1));
        assertThat(slopes(at(number(1), new Line(number(10), number(5), number(15 - reach), number(15 + reach)))))
                .containsExactly(0.0, 5.0, 0.0);
    }

    @Test
    void choose_linesAsFarApartAsTheUnknownReaches_surelyRiseOnNeitherSide() {
        double reach = 5 * LineCursor.near(number(1));
        Line fifteen = Line.free(number(10), number(5));
        assertThat(slopes(chosen(fifteen, Line.free(number(12 - reach), number(3)), Kernel.Choice.LARGER)))
                .containsExactly(0.0, 5.0, 0.0);
        assertThat(slopes(chosen(fifteen, Line.free(number(12 - 2 * reach), number(3)), Kernel.Choice.LARGER)))
                .containsExactly(5.0, 5.0, 5.0);
    }

    /** Lines so flat that they reach 2^-60 far; the gap between them is in both doubles. */
    @Test
    void choose_linesApartInTheSecondDouble_areToldApart() {
        double flat = 0x1p-20;
        assertThat(slopes(chosen(flat(15, 0x1p-58, flat), flat(15, -0x1p-58, flat / 2), Kernel.Choice.LARGER)))
                .containsExactly(flat, flat, flat);
        // 15 + 2^-49 - 2^-51 and 15 + 2^-51 are 2^-50 apart, where 2^-9 reaches 2^-49.
        double last = 0x1p-49;
        double less = 0x1p-9;
        assertThat(slopes(chosen(flat(15 + last, -last / 4, less), flat(15, last / 4, less), Kernel.Choice.LARGER)))
                .containsExactly(0.0, less, 0.0);
    }

    /** A line that is at a number and a part of it at 1. */
    private static Line flat(double hi, double lo, double slope) {
        return Line.free(new DoubleDouble(hi, lo).minus(number(slope)), number(slope));
    }

    @Test
    void choose_equalLinesWhateverTheSignOfTheirZero_takesTheFirst() {
        Line five = new Line(number(10), number(5), number(15), new DoubleDouble(15, -0.0));
        Line seven = Line.free(number(8), number(7));
        assertThat(chosen(seven, five, Kernel.Choice.LARGER).slope()).isEqualTo(7);
        assertThat(chosen(seven, five, Kernel.Choice.SMALLER).slope()).isEqualTo(7);
        assertThat(chosen(five, seven, Kernel.Choice.LARGER).slope()).isZero();
        assertThat(chosen(five, seven, Kernel.Choice.SMALLER).slope()).isZero();
    }
}
