package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.cohort.TargetGrowth;
import io.github.fairshare.allocation.pace.position.PenceColumns;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.text.PlainDecimals;
import io.github.fairshare.allocation.pace.text.Texts;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Rows of a table of allocations straight from columns of pence: a figure that plain arithmetic tells to its last printed
 * digit is written as digits, and a row in which one is not told is left to whoever writes exactly.
 */
final class OutcomeRows {
    private static final double HUNDRED_MILLION = 1e8;
    private static final double ROUNDINGS = 0x1p-48;
    private static final double LARGEST = 0x1p52;
    private static final double HALF = 0.5;

    /** Closing targets are rounded to twelve decimals of a pound first, which is less than this of a printed part. */
    private static final double EARLIER_ROUNDING = 1e-5;

    private static final int PENNY_DECIMALS = 2;
    private static final int TEN = 10;

    private final Allocated allocated;
    private final PenceColumns columns;
    private final TargetGrowth growth;
    private final IntFunction<String> bindings;
    /** So many decimals of the policy's unit are pence. */
    private final int decimals;

    private final int least;
    /** Printed parts of the unit of money in a penny. */
    private final double partsOfPenny;

    private OutcomeRows(Allocated allocated, PenceColumns columns, TargetGrowth growth, IntFunction<String> bindings) {
        this.allocated = allocated;
        this.columns = columns;
        this.growth = growth;
        this.bindings = bindings;
        this.decimals = allocated.policy().unit().pennyDecimals();
        this.least = Texts.allocationDecimals(allocated.policy());
        this.partsOfPenny = Math.pow(TEN, Texts.DECIMALS - decimals);
    }

    /** Those of a result; empty where bodies are no columns, or its figures are of another kind. */
    static Optional<OutcomeRows> of(Allocated allocated, IntFunction<String> bindings) {
        boolean isPlain =
                allocated.printed().isInPence() && allocated.policy().unit().pennyDecimals() <= Texts.DECIMALS;
        return allocated
                .cohort()
                .positions()
                .columns()
                .filter(columns -> isPlain)
                .flatMap(columns -> allocated
                        .targets()
                        .growthOfAll()
                        .map(growth -> new OutcomeRows(allocated, columns, growth, bindings)));
    }

    /** Appends the row of a place among the positions; appends nothing and says no where it has to be written exactly. */
    boolean append(int place, StringBuilder out) {
        int begin = out.length();
        boolean isTold = isPlain(columns.code(place)) && appendCells(place, out);
        if (!isTold) {
            out.setLength(begin);
        }
        return isTold;
    }

    private boolean appendCells(int place, StringBuilder out) {
        int rank = allocated.cohort().openings().rankOf(place);
        long baseline = columns.baseline(place);
        long allocation = allocated.printed().pence(rank);
        DoubleDouble opening = DoubleDouble.of(columns.target(place));
        DoubleDouble closing = growth.of(opening);
        out.append(columns.code(place)).append(',');
        PlainDecimals.append(baseline, decimals, decimals - PENNY_DECIMALS, out);
        out.append(',');
        boolean isTold = money(opening, 0, out) && percent((double) baseline, opening.hi(), out);
        isTold = isTold && percent((double) allocation, (double) baseline, out);
        PlainDecimals.append(allocation, decimals, least, out);
        out.append(',');
        isTold = isTold && money(closing, EARLIER_ROUNDING, out) && percent((double) allocation, closing.hi(), out);
        out.append(bindings.apply(rank)).append('\n');
        return isTold;
    }

    /** Whether a code needs no quotation marks wherever it stands. */
    private static boolean isPlain(String code) {
        for (int i = 0; i < code.length(); i++) {
            char sign = code.charAt(i);
            boolean isPlain =
                    (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    /** Pence to six decimals of the policy's unit. */
    private boolean money(DoubleDouble pence, double doubt, StringBuilder out) {
        double high = pence.hi() * partsOfPenny;
        double error = Math.fma(pence.hi(), partsOfPenny, -high) + pence.lo() * partsOfPenny;
        double floor = Math.floor(high);
        double rest = (high - floor) + error;
        double carried = Math.floor(rest + HALF);
        double past = rest + HALF - carried;
        boolean isTold = high < LARGEST && past >= doubt && past <= 1 - doubt;
        PlainDecimals.append((long) floor + (long) carried, Texts.DECIMALS, least, out);
        out.append(',');
        return isTold;
    }

    /** By how much an amount is more than another, in percentage points to six decimals; nothing where that is none. */
    private static boolean percent(double amount, double whole, StringBuilder out) {
        if (whole == 0) {
            out.append(',');
            return true;
        }
        double ratio = amount / whole;
        double steps = Math.abs(ratio - 1) * HUNDRED_MILLION;
        double doubt = (Math.abs(ratio) + 1) * HUNDRED_MILLION * ROUNDINGS;
        long rounded = Math.round(steps);
        PlainDecimals.append(ratio < 1 ? -rounded : rounded, Texts.DECIMALS, Texts.DECIMALS, out);
        out.append(',');
        return Math.abs(steps - Math.floor(steps) - HALF) > doubt && steps < LARGEST;
    }
}
