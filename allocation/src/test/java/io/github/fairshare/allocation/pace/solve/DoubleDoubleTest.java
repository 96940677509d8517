package io.github.fairshare.allocation.pace.solve;

import static io.github.fairshare.allocation.pace.solve.Figures.lines;
import static io.github.fairshare.allocation.pace.solve.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that two doubles hold exactly, and sums and products whose last parts decide how the first is rounded. */
class DoubleDoubleTest {
    private static void assertSum(DoubleDouble one, DoubleDouble other, DoubleDouble sum) {
        assertThat(one.plus(other)).isEqualTo(sum);
        DoubleDoubles column = new DoubleDoubles(1);
        column.set(0, one);
        column.add(other);
        assertThat(column.at(0)).isEqualTo(sum);
        DoubleDoubles others = new DoubleDoubles(1);
        others.set(0, other);
        column.set(0, one);
        column.add(others);
        assertThat(column.at(0)).isEqualTo(sum);
        // The sum is what a line that rises by the one gets at 1.
        LineCursor cursor = new LineCursor(DoubleDouble.ONE);
        cursor.move(lines(Line.free(other, one)), 0);
        assertThat(new DoubleDouble(cursor.hi(), cursor.lo())).isEqualTo(sum);
    }

    @Test
    void plus_firstDoublesThatCancel_keepsTheLowParts() {
        assertSum(new DoubleDouble(1, 0x1p-60), new DoubleDouble(-1, 0x1p-120), new DoubleDouble(0x1p-60, 0x1p-120));
    }

    /** 1 + 3 x 2^-53 lies between two doubles, and 2^-105 less is nearer to the lower one. */
    @Test
    void plus_lowPartsThatBreakATie_roundsToTheNearer() {
        DoubleDouble one = new DoubleDouble(4, 0x1p-51);
        DoubleDouble other = new DoubleDouble(-3, -0x1p-53 - 0x1p-105);
        DoubleDouble sum = new DoubleDouble(1 + 0x1p-52, 0x1p-53 - 0x1p-105);
        assertThat(sum.toBigDecimal()).isEqualByComparingTo(one.toBigDecimal().add(other.toBigDecimal()));
        assertSum(one, other, sum);
    }

    /** (1 + 2^-53)^2 is 1 + 2^-52 and 2^-106, which is lost. */
    @Test
    void times_lowParts_areCarriedIntoTheFirst() {
        DoubleDouble one = new DoubleDouble(1, 0x1p-53);
        DoubleDouble product = new DoubleDouble(1 + 0x1p-52, 0);
        assertThat(one.times(one)).isEqualTo(product);
        LineCursor cursor = new LineCursor(one);
        cursor.move(lines(Line.free(DoubleDouble.ZERO, one)), 0);
        assertThat(new DoubleDouble(cursor.hi(), cursor.lo())).isEqualTo(product);
    }

    @Test
    void of_numbersOfManyDigits_areExactWhereTwoDoublesHoldThem() {
        BigInteger two = BigInteger.TWO;
        for (BigInteger value : new BigInteger[] {
            two.pow(200).add(two.pow(120)),
            two.pow(130).subtract(two.pow(70)),
            two.pow(124).subtract(two.pow(60)),
            two.pow(123).add(BigInteger.valueOf(1L << 40)),
            two.pow(62).add(BigInteger.ONE),
            two.pow(100).negate().add(BigInteger.ONE.shiftLeft(30))
        }) {
            assertThat(DoubleDouble.of(new BigDecimal(value)).toBigDecimal())
                    .isEqualByComparingTo(new BigDecimal(value));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5e17", "5e18", "123e30", "0.5", "-12.25", "3e0", "25e-2", "1e22"})
    void of_decimals_areExactWhereTwoDoublesHoldThem(String value) {
        assertThat(DoubleDouble.of(new BigDecimal(value)).toBigDecimal()).isEqualByComparingTo(value);
    }

    @Test
    void quotient_scalesApart_isOfTheNumbers() {
        assertThat(DoubleDouble.quotient(new BigDecimal("1.5"), new BigDecimal("0.25")))
                .isEqualTo(number(6));
        assertThat(DoubleDouble.quotient(new BigDecimal("0.25"), new BigDecimal("4e3")))
                .isEqualTo(number(0.25).over(number(4000)));
    }

    @Test
    void compareTo_secondDoublesOfZero_areOneWhateverTheirSign() {
        DoubleDouble plain = new DoubleDouble(1, 0.0);
        DoubleDouble negative = new DoubleDouble(1, -0.0);
        assertThat(plain).isEqualByComparingTo(negative);
        assertThat(negative).isEqualByComparingTo(plain);
        assertThat(new DoubleDouble(1, 0x1p-60)).isGreaterThan(plain);
        assertThat(new DoubleDouble(1, -0x1p-60)).isLessThan(negative);
    }

    @Test
    void signumAndAbs_zeroAndNumbersOfBothSigns_areTold() {
        assertThat(DoubleDouble.ZERO.signum()).isZero();
        assertThat(number(2).signum()).isEqualTo(1);
        assertThat(number(-2).signum()).isEqualTo(-1);
        assertThat(DoubleDouble.ZERO.abs()).isEqualTo(DoubleDouble.ZERO);
        assertThat(new DoubleDouble(-2, 0x1p-60).abs()).isEqualTo(new DoubleDouble(2, -0x1p-60));
    }

    @Test
    void withoutNoise_upToAPartOfTheSize_isNothing() {
        DoubleDouble size = number(-0x1p90);
        assertThat(DoubleDouble.ONE.withoutNoise(size)).isEqualTo(DoubleDouble.ZERO);
        assertThat(number(-1).withoutNoise(size)).isEqualTo(DoubleDouble.ZERO);
        assertThat(number(Math.nextUp(1.0)).withoutNoise(size)).isEqualTo(number(Math.nextUp(1.0)));
    }

    @Test
    void toString_numbers_arePlainDecimals() {
        assertThat(number(1234.5)).hasToString("1234.5");
        assertThat(new DoubleDouble(1, 0x1p-60)).hasToString("1.0000000000000000008673617379884");
        assertThat(DoubleDouble.INFINITE).hasToString("Infinity");
    }
}
