package io.github.fairshare.allocation.pace.solve;

import io.github.fairshare.allocation.rounding.LargestRemainder;
import java.math.BigInteger;

/**
 * Whole units of amounts that are known to the nearest double, so that they add up to a total.
 *
 * <p>A double tells the whole units and the remainder of nearly every body; the few that lie too near to a whole unit, or
 * with their remainder too near to the last one that gets a unit more, are worked out exactly. So the result is that of
 * exact amounts.
 */
final class NearRounding {
    /** Where more than this part of all is too near to tell, exact amounts of everybody are cheaper. */
    private static final int FEWEST = 16;

    private static final int PATIENCE = 32;

    private final Solution solution;
    private final NearFamily lines;
    private final long unit;
    private final int bits;
    private final long[] units;
    private final long[] remainders;
    private final int[] doubtful = new int[LineFamily.BLOCK];
    private final ExactAmount exact;
    private double largest;
    private double magnitude;
    private long floors;
    private int doubts;

    private NearRounding(Solution solution, NearFamily lines, long unit) {
        this.solution = solution;
        this.lines = lines;
        this.unit = unit;
        this.bits = Amounts.remainderBits(unit);
        this.units = new long[lines.size()];
        this.remainders = new long[lines.size()];
        this.exact = new ExactAmount(solution);
    }

    /**
     * Rounds to a unit in pence.
     *
     * @param most pence that all amounts may have together, signs aside
     * @return whole units; none where doubles do not tell
     */
    static long[] units(Solution solution, long unit, BigInteger total, double most) {
        if (solution.near().isEmpty()) {
            return new long[0];
        }
        NearRounding rounding = new NearRounding(solution, solution.near().get(), unit);
        rounding.takeAll();
        return rounding.magnitude <= most && rounding.share(total) ? rounding.units : new long[0];
    }

    private void takeAll() {
        int from = 0;
        NearFamily.Block block = lines.new Block(solution.x().hi(), Math.min(LineFamily.BLOCK, lines.size()));
        while (from < lines.size() && isPatient()) {
            if (lines.size() - from < block.size()) {
                block = lines.new Block(solution.x().hi(), lines.size() - from);
            }
            take(from, block.values(from), block.sizes());
            from += block.size();
        }
    }

    private boolean isPatient() {
        return doubts <= PATIENCE + units.length / FEWEST;
    }

    private void take(int from, double[] values, double[] sizes) {
        int found = 0;
        long sum = 0;
        double scale = (double) (1L << bits);
        double part = 1.0 / unit;
        for (int i = 0; i < values.length; i++) {
            double whole = Math.floor(values[i] * part);
            double rest = values[i] - whole * unit;
            double off = sizes[i] * NearFamily.ERROR + Amounts.STEP_SIZE;
            units[from + i] = (long) whole;
            remainders[from + i] = (long) (rest * scale);
            sum += (long) whole;
            // Not a number is doubtful, too.
            if (!(rest >= off && rest <= unit - off)) {
                doubtful[found++] = i;
            }
        }
        floors += sum;
        measure(sizes);
        for (int place = 0; place < found; place++) {
            settle(from + doubtful[place]);
        }
    }

    private void measure(double[] sizes) {
        double total = 0;
        double most = largest;
        for (double size : sizes) {
            total += size;
            most = size > most ? size : most;
        }
        magnitude += total;
        largest = most;
    }

    private void settle(int i) {
        doubts++;
        if (isPatient()) {
            floors -= units[i];
            units[i] = exact.units(i, unit);
            floors += units[i];
            remainders[i] = exact.remainder(i, unit);
        }
    }

    /** Adds what the whole units leave of the total; false where doubles do not tell who gets it. */
    private boolean share(BigInteger total) {
        BigInteger left = total.subtract(BigInteger.valueOf(floors));
        double off = (largest * NearFamily.ERROR + Amounts.STEP_SIZE) * (1L << bits);
        if (!isPatient()
                || left.signum() < 0
                || left.bitLength() >= Integer.SIZE
                || off * FEWEST > unit * (double) (1L << bits)) {
            return false;
        }
        int extra = left.intValueExact();
        if (extra > units.length) {
            return false;
        }
        LargestRemainder.addUnits(units, remainders, extra, (long) off + 2, i -> exact.remainder(i, unit));
        return true;
    }
}
