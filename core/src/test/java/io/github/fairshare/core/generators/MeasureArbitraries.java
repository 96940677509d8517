package io.github.fairshare.core.generators;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.Fraction;
import io.github.fairshare.core.measure.Interval;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.measure.Rate;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of quantities. */
public final class MeasureArbitraries {
    private static final int MOST_DECIMALS = 8;

    private MeasureArbitraries() {}

    /**
     * Percentages as documents print them and beyond.
     *
     * @return from -1,000 % to 1,000 %, with up to eight decimals
     */
    public static Arbitrary<Percent> percents() {
        return decimals("-1000", "1000").map(Percent::of);
    }

    /**
     * Shares of a whole, both ends included.
     *
     * @return from 0 to 1, with up to eight decimals
     */
    public static Arbitrary<Share> shares() {
        return decimals("0", "1").map(Share::of);
    }

    /**
     * Amounts of money, debts included.
     *
     * @return up to £1,000,000,000,000 either way, with up to eight decimals
     */
    public static Arbitrary<Pounds> pounds() {
        return decimals("-1000000000000", "1000000000000").map(Pounds::of);
    }

    /**
     * Rates that are not negative.
     *
     * @return up to 100,000, on the bases 1 to 1,000,000
     */
    public static Arbitrary<Rate> rates() {
        Arbitrary<Long> bases = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(1L, 100L, 1000L, 100_000L)),
                Tuple.of(1, Arbitraries.longs().between(1, 1_000_000)));
        return Combinators.combine(decimals("0", "100000"), bases).as(Rate::new);
    }

    /**
     * Financial years.
     *
     * @return all that there are, 1900-01 to 2199-2200
     */
    public static Arbitrary<FinancialYear> financialYears() {
        return Arbitraries.integers().between(1900, 2199).map(FinancialYear::startingIn);
    }

    /**
     * Figures as printed: trailing zeros and negative zeros included.
     *
     * @return up to twelve digits before and four after the point
     */
    public static Arbitrary<PrintedFigure> printedFigures() {
        Arbitrary<String> signs = Arbitraries.of("", "-");
        Arbitrary<String> wholes =
                Arbitraries.longs().between(0, 999_999_999_999L).map(String::valueOf);
        Arbitrary<String> decimals = Arbitraries.strings()
                .numeric()
                .ofMinLength(0)
                .ofMaxLength(4)
                .map(digits -> digits.isEmpty() ? "" : "." + digits);
        return Combinators.combine(signs, wholes, decimals)
                .as((sign, whole, rest) -> PrintedFigure.of(sign + whole + rest));
    }

    /**
     * Fractions, whole ones and those that no decimal states included.
     *
     * @return numerators up to a million either way over denominators of 1 to 1,000
     */
    public static Arbitrary<Fraction> fractions() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000, 1_000_000),
                        Arbitraries.longs().between(1, 1_000))
                .as(Fraction::of);
    }

    /**
     * Intervals, those of one point included.
     *
     * @return ends from -1,000 to 1,000, in order
     */
    public static Arbitrary<Interval> intervals() {
        return Combinators.combine(decimals("-1000", "1000"), decimals("-1000", "1000"))
                .as((one, other) -> Interval.of(one.min(other), one.max(other)));
    }

    private static Arbitrary<BigDecimal> decimals(String low, String high) {
        BigDecimal least = new BigDecimal(low);
        BigDecimal most = new BigDecimal(high);
        Arbitrary<BigDecimal> any = Arbitraries.integers()
                .between(0, MOST_DECIMALS)
                .flatMap(scale -> Arbitraries.bigDecimals().between(least, most).ofScale(scale));
        // The edge cases of every scale would crowd out all other values where a test takes two of these.
        return Arbitraries.frequencyOf(
                Tuple.of(9, any.withoutEdgeCases()), Tuple.of(1, Arbitraries.of(least, BigDecimal.ZERO, most)));
    }
}
