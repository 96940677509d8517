package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.ANYWHERE;
import static io.github.fairshare.allocation.pace.solve.Figures.column;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whole units of amounts that are nearly known, and whose exact amounts are asked for: doubt is 2^-50 of what a body's figures
 * are in size, and a step of the grid of 2^-40.
 */
class NearRoundingTest {
    private static final double MUCH = 0x1p60;
    private static final double STEP = 0x1p-40;

    /** Amounts to the nearest double, with the size of the figures that they were made of. */
    private static final class Given implements NearLines {
        private final double[] amounts;
        private final double[] figures;

        private Given(double[] amounts, double[] figures) {
            this.amounts = amounts;
            this.figures = figures;
        }

        @Override
        public int size() {
            return amounts.length;
        }

        @Override
        public void values(double x, int from, double[] values) {
            System.arraycopy(amounts, from, values, 0, values.length);
        }

        @Override
        public void sizes(double x, int from, double[] values, double[] sizes) {
            System.arraycopy(figures, from, sizes, 0, sizes.length);
        }

        @Override
        public void slopes(int from, double[] values, double[] slopes) {
            Arrays.fill(slopes, 0);
        }
    }

    private final List<Integer> asked = new ArrayList<>();

    private Solution solution(double[] amounts, double[] figures, DoubleDoubles exact) {
        LineSource lines = LineSource.of(amounts.length, i -> {
            asked.add(i);
            return Line.constant(exact.at(i));
        });
        return Solution.found(
                new Solver.Root(DoubleDouble.ONE, Solver.Outcome.UNIQUE),
                LineFamily.of(lines),
                NearFamily.of(new Given(amounts, figures)));
    }

    private long[] units(double[] amounts, double[] figures, long unit, long total) {
        return NearRounding.units(solution(amounts, figures, column(amounts)), unit, BigInteger.valueOf(total), MUCH);
    }

    private long[] units(long unit, long total, double... amounts) {
        return units(amounts, new double[amounts.length], unit, total);
    }

