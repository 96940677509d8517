package io.github.fairshare.allocation.pace.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** Two doubles hold 106 binary digits; every operation is held against decimals of 60 digits. */
class DoubleDoublePropertyTest {
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal RELATIVE = new BigDecimal("1e-30");

    @Property(seed = "20170901")
    void plus_anyTwo_isTheSumToThirtyDigitsOfTheLargerOne(
            @ForAll @BigRange(min = "-1e15", max = "1e15") @Scale(12) BigDecimal one,
            @ForAll @BigRange(min = "-1e9", max = "1e9") @Scale(20) BigDecimal other) {
        DoubleDouble sum = DoubleDouble.of(one).plus(DoubleDouble.of(other));
        BigDecimal size = one.abs().max(other.abs());
        assertThat(sum.toBigDecimal().subtract(one.add(other)).abs()).isLessThanOrEqualTo(size.multiply(RELATIVE));
    }

    @Property(seed = "20170901")
    void times_anyTwo_isTheProductToThirtyDigits(
            @ForAll @BigRange(min = "-1e15", max = "1e15") @Scale(12) BigDecimal one,
            @ForAll @BigRange(min = "-1e9", max = "1e9") @Scale(20) BigDecimal other) {
        BigDecimal product = one.multiply(other);
        DoubleDouble found = DoubleDouble.of(one).times(DoubleDouble.of(other));
        assertThat(found.toBigDecimal().subtract(product).abs())
                .isLessThanOrEqualTo(product.abs().multiply(RELATIVE));
    }

    @Property(seed = "20170901")
    void quotient_anyTwo_isTheQuotientToThirtyDigits(
            @ForAll @BigRange(min = "-1e25", max = "1e25") @Scale(30) BigDecimal above,
            @ForAll @BigRange(min = "0.000001", max = "1e25") @Scale(12) BigDecimal below) {
        BigDecimal quotient = above.divide(below, DIGITS);
        assertThat(DoubleDouble.quotient(above, below)
                        .toBigDecimal()
                        .subtract(quotient)
                        .abs())
                .isLessThanOrEqualTo(quotient.abs().multiply(RELATIVE));
    }

    @Property(seed = "20170901")
    void quotient_wholeNumberOverItsDivisor_isExact(
            @ForAll @LongRange(min = 0, max = 1L << 50) long quotient,
            @ForAll @LongRange(min = 1, max = 1L << 50) long divisor) {
        BigDecimal above = BigDecimal.valueOf(quotient).multiply(BigDecimal.valueOf(divisor));
        assertThat(DoubleDouble.quotient(above, BigDecimal.valueOf(divisor)).toBigDecimal())
                .isEqualByComparingTo(BigDecimal.valueOf(quotient));
    }

    @Property(seed = "20170901")
    void of_wholeNumberOfUpTo100Bits_isExact(
            @ForAll long upper, @ForAll @LongRange(min = 0, max = (1L << 40) - 1) long lower) {
        // 63 + 40 binary digits are fewer than the 106 of two doubles with a gap between them allowed for.
        BigDecimal value =
                BigDecimal.valueOf(upper).multiply(BigDecimal.valueOf(1L << 40)).add(BigDecimal.valueOf(lower));
        assertThat(DoubleDouble.of(value).toBigDecimal()).isEqualByComparingTo(value);
    }
}
