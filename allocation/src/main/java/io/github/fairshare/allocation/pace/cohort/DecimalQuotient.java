package io.github.fairshare.allocation.pace.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact quotient of two decimals, so that a printed figure is rounded once from the exact value. */
public record DecimalQuotient(BigDecimal numerator, BigDecimal denominator) {
    public static DecimalQuotient of(BigDecimal whole) {
        return new DecimalQuotient(whole, BigDecimal.ONE);
    }

    public DecimalQuotient times(BigDecimal factor) {
        return new DecimalQuotient(numerator.multiply(factor), denominator);
    }

    public DecimalQuotient over(BigDecimal divisor) {
        return new DecimalQuotient(numerator, denominator.multiply(divisor));
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    public BigDecimal toDecimal(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** How far an amount lies above this one, in percentage points of this one. */
    public BigDecimal percentAbove(BigDecimal amount, int decimals) {
        return amount.multiply(denominator)
                .subtract(numerator)
                .movePointRight(2)
                .divide(numerator, decimals, RoundingMode.HALF_UP);
    }
}
