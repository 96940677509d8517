package io.github.fairshare.allocation.pace.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.allocation.rounding.Rounding.Method;
import io.github.fairshare.allocation.rounding.Rounding.Mode;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedAmountsTest {
    private static Amounts pence(double amount) {
        DoubleDoubles one = new DoubleDoubles(1);
        one.set(0, amount, 0);
        Amounts amounts = new Amounts(1);
        amounts.set(0, one);
        return amounts;
    }

    /** Halves go away from zero or to the even unit, and down is towards zero, below zero as above it. */
    @ParameterizedTest
    @CsvSource({
        "-2.5, 0.01, HALF_UP, -0.03",
        "-2.5, 0.01, HALF_EVEN, -0.02",
        "-2.5, 0.01, DOWN, -0.02",
        "-2.75, 0.01, HALF_UP, -0.03",
        "-2.25, 0.01, HALF_EVEN, -0.02",
        "-150, 1, HALF_UP, -2",
        "-150, 1, HALF_EVEN, -2",
        "-250, 1, HALF_EVEN, -2",
        "-199.5, 1, DOWN, -1",
        "-0.25, 0.01, HALF_UP, 0.00",
        "2.5, 0.01, HALF_UP, 0.03",
        "2.5, 0.01, HALF_EVEN, 0.02",
        "2.75, 0.01, DOWN, 0.02",
        "150, 1, HALF_UP, 2",
        "250, 1, HALF_EVEN, 2"
    })
    void asPublished_anySign_isRoundedOnItsOwn(double amount, String unit, Mode mode, String expected) {
        Rounding rounding = new Rounding(Pounds.of(unit), mode, Method.AS_PUBLISHED);

        RoundedAmounts rounded = RoundedAmounts.asPublished(pence(amount), rounding);

        assertThat(rounded.pounds(0)).isEqualByComparingTo(expected);
        assertThat(rounded.totalPounds()).isEqualByComparingTo(expected);
    }

    private static RoundedAmounts conserving(String unit, String total, double... pence) {
        Amounts amounts = new Amounts(pence.length);
        amounts.set(0, Figures.column(pence));
        return RoundedAmounts.conserving(
                amounts, new Rounding(Pounds.of(unit), Mode.HALF_UP, Method.CONSERVING), new BigDecimal(total));
    }

    @Test
    void conserving_totalWithinReach_isMade() {
        assertThat(conserving("0.01", "0.08", 1.25, 2.5, 3.75).units()).containsExactly(1, 3, 4);
        assertThat(conserving("0.01", "0.06", 1.25, 2.5, 3.75).units()).containsExactly(1, 2, 3);
        assertThat(conserving("0.01", "0.09", 1.25, 2.5, 3.75).units()).containsExactly(2, 3, 4);
        assertThat(conserving("1", "4", 125, 150.5, 75.25).units()).containsExactly(1, 2, 1);
    }

    @Test
    void conserving_foundAmounts_areThoseOfTheSearchWhereDoublesTell() {
        LineFamily lines =
                LineFamily.of(Figures.lines(Line.constant(Figures.number(1.25)), Line.constant(Figures.number(2.75))));
        Solution found = Solution.found(
                new Solver.Root(DoubleDouble.ZERO, Solver.Outcome.UNIQUE), lines, NearFamily.of(lines.kernel()));
        Rounding pence = new Rounding(Pounds.of("0.01"), Mode.HALF_UP, Method.CONSERVING);
        assertThat(RoundedAmounts.conserving(found, pence, new BigDecimal("0.04"), 100)
                        .orElseThrow()
                        .units())
                .containsExactly(1, 3);
        assertThat(RoundedAmounts.conserving(found, pence, new BigDecimal("0.04"), 1))
                .isEmpty();
    }

    @Test
    void each_amounts_areRoundedOnTheirOwn() {
        assertThat(RoundedAmounts.each(pence(25.25), new BigDecimal("0.001")).pounds(0))
                .isEqualByComparingTo("0.253");
    }

    /** Parts of 7.5 pence, which makes 8; no rounding of them makes 5 or 10. */
    @Test
    void conserving_totalBesideItsParts_isThatOfTheParts() {
        assertThat(conserving("0.01", "0.05", 1.25, 2.5, 3.75).units()).containsExactly(1, 3, 4);
        assertThat(conserving("0.01", "0.10", 1.25, 2.5, 3.75).units()).containsExactly(1, 3, 4);
    }

    @Test
    void pence_unitOfWholePence_isSoManyEach() {
        RoundedAmounts tens = conserving("0.1", "0.8", 25, 55);
        assertThat(tens.isInPence()).isTrue();
        // Both lack half of ten pence; the first gets it.
        assertThat(tens.pence(0)).isEqualTo(30);
        assertThat(tens.pence(1)).isEqualTo(50);
        assertThat(tens.pounds(1)).isEqualByComparingTo("0.50");
        assertThat(conserving("0.01", "0.80", 25, 55).isInPence()).isTrue();
        assertThat(RoundedAmounts.each(pence(25), new BigDecimal("0.001")).isInPence())
                .isFalse();
        assertThat(RoundedAmounts.each(pence(25), new BigDecimal("1000")).isInPence())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "350, 1, HALF_EVEN, 4",
        "250.5, 1, HALF_EVEN, 3",
        "149.75, 1, HALF_UP, 1",
        "149.75, 1, HALF_EVEN, 1",
        "151, 1, HALF_EVEN, 2",
        "0, 1, HALF_EVEN, 0",
        "3.5, 0.01, HALF_EVEN, 0.04",
        "3.75, 0.01, HALF_EVEN, 0.04",
        "3.25, 0.01, HALF_UP, 0.03",
        "99.75, 1, DOWN, 0"
    })
    void asPublished_aboveZero_isRoundedOnItsOwn(double amount, String unit, Mode mode, String expected) {
        RoundedAmounts rounded =
                RoundedAmounts.asPublished(pence(amount), new Rounding(Pounds.of(unit), mode, Method.AS_PUBLISHED));
        assertThat(rounded.pounds(0)).isEqualByComparingTo(expected);
    }
}
