package io.github.fairshare.allocation.pace.text;

import java.util.stream.LongStream;

/** Writes whole numbers of a decimal part as decimals, digit by digit. */
public final class PlainDecimals {
    private static final int TEN = 10;
    private static final long[] POWERS =
            LongStream.iterate(1, power -> power * TEN).limit(19).toArray();

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
        long whole = left / POWERS[shown];
        out.append(whole);
        if (shown > 0) {
            out.append('.');
            appendDigits(left - whole * POWERS[shown], shown, out);
        }
    }

    /** The last digit first: division by ten alone is quick. */
    private static void appendDigits(long number, int digits, StringBuilder out) {
        int first = out.length();
        out.setLength(first + digits);
        long left = number;
        for (int at = first + digits - 1; at >= first; at--) {
            out.setCharAt(at, (char) ('0' + left % TEN));
            left /= TEN;
        }
    }
}
