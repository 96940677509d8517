package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Real terms: what money of a later year buys at the prices of the baselines before the first year. Nothing is deflated
 * unless it is asked for.
 *
 * @param aYear by how much prices rise in a year, percentage, above -100, for example 2.5 %
 */
public record Deflator(Percent aYear) {
    private static final MathContext DIGITS = new MathContext(40);
    private static final int DECIMALS = 6;

    /** Checks the range. */
    public Deflator {
        BigDecimal hundred = BigDecimal.valueOf(100);
        if (aYear.points().compareTo(hundred.negate()) <= 0 || aYear.points().compareTo(hundred) > 0) {
            throw new IllegalArgumentException(
                    "prices rise by more than -100 and up to 100 % a year, given was " + aYear);
        }
    }

    /**
     * An amount in the prices of the first baselines.
     *
     * @param amount in the prices of a later year
     * @param years how many years later, 0 or more
     * @return to the penny
     */
    public Pounds real(Pounds amount, int years) {
        return Pounds.of(amount.amount().divide(factor().pow(years, DIGITS), 2, RoundingMode.HALF_UP));
    }

    /**
     * Growth in real terms.
     *
     * @param from an amount of one year, above zero
     * @param to an amount of the next
     * @return percentage, six decimals: (1 + g)/(1 + p) - 1
     */
    public Percent growth(Pounds from, Pounds to) {
        return Percent.of(to.amount()
                .divide(from.amount().multiply(factor()), DIGITS)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private BigDecimal factor() {
        return BigDecimal.ONE.add(aYear.asFraction());
    }

    /**
     * What it takes for granted.
     *
     * @return for example {@code real terms: prices rise by 2.5% every year (ASSUMED), ...}
     */
    @Override
    public String toString() {
        return "real terms: prices rise by " + aYear
                + " every year (ASSUMED), and money stands in the prices of the baselines before the first year";
    }
}
