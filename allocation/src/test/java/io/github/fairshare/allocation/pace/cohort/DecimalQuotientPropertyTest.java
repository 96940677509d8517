package io.github.fairshare.allocation.pace.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Percentages that doubles tell against the division of decimals. */
class DecimalQuotientPropertyTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static BigDecimal byDivision(BigDecimal amount, BigDecimal whole, int decimals) {
        return amount.subtract(whole).multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    @Property(seed = "20170901", tries = 2000)
    void percentAbove_anyAmounts_isTheDivision(
            @ForAll @LongRange(min = 0, max = 10_000_000_000_000L) long amountInPence,
            @ForAll @LongRange(min = 1, max = 10_000_000_000_000L) long wholeInPence,
            @ForAll @IntRange(min = 0, max = 12) int decimals) {
        BigDecimal amount = BigDecimal.valueOf(amountInPence, 2);
        BigDecimal whole = BigDecimal.valueOf(wholeInPence, 2);
        assertThat(DecimalQuotient.of(whole).percentAbove(amount, decimals))
                .isEqualTo(byDivision(amount, whole, decimals));
    }

    /** So many half steps of the last decimal away, and up to 10^-20 beside: the half is rounded up, away from zero. */
    @Property(seed = "20170901", tries = 2000)
    void percentAbove_halfAStepBetweenTwoDecimals_isTheDivision(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long whole,
            @ForAll @LongRange(min = -90_000_000, max = 900_000_000) long halves,
            @ForAll @IntRange(min = -1, max = 1) int beside,
            @ForAll @IntRange(min = 8, max = 20) int far) {
        BigDecimal target = BigDecimal.valueOf(whole);
        BigDecimal ratio = BigDecimal.ONE
                .add(BigDecimal.valueOf(halves, 8).multiply(BigDecimal.valueOf(5, 1)))
                .add(BigDecimal.valueOf(beside, far));
        BigDecimal amount = target.multiply(ratio);
        assertThat(DecimalQuotient.of(target).percentAbove(amount, 6)).isEqualTo(byDivision(amount, target, 6));
    }
}
