package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.column;
import static io.github.fairshare.allocation.pace.solve.Figures.line;
import static io.github.fairshare.allocation.pace.solve.Figures.lines;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static io.github.fairshare.allocation.pace.solve.Figures.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private static List<DoubleDouble> at(double x, Line... each) {
        DoubleDoubles values = new DoubleDoubles(each.length);
        lines(each).at(number(x), values);
        return numbers(values);
    }

    @Test
    void at_anyUnknown_isHeldBetweenTheBounds() {
        Line[] each = {line(10, 10, 20, 40), line(10, 2, 6, 26), line(5, 0, 0, 9)};
        assertThat(at(2, each)).containsExactly(number(30), number(14), number(5));
        assertThat(at(-3, each)).containsExactly(number(20), number(6), number(5));
        assertThat(at(9, each)).containsExactly(number(40), number(26), number(5));
    }

    @Test
    void at_lineThatNeverCounts_isAtMinusInfinity() {
        assertThat(at(2, line(-NONE, 0, -NONE, -NONE), line(1, 1, -NONE, NONE)))
                .containsExactly(DoubleDouble.MINUS_INFINITE, number(3));
    }

    /** 1e300 x 1e10 is beyond all doubles. */
    @Test
    void at_productBeyondAllNumbers_isTheBound() {
        assertThat(at(1e10, line(0, 1e300, -7, 9))).containsExactly(number(9));
        assertThat(at(-1e10, line(0, 1e300, -7, 9))).containsExactly(number(-7));
    }

    @Test
    void standStill_risingLines_areTheirStarts() {
        Lines lines = lines(line(10, 10, 20, 40), line(3, 2, 6, 26));
        lines.standStill();
        assertThat(List.of(lines.get(0), lines.get(1)))
                .containsExactly(Line.constant(number(10)), Line.constant(number(3)));
    }

    @Test
    void free_boundedLines_haveNoBounds() {
        Lines lines = lines(line(10, 10, 20, 40), line(3, 2, 6, 26));
        lines.free();
        assertThat(List.of(lines.get(0), lines.get(1)))
                .containsExactly(Line.free(number(10), number(10)), Line.free(number(3), number(2)));
    }

    private static Line nth(int i) {
        return line(i, i + 1, i - 2, i + 3);
    }

    @Test
    void held_linesThatAreMade_areAllOfThem() {
        for (int bodies : new int[] {0, 1, 255, 256, 257, 512, 600}) {
            LineSource source = LineSource.of(bodies, LinesTest::nth);
            Lines held = source.held();
            assertThat(IntStream.range(0, bodies).mapToObj(held::get).toList())
                    .isEqualTo(
                            IntStream.range(0, bodies).mapToObj(LinesTest::nth).toList());
            assertThat(held.size()).isEqualTo(bodies);
            assertThat(source.isHeld()).isFalse();
            assertThat(held.isHeld()).isTrue();
            assertThat(held.held()).isSameAs(held);
        }
    }

    @Test
    void isHeld_families_isWhereAllTheirLinesAre() {
        LineSource made = LineSource.of(3, LinesTest::nth);
        Lines held = made.held();
        assertThat(LineFamily.of(made).isHeld()).isFalse();
        assertThat(LineFamily.of(held).isHeld()).isTrue();
        assertThat(LineFamily.of(held, held, Kernel.Choice.LARGER).isHeld()).isTrue();
        assertThat(LineFamily.of(held, made, Kernel.Choice.LARGER).isHeld()).isFalse();
        assertThat(LineFamily.of(made, held, Kernel.Choice.LARGER).isHeld()).isFalse();
        assertThat(LineFamily.of(made, made, Kernel.Choice.LARGER).held().isHeld())
                .isTrue();
    }

    @Test
    void at_familyOfTwoLines_isTheOneThatCounts() {
        Lines one = lines(line(1, 1, 0, 9), line(8, 0, 0, 9), line(5, 0, 0, 9));
        Lines other = lines(line(2, 1, 0, 9), line(7, 0, 0, 9), line(5, 0, 0, 9));
        Amounts larger = LineFamily.of(one, other, Kernel.Choice.LARGER).at(number(3));
        assertThat(IntStream.range(0, 3).mapToLong(larger::whole)).containsExactly(5L, 8L, 5L);
        Amounts smaller = LineFamily.of(one, other, Kernel.Choice.SMALLER).at(number(3));
        assertThat(IntStream.range(0, 3).mapToLong(smaller::whole)).containsExactly(4L, 7L, 5L);
    }

    @Test
    void next_blocks_areAllBodiesOneAfterTheOther() {
        LineBlocks blocks = new LineBlocks(LineFamily.of(LineSource.of(513, LinesTest::nth)));
        for (int from : new int[] {0, 256, 512}) {
            assertThat(blocks.next()).isTrue();
            assertThat(blocks.from()).isEqualTo(from);
            assertThat(blocks.first().get(0)).isEqualTo(nth(from));
        }
        assertThat(blocks.size()).isEqualTo(1);
        assertThat(blocks.next()).isFalse();
        assertThat(new LineBlocks(LineFamily.of(new Lines(0))).next()).isFalse();
    }

    /** Each number is lost to 2^60 in a double, and 2^-20 to the others. */
    @Test
    void total_columns_losesNothing() {
        ColumnSum sum = new ColumnSum(2);
        DoubleDoubles small = column(1, 3);
        small.set(1, 3, 0x1p-20);
        sum.add(column(0x1p60, 5));
        sum.add(small);
        sum.add(small);
        // 2^60 + 5 + 2 x (1 + 3 + 2^-20)
        assertThat(sum.total()).isEqualTo(new DoubleDouble(0x1p60, 13 + 0x1p-19));
    }

    /** 600 of 1 + 2^-44 have more digits than a double; after 256 columns what was lost is taken in. */
    @Test
    void total_moreColumnsThanAreTakenAtOnce_losesNothing() {
        ColumnSum sum = new ColumnSum(2);
        sum.add(column(0x1p60, 0));
        DoubleDoubles small = column(1, 0x1p-10);
        small.set(0, 1, 0x1p-44);
        for (int i = 0; i < 600; i++) {
            sum.add(small);
        }
        assertThat(sum.total().toBigDecimal())
                .isEqualByComparingTo(number(0x1p60 + 512)
                        .toBigDecimal()
                        .add(number(88 + 600 * 0x1p-10).toBigDecimal())
                        .add(number(600 * 0x1p-44).toBigDecimal()));
    }

    @Test
    void total_amountsOneByOne_losesNothing() {
        SumAtPoint sum = new SumAtPoint();
        sum.add(0x1p100, 0);
        sum.add(0x1p40, 0x1p-20);
        sum.add(0x1p-30, 0);
        sum.add(-0x1p100, 0);
        sum.add(-0x1p40, 0);
        assertThat(sum.total().toBigDecimal())
                .isEqualByComparingTo(number(0x1p-20 + 0x1p-30).toBigDecimal());
    }

    @Test
    void slopes_amountsOneByOne_addUp() {
        SumAtPoint sum = new SumAtPoint();
        LineCursor spot = new LineCursor(number(1));
        for (int i = 0; i < 3; i++) {
            spot.move(lines(line(10, 5, 0, 100), line(10, 6, 16, 100), line(10, 7, 0, 17)), i);
            sum.add(spot);
        }
        // 15 rises by 5; 16 and 17 stand at their bounds.
        assertThat(sum.total()).isEqualTo(number(48));
        assertThat(List.of(sum.slopeBelow(), sum.slope(), sum.slopeAbove())).containsExactly(5.0, 5.0, 5.0);
        spot.move(lines(line(10, 5, 0, 100)), 0);
        sum.add(spot);
        assertThat(List.of(sum.slopeBelow(), sum.slope(), sum.slopeAbove())).containsExactly(10.0, 10.0, 10.0);
    }

    @Test
    void spare_column_isOneForAllTheTime() {
        Lines lines = lines(line(10, 10, 20, 40), line(3, 2, 6, 26));
        assertThat(lines.spare().size()).isEqualTo(2);
        assertThat(lines.spare()).isSameAs(lines.spare());
    }

    @Test
    void amounts_givenValue_areThoseOfTheLinesThere() {
        Solution given = Solution.given(LineFamily.of(lines(line(10, 10, 20, 40), line(3, 2, 6, 26))), number(2));
        assertThat(given.x()).isEqualTo(number(2));
        assertThat(given.outcome()).isEqualTo(Solver.Outcome.UNIQUE);
        assertThat(IntStream.range(0, 2).mapToLong(given.amounts()::whole)).containsExactly(30L, 7L);
    }

    @Test
    void middle_rangeThatPrefersAnEndWithoutEnd_isHalfway() {
        assertThat(new Unknown(number(2), number(5), number(4)).middle()).isEqualTo(number(4));
        assertThat(new Unknown(number(2), number(5), DoubleDouble.INFINITE).middle())
                .isEqualTo(number(3.5));
    }
}
