package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.line;
import static io.github.fairshare.allocation.pace.solve.Figures.lines;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KernelTest {
    private static final double NONE = Double.POSITIVE_INFINITY;
    /** Turns at 1 and 3. */
    private static final Line ONE = line(10, 10, 20, 40);
    /** Turns at -2 and 8 without the other line, and meets the other's bounds at 5 and 15. */
    private static final Line OTHER = line(10, 2, 6, 26);

    @Test
    void isFirst_linesThatAreEqual_isTheFirst() {
        assertThat(Kernel.Choice.LARGER.isFirst(0)).isTrue();
        assertThat(Kernel.Choice.SMALLER.isFirst(0)).isTrue();
        assertThat(Kernel.Choice.LARGER.isFirst(1)).isTrue();
        assertThat(Kernel.Choice.LARGER.isFirst(-1)).isFalse();
        assertThat(Kernel.Choice.SMALLER.isFirst(-1)).isTrue();
        assertThat(Kernel.Choice.SMALLER.isFirst(1)).isFalse();
    }

    @Test
    void family_twoLines_isOfBoth() {
        LineFamily family =
                Kernel.of(lines(ONE), lines(OTHER), Kernel.Choice.SMALLER).family();
        assertThat(family.first().held().get(0)).isEqualTo(ONE);
        assertThat(family.second().orElseThrow().held().get(0)).isEqualTo(OTHER);
        assertThat(family.choice()).isEqualTo(Kernel.Choice.SMALLER);
        assertThat(family.kernel().choice()).isEqualTo(Kernel.Choice.SMALLER);
        assertThat(family.kernel().second().orElseThrow().get(0)).isEqualTo(OTHER);
        assertThat(Kernel.of(lines(ONE)).family().second()).isEmpty();
    }

    @Test
    void sum_unknownWithoutEnd_isOfTheBounds() {
        Kernel one = Kernel.of(lines(ONE, OTHER));
        assertThat(one.sum(DoubleDouble.INFINITE)).isEqualTo(number(66));
        assertThat(one.sum(DoubleDouble.MINUS_INFINITE)).isEqualTo(number(26));
        Kernel free = Kernel.of(lines(ONE, line(0, 1, -NONE, 7)));
        assertThat(free.sum(DoubleDouble.INFINITE)).isEqualTo(number(47));
        assertThat(free.sum(DoubleDouble.MINUS_INFINITE)).isEqualTo(DoubleDouble.MINUS_INFINITE);
    }

    @Test
    void sum_unknownWithoutEndAndTwoLines_isOfTheOneThatCounts() {
        Kernel larger = Kernel.of(lines(ONE, OTHER), lines(OTHER, ONE), Kernel.Choice.LARGER);
        assertThat(larger.sum(DoubleDouble.INFINITE)).isEqualTo(number(80));
        assertThat(larger.sum(DoubleDouble.MINUS_INFINITE)).isEqualTo(number(40));
        Kernel smaller = Kernel.of(lines(ONE, OTHER), lines(OTHER, ONE), Kernel.Choice.SMALLER);
        assertThat(smaller.sum(DoubleDouble.INFINITE)).isEqualTo(number(52));
        assertThat(smaller.sum(DoubleDouble.MINUS_INFINITE)).isEqualTo(number(12));
    }

    @Test
    void nearestTurn_oneLine_isWhereItMeetsABound() {
        Kernel kernel = Kernel.of(lines(line(3, 0, 0, 9), ONE, OTHER));
        assertThat(kernel.nearestTurn(number(1.25))).isEqualTo(number(1));
        assertThat(kernel.nearestTurn(number(2.5))).isEqualTo(number(3));
        assertThat(kernel.nearestTurn(number(-9))).isEqualTo(number(-2));
        assertThat(kernel.nearestTurn(number(9))).isEqualTo(number(8));
    }

    @Test
    void nearestTurn_twoLines_isWhereOneMeetsABoundOrTheOther() {
        Kernel kernel = Kernel.of(lines(ONE), lines(OTHER), Kernel.Choice.LARGER);
        // 10 + 10 x and 10 + 2 x meet at 0.
        assertThat(kernel.nearestTurn(number(0.25))).isEqualTo(number(0));
        assertThat(kernel.nearestTurn(number(3.125))).isEqualTo(number(3));
        // 10 + 2 x meets the other's 20 at 5 and 40 at 15; 10 + 10 x meets the other's 6 at -0.4.
        assertThat(kernel.nearestTurn(number(5.5))).isEqualTo(number(5));
        assertThat(kernel.nearestTurn(number(20))).isEqualTo(number(15));
        assertThat(kernel.nearestTurn(number(-0.375)).hi()).isEqualTo(-0.4);
    }

    @Test
    void nearestTurn_linesThatDoNotTurn_isThePlaceItself() {
        Kernel free = Kernel.of(lines(Line.free(number(1), number(2)), Line.constant(number(5))));
        assertThat(free.nearestTurn(number(7))).isEqualTo(number(7));
        Kernel never = Kernel.of(
                lines(line(-NONE, 0, -NONE, -NONE)), lines(Line.free(number(1), number(2))), Kernel.Choice.LARGER);
        assertThat(never.nearestTurn(number(7))).isEqualTo(number(7));
    }

    @Test
    void meets_linesAndValues_isWhereTheyAreOne() {
        Line free = Line.free(number(4), number(2));
        assertThat(free.meets(number(10))).isEqualTo(number(3));
        assertThat(free.meets(DoubleDouble.MINUS_INFINITE)).isEqualTo(DoubleDouble.INFINITE);
        assertThat(Line.constant(number(4)).meets(number(4))).isEqualTo(DoubleDouble.INFINITE);
        assertThat(free.meets(Line.free(number(10), number(1)))).isEqualTo(number(6));
        assertThat(free.meets(Line.free(number(10), number(2)))).isEqualTo(DoubleDouble.INFINITE);
        Line never = line(-NONE, 0, -NONE, -NONE);
        assertThat(free.meets(never)).isEqualTo(DoubleDouble.INFINITE);
        assertThat(never.meets(free)).isEqualTo(DoubleDouble.INFINITE);
    }

    @Test
    void within_furtherBounds_holdsAtThoseThatAreNarrower() {
        assertThat(ONE.within(number(25), number(50))).isEqualTo(line(10, 10, 25, 40));
        assertThat(ONE.within(number(50), number(60))).isEqualTo(line(10, 10, 50, 50));
        assertThat(ONE.within(number(5), number(15))).isEqualTo(line(10, 10, 15, 15));
    }
}
