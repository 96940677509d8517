package io.github.fairshare.allocation.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact quotient of two decimals, so that a printed figure is rounded once from the exact value. */
record Fraction(BigDecimal numerator, BigDecimal denominator) {
    static Fraction of(BigDecimal whole) {
        return new Fraction(whole, BigDecimal.ONE);
    }

    Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    Fraction over(BigDecimal divisor) {
        return new Fraction(numerator, denominator.multiply(divisor));
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    BigDecimal toDecimal(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** How far an amount lies above this one, in percentage points of this one. */
    BigDecimal percentAbove(BigDecimal amount, int decimals) {
        return amount.multiply(denominator)
                .subtract(numerator)
                .movePointRight(2)
                .divide(numerator, decimals, RoundingMode.HALF_UP);
    }
}