    private static double[] repeated(int times, double value) {
        double[] values = new double[times];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void units_amountsClearlyBetweenUnits_needNoExactAmounts() {
        assertThat(units(1, 8, 1.25, 2.5, 3.75)).containsExactly(1, 3, 4);
        assertThat(units(1, 7, 1.25, 2.5, 3.75)).containsExactly(1, 2, 4);
        assertThat(units(100, 8, 125, 250, 375)).containsExactly(1, 3, 4);
        assertThat(units(100, -2, -125, -75)).containsExactly(-1, -1);
        assertThat(asked).isEmpty();
    }

    @Test
    void units_totalOfTheWholeUnitsOrOneMoreForEach_areTaken() {
        assertThat(units(1, 6, 1.25, 2.5, 3.75)).containsExactly(1, 2, 3);
        assertThat(units(1, 9, 1.25, 2.5, 3.75)).containsExactly(2, 3, 4);
        assertThat(units(1, 5, 1.25, 2.5, 3.75)).isEmpty();
        assertThat(units(1, 10, 1.25, 2.5, 3.75)).isEmpty();
        assertThat(units(1, 6 + (1L << 31), 1.25, 2.5, 3.75)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void units_valuesThatWereGiven_areNotNearlyKnown() {
        Solution given = Solution.given(LineFamily.of(Figures.lines(Line.constant(number(1.5)))), DoubleDouble.ONE);
        assertThat(NearRounding.units(given, 1, BigInteger.ONE, MUCH)).isEmpty();
    }

    /** Of amounts that stand still each counts once as a start and once as a value: 15 together. */
    @Test
    void units_figuresTogether_areAtMostWhatWasSaid() {
        LineFamily lines = LineFamily.of(
                Figures.lines(Line.constant(number(1.25)), Line.constant(number(2.5)), Line.constant(number(3.75))));
        Solution found = new Balancing(lines, number(7.5), ANYWHERE, DoubleDouble.ZERO, column(1, 1, 1)).solve();
        assertThat(NearRounding.units(found, 1, BigInteger.valueOf(8), 15)).containsExactly(1, 3, 4);
        assertThat(NearRounding.units(found, 1, BigInteger.valueOf(8), Math.nextDown(15.0)))
                .isEmpty();
    }

    @Test
    void units_moreBodiesThanABlock_areAllRounded() {
        int bodies = 2 * LineFamily.BLOCK + 88;
        double[] amounts = IntStream.range(0, bodies)
                .mapToDouble(i -> i + (i % 4 == 0 ? 0.75 : 0.25))
                .toArray();
        long[] expected = IntStream.range(0, bodies)
                .mapToLong(i -> i + (i % 4 == 0 ? 1 : 0))
                .toArray();
        long total = Arrays.stream(expected).sum();
        assertThat(units(1, total, amounts)).containsExactly(expected);
        assertThat(units(
                        Arrays.copyOf(amounts, 512),
                        new double[512],
                        1,
                        Arrays.stream(expected).limit(512).sum()))
                .containsExactly(Arrays.copyOf(expected, 512));
        assertThat(asked).isEmpty();
    }

    /** The second is 3 to the nearest double, and a hair less in fact; the third is 5 and a hair less than that. */
    @Test
    void units_amountTooNearToAUnit_isThatOfTheExactAmount() {
        double[] amounts = {1.25, 3, 5, 2.5};
        DoubleDoubles exact = column(1.25, 3 - 2 * STEP, 5 - 4 * STEP, 2.5);
        Solution solution = solution(amounts, repeated(4, 0x1p14), exact);
        // 1 + 2 + 4 + 2, and one each for the second and third.
        assertThat(NearRounding.units(solution, 1, BigInteger.valueOf(11), MUCH))
                .containsExactly(1, 3, 5, 2);
        assertThat(asked).containsOnly(1, 2);
        assertThat(NearRounding.units(solution, 1, BigInteger.TEN, MUCH)).containsExactly(1, 3, 4, 2);
    }

    private List<Integer> doubtful(double amount, double figure) {
        asked.clear();
        long whole = (long) Math.floor(amount);
        assertThat(units(new double[] {0.5, amount}, new double[] {0, figure}, 1, whole + 1))
                .hasSize(2);
        return List.copyOf(new TreeSet<>(asked));
    }

    @Test
    void units_remainderBesideTheDoubt_isTakenAsItIs() {
        // A step alone, at either end of a unit.
        assertThat(doubtful(STEP, 0)).isEmpty();
        assertThat(doubtful(STEP / 2, 0)).containsExactly(1);
        assertThat(doubtful(1 - STEP, 0)).isEmpty();
        assertThat(doubtful(1 - STEP / 2, 0)).containsExactly(1);
        // 2^20 x 2^-50 is 1,024 steps.
        assertThat(doubtful(7 + 1025 * STEP, 0x1p20)).isEmpty();
        assertThat(doubtful(7 + 1024 * STEP, 0x1p20)).containsExactly(1);
        assertThat(doubtful(8 - 1025 * STEP, 0x1p20)).isEmpty();
        assertThat(doubtful(8 - 1024 * STEP, 0x1p20)).containsExactly(1);
    }

    @Test
    void units_amountThatIsNoNumber_isThatOfTheExactAmount() {
        Solution solution = solution(new double[] {1.25, Double.NaN}, new double[2], column(1.25, 7.5));
        assertThat(NearRounding.units(solution, 1, BigInteger.valueOf(9), MUCH)).containsExactly(1, 8);
    }

    /** Of 48 bodies 32 + 48 / 16 may be too near to a unit. */
    @Test
    void units_manyTooNear_areLeftToExactAmounts() {
        double[] amounts = repeated(48, 2.5);
        Arrays.fill(amounts, 0, 35, 4);
        long[] rounded = repeated(48, 2, 4, 35);
        assertThat(units(1, 35 * 4 + 13 * 2, amounts)).containsExactly(rounded);
        amounts[40] = 4;
        assertThat(units(1, 36 * 4 + 12 * 2, amounts)).isEmpty();
        assertThat(units(1, 4 * 600, repeated(600, 4.0))).isEmpty();
    }

    private static long[] repeated(int times, long value, long first, int until) {
        long[] values = new long[times];
        Arrays.fill(values, value);
        Arrays.fill(values, 0, until, first);
        return values;
    }

    /** Both are a half to the nearest double; the second is two steps more in fact, and figures tell no more than three. */
    @Test
    void units_remaindersTooNearToEachOther_areOrderedByTheExactAmounts() {
        Solution solution =
                solution(new double[] {1.5, 1.5, 1.25, 1.75}, new double[4], column(1.5, 1.5 + 2 * STEP, 1.25, 1.75));
        assertThat(NearRounding.units(solution, 1, BigInteger.valueOf(6), MUCH)).containsExactly(1, 2, 1, 2);
        assertThat(asked).containsOnly(0, 1);
    }

    /** Six steps apart are in doubt, where each is off by three at most, and seven are not. */
    @Test
    void units_remaindersApart_areOrderedAsTheyAre() {
        assertThat(units(1, 3, 1.5, 1.5 + 7 * STEP)).containsExactly(1, 2);
        assertThat(asked).isEmpty();
        assertThat(units(1, 3, 1.5, 1.5 + 6 * STEP)).containsExactly(1, 2);
        assertThat(asked).containsOnly(0, 1);
    }

    /** Doubt of a sixteenth of a unit and no more: 2^-50 x (2^46 - 2^10) + 2^-40 is 2^-4. */
    @Test
    void units_bodyWhoseFiguresAreLarge_mustTellASixteenthOfAUnit() {
        double[] amounts = {1.5, 2.5, 3.75};
        double largest = 0x1p46 - 0x1p10;
        assertThat(units(amounts, new double[] {0, largest, 1}, 1, 7)).containsExactly(1, 2, 4);
        assertThat(units(amounts, new double[] {0, largest + 0x1p4, 1}, 1, 7)).isEmpty();
        assertThat(units(new double[] {150, 250, 375}, new double[] {0, largest + 0x1p4, 1}, 100, 7))
                .containsExactly(1, 2, 4);
    }
}
