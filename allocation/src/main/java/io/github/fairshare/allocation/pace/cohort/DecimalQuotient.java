package io.github.fairshare.allocation.pace.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact quotient of two decimals, so that a printed figure is rounded once from the exact value. */
public record DecimalQuotient(BigDecimal numerator, BigDecimal denominator) {
    private static final double TEN = 10;
    private static final double HALF = 0.5;
    private static final double ROUNDINGS = 0x1p-48;
    private static final double LARGEST = 1e15;

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

    /**
     * How far an amount lies above this one, in percentage points of this one.
     *
     * <p>A quotient of plain doubles is off by at most a few roundings; where no half lies as near, it tells the last
     * decimal.
     */
    public BigDecimal percentAbove(BigDecimal amount, int decimals) {
        double ratio = amount.doubleValue() * denominator.doubleValue() / numerator.doubleValue();
        double scale = Math.pow(TEN, decimals + 2);
        double steps = Math.abs(ratio - 1) * scale;
        double doubt = (Math.abs(ratio) + 1) * scale * ROUNDINGS;
        // The comparisons fail for what is not a number, too.
        if (Math.abs(steps - Math.floor(steps) - HALF) > doubt && steps < LARGEST) {
            return BigDecimal.valueOf(Math.round(steps) * (long) Math.signum(ratio - 1), decimals);
        }
        return amount.multiply(denominator)
                .subtract(numerator)
                .movePointRight(2)
                .divide(numerator, decimals, RoundingMode.HALF_UP);
    }
}
