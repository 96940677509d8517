package io.github.fairshare.allocation.pace.solve;

import io.github.fairshare.allocation.rounding.LargestRemainder;
import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** Rounded allocations: whole numbers of one unit. */
public final class RoundedAmounts {
    private final long[] units;
    private final BigDecimal unit;
    private final long pence;

    private RoundedAmounts(long[] units, BigDecimal unit) {
        this.units = units;
        this.unit = unit;
        BigDecimal inPence = unit.movePointRight(2);
        this.pence = inPence.stripTrailingZeros().scale() <= 0 ? inPence.longValueExact() : 0;
    }

    /** Each amount on its own to the nearest unit, where a policy does not round. */
    public static RoundedAmounts each(Amounts amounts, BigDecimal unit) {
        long[] units = new long[amounts.size()];
        for (int i = 0; i < units.length; i++) {
            units[i] = amounts.pounds(i).divide(unit, 0, RoundingMode.HALF_UP).longValueExact();
        }
        return new RoundedAmounts(units, unit);
    }

    public static RoundedAmounts asPublished(Amounts amounts, Rounding rounding) {
        long unit = pence(rounding);
        long[] units = new long[amounts.size()];
        for (int i = 0; i < units.length; i++) {
            units[i] = amounts.whole(i) < 0
                    ? decimal(amounts, i, rounding)
                    : Math.floorDiv(amounts.whole(i), unit) + step(amounts, i, rounding);
        }
        return new RoundedAmounts(units, rounding.unit().amount());
    }

    private static long decimal(Amounts amounts, int i, Rounding rounding) {
        Pounds rounded = rounding.round(Pounds.of(amounts.pounds(i)));
        return rounded.amount().divide(rounding.unit().amount()).longValueExact();
    }

    /** 1 where a part of a unit is rounded up. */
    private static int step(Amounts amounts, int i, Rounding rounding) {
        long unit = pence(rounding);
        long doubled = 2 * Math.floorMod(amounts.whole(i), unit);
        long doubledSteps = 2 * amounts.fraction(i);
        long carried = doubled + (doubledSteps >> Amounts.FRACTION_BITS);
        boolean half = carried == unit && (doubledSteps & ((1L << Amounts.FRACTION_BITS) - 1)) == 0;
        boolean odd = Math.floorMod(Math.floorDiv(amounts.whole(i), unit), 2L) == 1;
        return switch (rounding.mode()) {
            case DOWN -> 0;
            case HALF_UP -> carried >= unit ? 1 : 0;
            case HALF_EVEN -> half ? (odd ? 1 : 0) : carried >= unit ? 1 : 0;
        };
    }

    /** So that the parts add up to a total in pounds, rounded once. */
    public static RoundedAmounts conserving(Amounts amounts, Rounding rounding, BigDecimal total) {
        long unit = pence(rounding);
        long[] units = new long[amounts.size()];
        long[] remainders = new long[amounts.size()];
        long sum = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = amounts.units(i, unit);
            remainders[i] = amounts.remainder(i, unit);
            sum += units[i];
        }
        BigInteger floors = BigInteger.valueOf(sum);
        int extra = rounded(total, rounding).subtract(floors).intValueExact();
        boolean offGrid = extra < 0 || extra > units.length;
        // A total given in more decimals than the grid holds can fall on the other side of a unit than its parts.
        int within = offGrid
                ? rounded(amounts.totalPounds(), rounding).subtract(floors).intValueExact()
                : extra;
        LargestRemainder.addUnits(units, remainders, within);
        return new RoundedAmounts(units, rounding.unit().amount());
    }

    /**
     * The same from what a search found, without exact amounts of everybody.
     *
     * @param most pence that all amounts may have together, signs aside
     * @return empty where exact amounts have to tell
     */
    public static Optional<RoundedAmounts> conserving(
            Solution solution, Rounding rounding, BigDecimal total, double most) {
        long[] units = NearRounding.units(solution, pence(rounding), rounded(total, rounding), most);
        return units.length == 0
                ? Optional.empty()
                : Optional.of(new RoundedAmounts(units, rounding.unit().amount()));
    }

    private static BigInteger rounded(BigDecimal total, Rounding rounding) {
        return total.divide(rounding.unit().amount())
                .setScale(0, rounding.mode().decimal())
                .toBigIntegerExact();
    }

    private static long pence(Rounding rounding) {
        return rounding.unit().amount().movePointRight(2).longValueExact();
    }

    /** A copy of all amounts in whole units, by rank. */
    public long[] units() {
        return units.clone();
    }

    /** Whether every amount is a whole number of pence. */
    public boolean isInPence() {
        return pence > 0;
    }

    /** An amount in whole pence, where every amount is. */
    public long pence(int rank) {
        return Math.multiplyExact(units[rank], pence);
    }

    public BigDecimal pounds(int rank) {
        return unit.multiply(BigDecimal.valueOf(units[rank]));
    }

    public BigDecimal totalPounds() {
        long sum = 0;
        for (long part : units) {
            sum = Math.addExact(sum, part);
        }
        return unit.multiply(BigDecimal.valueOf(sum));
    }
}
