package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.column;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    private static Amounts amounts(double... pence) {
        Amounts amounts = new Amounts(pence.length);
        amounts.set(0, column(pence));
        return amounts;
    }

    @Test
    void set_blocks_standFromABodyOn() {
        Amounts amounts = new Amounts(5);
        amounts.set(0, column(1.5, -2.25));
        amounts.set(2, column(4, -8, 16));
        assertThat(amounts.whole(1)).isEqualTo(-3);
        assertThat(amounts.fraction(1)).isEqualTo(3L << 38);
        assertThat(amounts.whole(2)).isEqualTo(4);
        assertThat(amounts.whole(4)).isEqualTo(16);
        // 1.5 + 2.25 + 4 + 8 + 16
        assertThat(amounts.magnitude()).isEqualTo(31.75);
        assertThat(amounts(1, Double.NaN).magnitude()).isNaN();
    }

    @Test
    void furthest_amountsOfBothSigns_isTheFirstOfTheLargest() {
        assertThat(amounts(3, -7, 5, 7, -6).furthest()).isEqualTo(1);
        assertThat(amounts(9, 2, -9).furthest()).isZero();
        assertThat(amounts(1, 2, 3).furthest()).isEqualTo(2);
    }

    /** To the nearest step of 2^-40, a half upwards. */
    @Test
    void set_partsOfAStep_goToTheNearest() {
        double step = 0x1p-40;
        Amounts amounts = amounts(5 + 1.25 * step, 5 + 1.5 * step, 5 + 1.75 * step, 6 - 0.5 * step, -5 - 0.75 * step);
        assertThat(amounts.fraction(0)).isEqualTo(1);
        assertThat(amounts.fraction(1)).isEqualTo(2);
        assertThat(amounts.fraction(2)).isEqualTo(2);
        assertThat(amounts.whole(3)).isEqualTo(6);
        assertThat(amounts.fraction(3)).isZero();
        assertThat(amounts.whole(4)).isEqualTo(-6);
        assertThat(amounts.fraction(4)).isEqualTo((1L << 40) - 1);
    }

    /** 2^60 and a quarter need both doubles; 2^60 less a quarter is below that whole number. */
    @Test
    void set_secondDouble_counts() {
        DoubleDoubles pence = new DoubleDoubles(2);
        pence.set(0, 0x1p60, 0.25);
        pence.set(1, 0x1p60, -0.25);
        Amounts amounts = new Amounts(2);
        amounts.set(0, pence);
        assertThat(amounts.whole(0)).isEqualTo(1L << 60);
        assertThat(amounts.fraction(0)).isEqualTo(1L << 38);
        assertThat(amounts.whole(1)).isEqualTo((1L << 60) - 1);
        assertThat(amounts.fraction(1)).isEqualTo(3L << 38);
    }

    @Test
    void pounds_oneAmount_areHundredPenceEach() {
        assertThat(Amounts.pounds(number(12_345.5))).isEqualByComparingTo("123.455");
        assertThat(amounts(12_345.5, -0.25).pounds(1)).isEqualByComparingTo("-0.0025");
        assertThat(amounts(12_345.5, -0.25, 0.75).totalPounds()).isEqualByComparingTo("123.46");
    }

    @Test
    void totalPounds_partsOfPence_areCarried() {
        assertThat(amounts(0.75, 0.75, 0.75, 0.75, 1.5).totalPounds()).isEqualByComparingTo("0.045");
        assertThat(amounts(0.75, 0.75, 0.5, 0.25).totalPounds()).isEqualByComparingTo(BigDecimal.valueOf(225, 4));
    }

    @Test
    void same_amountsOnOneStep_areOne() {
        assertThat(Amounts.same(number(5), number(5 + 0x1p-42))).isTrue();
        assertThat(Amounts.same(number(5), number(5 + 0x1p-40))).isFalse();
        assertThat(Amounts.same(number(5), number(6))).isFalse();
        assertThat(Amounts.same(number(5.5), number(6.5))).isFalse();
    }

    /** A unit in pence times so many parts stays below 2^62. */
    @ParameterizedTest
    @CsvSource({"1, 40", "100, 40", "4194303, 40", "4194304, 39", "8388607, 39", "8388608, 38", "100000000, 35"})
    void remainderBits_anyUnit_leaveRoomForIt(long unit, int bits) {
        assertThat(Amounts.remainderBits(unit)).isEqualTo(bits);
    }

    @Test
    void remainder_anyUnit_isWhatWholeUnitsLeave() {
        Amounts amounts = amounts(1234.75, -1234.75);
        assertThat(amounts.units(0, 1)).isEqualTo(1234);
        assertThat(amounts.remainder(0, 1)).isEqualTo(3L << 38);
        assertThat(amounts.units(0, 100)).isEqualTo(12);
        assertThat(amounts.remainder(0, 100)).isEqualTo((34L << 40) + (3L << 38));
        // -1,235 and a quarter, which is 65 above -13 hundreds.
        assertThat(amounts.units(1, 100)).isEqualTo(-13);
        assertThat(amounts.remainder(1, 100)).isEqualTo((65L << 40) + (1L << 38));
        // Parts of 2^-35 only.
        assertThat(amounts.remainder(0, 100_000_000)).isEqualTo((1234L << 35) + (3L << 33));
    }
}
