package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What is the same for all draws of a sweep.
 *
 * @param factors how many times the drawn targets stand when a year opens, and after the last
 * @param growths what there is to share out in a year beside the baselines, in pence
 * @param units how many units allocations of a year come to; not a number where that hangs on the draw
 */
record YearTotals(DoubleDouble[] factors, DoubleDouble[] growths, double[] units) {
    private static final MathContext DIGITS = new MathContext(40);

    static YearTotals of(SweepTerms terms, SweepColumns columns, int years) {
        DoubleDouble[] factors = new DoubleDouble[years + 1];
        DoubleDouble[] growths = new DoubleDouble[years];
        double[] all = new double[years];
        BigDecimal ratio = BigDecimal.ONE.add(terms.growth().asFraction());
        BigDecimal unit = terms.rounding().unit().amount().movePointRight(2);
        BigDecimal sum = BigDecimal.valueOf(columns.total());
        BigDecimal factor = BigDecimal.ONE;
        factors[0] = DoubleDouble.ONE;
        for (int year = 0; year < years; year++) {
            factor = factor.multiply(ratio);
            factors[year + 1] = DoubleDouble.of(factor.round(DIGITS));
            BigDecimal pot = sum.multiply(ratio);
            growths[year] = DoubleDouble.of(pot.subtract(sum).round(DIGITS));
            BigDecimal units =
                    pot.divide(unit).setScale(0, terms.rounding().mode().decimal());
            all[year] = isPotKnown(terms) ? units.doubleValue() : Double.NaN;
            sum = units.multiply(unit);
        }
        return new YearTotals(factors, growths, all);
    }

    /** Whether allocations come to the pot whatever the draw: something is solved, or everybody grows as it does. */
    private static boolean isPotKnown(SweepTerms terms) {
        return terms.balance() != Balance.NONE || terms.isUniform();
    }

    int years() {
        return units.length;
    }
}
