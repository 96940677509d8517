package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import java.math.BigDecimal;
import java.math.MathContext;

/** What is the same for all draws of a sweep, year by year. */
final class YearTotals {
    private static final MathContext DIGITS = new MathContext(40);

    private final DoubleDouble[] factors;
    private final DoubleDouble[] growths;
    private final double[] units;

    private YearTotals(int years) {
        factors = new DoubleDouble[years + 1];
        growths = new DoubleDouble[years];
        units = new double[years];
    }

    static YearTotals of(SweepTerms terms, SweepColumns columns, int years) {
        YearTotals totals = new YearTotals(years);
        totals.fill(terms, columns);
        return totals;
    }

    private void fill(SweepTerms terms, SweepColumns columns) {
        BigDecimal ratio = BigDecimal.ONE.add(terms.growth().asFraction());
        BigDecimal unit = terms.rounding().unit().amount().movePointRight(2);
        BigDecimal sum = BigDecimal.valueOf(columns.total());
        BigDecimal factor = BigDecimal.ONE;
        factors[0] = DoubleDouble.ONE;
        for (int year = 0; year < units.length; year++) {
            factor = factor.multiply(ratio);
            factors[year + 1] = DoubleDouble.of(factor.round(DIGITS));
            BigDecimal pot = sum.multiply(ratio);
            growths[year] = DoubleDouble.of(pot.subtract(sum).round(DIGITS));
            BigDecimal whole =
                    pot.divide(unit).setScale(0, terms.rounding().mode().decimal());
            units[year] = isPotKnown(terms) ? whole.doubleValue() : Double.NaN;
            sum = whole.multiply(unit);
        }
    }

    /** Whether allocations come to the pot whatever the draw: something is solved, or everybody grows as it does. */
    private static boolean isPotKnown(SweepTerms terms) {
        return terms.balance() != Balance.NONE || terms.isUniform();
    }

    int years() {
        return units.length;
    }

    /** How many times the drawn targets stand when a year opens; after the last year for their number. */
    DoubleDouble factor(int year) {
        return factors[year];
    }

    /** What there is to share out in a year beside the baselines, in pence. */
    DoubleDouble growth(int year) {
        return growths[year];
    }

    /** How many units allocations of a year come to; not a number where that hangs on the draw. */
    double units(int year) {
        return units[year];
    }
}
