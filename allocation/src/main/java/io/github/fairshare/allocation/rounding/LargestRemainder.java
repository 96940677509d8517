package io.github.fairshare.allocation.rounding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Shares out a whole number of units so that the parts add up: everybody gets the whole units of the exact amount, and
 * the units left over go to the largest remainders, ties to whoever stands first.
 *
 * <p>Hand the amounts over in the order that decides ties, for example by organisation code.
 */
public final class LargestRemainder {
    private static final int FEW = 64;

    private LargestRemainder() {}

    /**
     * Rounds amounts to a unit so that they add up to a total.
     *
     * @param exact the exact amounts, for example 1.4, 1.4 and 1.2
     * @param unit what to round to, above zero, for example 1
     * @param total a multiple of the unit that the parts shall add up to, for example 4
     * @return the rounded amounts in the same order, for example 2, 1 and 1
     * @throws IllegalArgumentException where the unit is not above zero, or no rounding within one unit of each exact
     *     amount adds up to the total
     */
    public static List<BigDecimal> round(List<BigDecimal> exact, BigDecimal unit, BigDecimal total) {
        if (unit.signum() <= 0) {
            throw new IllegalArgumentException(
                    "the unit must be above zero, given was " + unit.toPlainString() + "; use for example 0.01");
        }
        List<BigDecimal> parts = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal left = total;
        for (BigDecimal amount : exact) {
            BigDecimal part = floor(amount, unit);
            parts.add(part);
            remainders.add(amount.subtract(part));
            left = left.subtract(part);
        }
        int extra = wholeUnits(left, unit, exact.size());
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(extra)
                .forEach(i -> parts.set(i, parts.get(i).add(unit)));
        return List.copyOf(parts);
    }

    /**
     * Adds one unit to each of the parts with the largest remainders, ties to the lower index.
     *
     * @param parts whole units, changed in place, for example 1, 1 and 1
     * @param remainders what each part lacks, in any common unit, not negative, for example 40, 40 and 20
     * @param extra how many units there are to add, from 0 to the number of parts, for example 1
     * @throws IllegalArgumentException where the arrays differ in length or extra is out of range
     */
    public static void addUnits(long[] parts, long[] remainders, int extra) {
        check(parts, remainders, extra);
        if (extra == 0) {
            return;
        }
        long threshold = Selection.kthLargest(remainders, extra);
        int left = extra;
        for (int i = 0; i < parts.length; i++) {
            int larger = remainders[i] > threshold ? 1 : 0;
            parts[i] += larger;
            left -= larger;
        }
        for (int i = 0; left > 0; i++) {
            if (remainders[i] == threshold) {
                parts[i]++;
                left--;
            }
        }
    }

    /**
     * Adds one unit to each of the parts with the largest remainders, ties to the lower index, where remainders are only
     * nearly known; the exact ones are asked for where it matters.
     *
     * @param parts whole units, changed in place, for example 1, 1 and 1
     * @param remainders what each part nearly lacks, in any common unit, not negative, for example 41, 39 and 20
     * @param extra how many units there are to add, from 0 to the number of parts, for example 1
     * @param off how far each of the remainders may be from the exact one, for example 2
     * @param exact the exact remainder of the part at an index, for example 40 of the second
     * @throws IllegalArgumentException where the arrays differ in length or extra is out of range
     */
    public static void addUnits(long[] parts, long[] remainders, int extra, long off, IntToLongFunction exact) {
        check(parts, remainders, extra);
        if (extra == 0) {
            return;
        }
        // The remainder at a rank moves no further than the remainders do.
        long threshold = Selection.kthLargest(remainders, extra);
        long most = threshold + 2 * off;
        long least = threshold - 2 * off;
        int[] doubtful = new int[FEW];
        int doubts = 0;
        int left = extra;
        for (int i = 0; i < parts.length; i++) {
            long remainder = remainders[i];
            int larger = remainder > most ? 1 : 0;
            parts[i] += larger;
            left -= larger;
            // One comparison: a number below the least is very large without its sign.
            if (Long.compareUnsigned(remainder - least, most - least) <= 0) {
                doubtful = doubts < doubtful.length ? doubtful : Arrays.copyOf(doubtful, 2 * doubts);
                doubtful[doubts++] = i;
            }
        }
        if (left == doubts) {
            // All of them get one, whatever their order.
            for (int place = 0; place < doubts; place++) {
                parts[doubtful[place]]++;
            }
        } else {
            addToDoubtful(parts, Arrays.copyOf(doubtful, doubts), left, exact);
        }
    }

    private static void addToDoubtful(long[] parts, int[] doubtful, int extra, IntToLongFunction exact) {
        long[] added = new long[doubtful.length];
        addUnits(added, Arrays.stream(doubtful).mapToLong(exact).toArray(), extra);
        for (int place = 0; place < doubtful.length; place++) {
            parts[doubtful[place]] += added[place];
        }
    }

    private static void check(long[] parts, long[] remainders, int extra) {
        if (parts.length != remainders.length || extra < 0 || extra > parts.length) {
            throw new IllegalArgumentException("there are " + parts.length + " parts, " + remainders.length
                    + " remainders and " + extra + " units to add; expected as many remainders as parts and"
                    + " from 0 to that many units");
        }
    }

    private static BigDecimal floor(BigDecimal amount, BigDecimal unit) {
        return amount.divide(unit, 0, RoundingMode.FLOOR).multiply(unit);
    }

    private static int wholeUnits(BigDecimal left, BigDecimal unit, int parts) {
        BigDecimal[] units = left.divideAndRemainder(unit);
        boolean reachable = units[1].signum() == 0
                && units[0].signum() >= 0
                && units[0].toBigInteger().compareTo(BigInteger.valueOf(parts)) <= 0;
        if (!reachable) {
            throw new IllegalArgumentException("after the whole units of all amounts " + left.toPlainString()
                    + " is left over, expected between no unit and one unit of " + unit.toPlainString()
                    + " for each of the " + parts + " amounts; take the total as the rounded sum of the amounts");
        }
        return units[0].intValueExact();
    }
}
