package io.github.fairshare.allocation.pace.text;

/** Writes whole numbers of a decimal part as decimals, digit by digit. */
public final class PlainDecimals {
    private static final int TEN = 10;

    private PlainDecimals() {}

    /**
     * Appends a number without trailing zeros, but with at least some decimals.
     *
     * @param parts the number in its smallest part, for example 1250
     * @param decimals how many decimals that part has, for example 3
     * @param least how many are written at least, for example 1 for {@code 1.25}; at most as many as there are
     */
    public static void append(long parts, int decimals, int least, StringBuilder out) {
        long left = Math.abs(parts);
        int shown = decimals;
        while (shown > least && left % TEN == 0) {
            left /= TEN;
            shown--;
        }
        if (parts < 0) {
            out.append('-');
        }
        long power = 1;
        for (int i = 0; i < shown; i++) {
            power *= TEN;
        }
        out.append(left / power);
        if (shown > 0) {
            out.append('.');
            long after = left % power;
            for (long digit = power / TEN; digit > 0; digit /= TEN) {
                out.append((char) ('0' + after / digit % TEN));
            }
        }
    }
}
