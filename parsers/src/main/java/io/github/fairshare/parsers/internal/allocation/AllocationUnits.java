package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.parsers.internal.figure.FigureMarks;

/**
 * What {@link AllocationArithmetic} asks of the figures of a row, in whole numbers: a search for the split of a text asks
 * it thousands of times. All money is in units of its last printed place, of which every figure has the same number, so
 * that each is half a unit off at most. Nothing overflows: money has up to 12 digits, and a percentage 5.
 *
 * @param allocation in such units
 * @param target in such units
 */
record AllocationUnits(long allocation, long target) {
    private static final int PERCENT_DECIMALS = 2;
    private static final int HUNDRED = 100;

    /** The target is at least a hundred times the rounding of both, which is one unit; the distance is less than it. */
    boolean isLarge() {
        return Math.abs(target) >= HUNDRED && Math.abs(allocation - target) < Math.abs(target);
    }

    /** Three figures are one and a half units off at most, and the difference of whole numbers is whole. */
    boolean hasDistance(long distance) {
        return Math.abs(distance - (allocation - target)) <= 1;
    }

    /**
     * Multiplied out as in {@link AllocationArithmetic}, and then by 200, so that hundredths of a per cent and halves of
     * units are whole.
     *
     * @param percent in units of its last printed place
     * @param decimals how many it is printed with, up to 2
     */
    boolean hasPercent(long percent, int decimals) {
        long unit = decimals == 0 ? HUNDRED : decimals == 1 ? 10 : 1;
        long hundredths = percent * unit;
        long off = 2 * hundredths * target - 200L * HUNDRED * (allocation - target);
        long allowed = unit * Math.abs(target) + 200L * HUNDRED + Math.abs(hundredths);
        return decimals <= PERCENT_DECIMALS && Math.abs(off) <= allowed;
    }

    /** The number that a part of a text prints, in units of its last place. */
    static long unitsIn(String text, int start, int end) {
        long units = 0;
        for (int at = start; at < end; at++) {
            char character = text.charAt(at);
            if (character >= '0' && character <= '9') {
                units = units * 10 + (character - '0');
            }
        }
        boolean negative = FigureMarks.isSign(text.charAt(start)) || FigureMarks.isMinus(text.charAt(end - 1));
        return negative ? -units : units;
    }
}
