package io.github.fairshare.allocation.rounding;

import io.github.fairshare.allocation.internal.Ranked;

/**
 * Selection of one value by its rank in linear time for values that are spread out, without sorting and without random
 * numbers: counted by their leading digits, only those that share the wanted one's digits are looked at again.
 */
final class Selection {
    private static final int DIGITS = 11;
    private static final int FEW = 1 << DIGITS;

    private Selection() {}

    /** The value that exactly {@code rank - 1} others, counted with repetition, stand before in falling order. */
    static long kthLargest(long[] values, int rank) {
        long all = 0;
        for (long value : values) {
            all |= value;
        }
        // Leading digits do not order numbers below zero.
        if (values.length <= FEW || all < 0) {
            return Ranked.at(values.clone(), values.length, values.length - rank);
        }
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(all) - DIGITS);
        int[] counts = new int[FEW];
        for (long value : values) {
            counts[(int) (value >>> shift)]++;
        }
        int digits = FEW - 1;
        int larger = 0;
        while (larger + counts[digits] < rank) {
            larger += counts[digits--];
        }
        long[] alike = new long[counts[digits]];
        int found = 0;
        for (long value : values) {
            if (value >>> shift == digits) {
                alike[found++] = value;
            }
        }
        return Ranked.at(alike, found, found - (rank - larger));
    }
}
