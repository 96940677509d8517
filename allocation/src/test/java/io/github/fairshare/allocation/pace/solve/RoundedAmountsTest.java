package io.github.fairshare.allocation.pace.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.allocation.rounding.Rounding.Method;
import io.github.fairshare.allocation.rounding.Rounding.Mode;
import io.github.fairshare.core.measure.Pounds;
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
}
