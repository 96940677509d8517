package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.solve.Solver.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of a few lines whose answers are plain: one body gets 100 + 100x from 100 to 200, another from x = 3 on more. */
class SolverTest {
    /** 300 + 150x, without an end. */
    private static final Kernel FREE = kernel(Line.free(number(100), number(50)), Line.free(number(200), number(100)));

    /** 200 up to x = 0, 300 from 1 to 3, and 100 more for each further one up to 1,200 at 12. */
    private static final Kernel STEPPED = kernel(
            new Line(number(100), number(100), number(100), number(200)),
            new Line(number(-200), number(100), number(100), number(1000)));

    private static Kernel kernel(Line... bodies) {
        Lines lines = new Lines(bodies.length);
        for (int i = 0; i < bodies.length; i++) {
            lines.set(i, bodies[i]);
        }
        return LineFamily.of(lines).kernel();
    }

    private static void found(Solver.Root root, Outcome outcome, String x) {
        assertThat(root.outcome()).isEqualTo(outcome);
        BigDecimal rounded = root.x().toBigDecimal().setScale(25, RoundingMode.HALF_EVEN);
        assertThat(rounded).isEqualByComparingTo(x);
    }

    @ParameterizedTest
    @CsvSource({"345, UNIQUE, 0.3", "300, UNIQUE, 0", "450, UNIQUE, 1", "299, TOO_DEAR, 0", "451, TOO_CHEAP, 1"})
    void sum_thatRisesThroughout_makesThePotInOnePlaceOrBeyondAnEnd(double pot, Outcome outcome, String x) {
        for (double start : new double[] {0, 0.3, 0.5, 1}) {
            Unknown range = new Unknown(number(0), number(1), number(0));
            found(Solver.solve(FREE, number(pot), range, number(start)), outcome, x);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 3", "4, 3", "-Infinity, 1", "Infinity, 3"})
    void sum_thatRestsAtThePot_takesThePreferredPlaceOrTheNearestTurn(double preferred, String x) {
        for (double start : new double[] {-5, 0.5, 2, 20}) {
            Unknown range = new Unknown(number(-10), number(20), number(preferred));
            found(Solver.solve(STEPPED, number(300), range, number(start)), Outcome.SEVERAL, x);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1.5", "1.75, 1.75", "5, 2"})
    void sum_thatRestsAllTheWay_takesThePreferredPlaceOrTheNearestEnd(double preferred, String x) {
        Unknown range = new Unknown(number(1.5), number(2), number(preferred));
        found(Solver.solve(STEPPED, number(300), range, number(1.5)), Outcome.SEVERAL, x);
    }

    @ParameterizedTest
    @CsvSource({
        // 250 halfway up the first step; 700 is 300 + 4 x 100, at 3 + 4.
        "250, UNIQUE, 0.5",
        "700, UNIQUE, 7",
        // Least from 0 down and most from 12 up; doubled from 1 the first place with the last sum is -1 and 16.
        "199, TOO_DEAR, -1",
        "1201, TOO_CHEAP, 16"
    })
    void range_withoutEnd_isSearchedToWhereNothingChanges(double pot, Outcome outcome, String x) {
        Unknown range = new Unknown(DoubleDouble.MINUS_INFINITE, DoubleDouble.INFINITE, number(0));
        found(Solver.solve(STEPPED, number(pot), range, number(2)), outcome, x);
    }

    @ParameterizedTest
    @CsvSource({"200, 0, 0", "200, -4, -4", "200, 1, 0", "1200, 12, 12", "1200, 15, 15", "1200, 2, 12"})
    void sum_thatRestsToAnEndlessEnd_isPreferredThere(double pot, double preferred, String x) {
        Unknown range = new Unknown(DoubleDouble.MINUS_INFINITE, DoubleDouble.INFINITE, number(preferred));
        found(Solver.solve(STEPPED, number(pot), range, number(2)), Outcome.SEVERAL, x);
    }

    @ParameterizedTest
    @CsvSource({"345, true", "300, false", "450, false", "299, false", "451, false"})
    void pot_isBetween_whereBothEndsMissItBeyondDoubt(double pot, boolean between) {
        assertThat(Solver.isBetween(FREE, number(pot), new Unknown(number(0), number(1), number(0))))
                .isEqualTo(between);
    }

    @Test
    void pot_beyondAllSums_isBetweenEndsWithoutEnd() {
        assertThat(Solver.isBetween(FREE, number(1e300), Figures.ANYWHERE)).isTrue();
        assertThat(Solver.isBetween(STEPPED, number(1201), Figures.ANYWHERE)).isFalse();
    }

    /** 1,016 bodies, and 8 more, times 2^-101 of a pot of 2^9: 2^-82 is as good as nothing. */
    @Test
    void pot_withinTheRoundingOfItsSum_isMade() {
        double unit = 0x1p-82;
        Unknown range = new Unknown(number(0), number(1), number(0));
        for (double lack : new double[] {unit / 2, unit, 2 * unit}) {
            Kernel rising =
                    kernel(Line.free(new DoubleDouble(512, -lack), number(1))).standingFor(1016);
            assertThat(Solver.isBetween(rising, number(512), range)).isEqualTo(lack > unit);
            Kernel above =
                    kernel(Line.free(new DoubleDouble(511, lack), number(1))).standingFor(1016);
            assertThat(Solver.isBetween(above, number(512), range)).isEqualTo(lack > unit);
        }
    }

    /** 2^60 (x - 1): the nearest values of x give the nearest doubles to a pot. */
    @ParameterizedTest
    @CsvSource({"1, 3", "2, 3", "1, 7", "3, 7", "1, 10", "7, 10", "5, 11", "9, 13"})
    void sum_thatIsTooSteepToMakeThePot_takesTheNearerValue(long above, long below) {
        Kernel steep = kernel(Line.free(number(-0x1p60), number(0x1p60)));
        DoubleDouble pot = DoubleDouble.quotient(BigDecimal.valueOf(above), BigDecimal.valueOf(below));
        Solver.Root root = Solver.solve(steep, pot, new Unknown(number(0), number(2), number(0)), number(0.5));
        assertThat(root.outcome()).isEqualTo(Outcome.UNIQUE);
        assertThat(root.x()).isEqualTo(new DoubleDouble(1, pot.hi() * 0x1p-60));
    }

    /** 2^61 + x, of which a pot of 2^61 cannot tell 9 x 2^-40 from nothing. */
    @ParameterizedTest
    @CsvSource({"2, 2", "-2, -2", "8, 8", "-8, -8"})
    void sum_tooLargeToTellSmallValues_takesThePreferredOne(double preferred, double x) {
        Kernel large = kernel(Line.free(number(0x1p61), number(1)));
        Unknown range = new Unknown(number(-1), number(1), number(preferred * 0x1p-40));
        Solver.Root root = Solver.solve(large, number(0x1p61), range, number(0));
        assertThat(root.outcome()).isEqualTo(Outcome.SEVERAL);
        assertThat(root.x()).isEqualTo(number(x * 0x1p-40));
    }

    @Test
    void sum_thatRisesFromAnEndOfTheRange_makesThePotThereAlone() {
        found(
                Solver.solve(STEPPED, number(300), new Unknown(number(3), number(10), number(0)), number(5)),
                Outcome.UNIQUE,
                "3");
        found(
                Solver.solve(STEPPED, number(300), new Unknown(number(-5), number(1), number(9)), number(0)),
                Outcome.UNIQUE,
                "1");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 2", "5, 3", "-Infinity, 1", "Infinity, 3"})
    void sum_thatRestsWithinARangeWithoutEnd_takesThePreferredPlaceOrTheNearestTurn(double preferred, String x) {
        Unknown range = new Unknown(DoubleDouble.MINUS_INFINITE, DoubleDouble.INFINITE, number(preferred));
        found(Solver.solve(STEPPED, number(300), range, number(2)), Outcome.SEVERAL, x);
        // The turn itself, and not a place beside it where the sum is as good as the pot.
        Solver.Root root = Solver.solve(STEPPED, number(300), range, number(2));
        assertThat(root.x().lo()).isZero();
    }

    /** 100 up to -19, and 1,000 from -10 on. */
    @ParameterizedTest
    @ValueSource(doubles = {-60, -40, -19, -15, -10, -5, -1, 0, 30})
    void start_whereNothingRises_isLeftTowardsThePot(double start) {
        Kernel below = kernel(new Line(number(2000), number(100), number(100), number(1000)));
        found(Solver.solve(below, number(550), Figures.ANYWHERE, number(start)), Outcome.UNIQUE, "-14.5");
        Kernel above = kernel(new Line(number(-1000), number(100), number(100), number(1000)));
        found(Solver.solve(above, number(550), Figures.ANYWHERE, number(start)), Outcome.UNIQUE, "15.5");
    }
}
