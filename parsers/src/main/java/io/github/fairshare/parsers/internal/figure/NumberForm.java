package io.github.fairshare.parsers.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the numbers of one column are written, so that a number can be told from the next one where the gap between them
 * is lost. No number begins with a zero, but for 0 itself and 0.x.
 *
 * @param leastDigits the fewest digits before the point
 * @param mostDigits the most digits before the point
 * @param decimals the numbers of decimals that occur, each exactly
 * @param sign whether a minus or brackets may stand round it
 */
public record NumberForm(int leastDigits, int mostDigits, Set<Integer> decimals, Sign sign) implements FieldForm {
    /** Whether the numbers of a column may be negative. */
    public enum Sign {
        /** None is. */
        NEVER,
        /** A minus before or brackets round a number make it negative. */
        ALLOWED
    }

    /** Copies the set. */
    public NumberForm {
        decimals = Set.copyOf(decimals);
    }

    /** The fewest digits that a number has, decimals with them. */
    public int fewestDigits() {
        return leastDigits + decimals.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** The most digits that a number has, decimals with them. */
    public int mostDigitsOfAll() {
        return mostDigits + decimals.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    @Override
    public List<Integer> ends(String text, int from) {
        boolean bracket = sign == Sign.ALLOWED && from < text.length() && text.charAt(from) == '(';
        boolean minus = sign == Sign.ALLOWED && from < text.length() && FigureMarks.isMinus(text.charAt(from));
        int start = bracket || minus ? from + 1 : from;
        List<Integer> ends = new ArrayList<>();
        for (int whole : wholeEnds(text, start)) {
            if (whole < text.length() && text.charAt(whole) == '.') {
                decimals.forEach(places -> addEnd(text, decimalsEnd(text, whole, places), bracket ? 1 : 0, ends));
            } else if (decimals.contains(0)) {
                addEnd(text, whole, bracket ? 1 : 0, ends);
            }
        }
        return ends;
    }

    private static void addEnd(String text, int end, int brackets, List<Integer> ends) {
        boolean closed = brackets == 0 || (end < text.length() && text.charAt(end) == ')');
        if (end > 0 && closed) {
            ends.add(end + brackets);
        }
    }

    /** Where the digits before the point can end: anywhere in a run of digits, or after its groups of thousands. */
    private List<Integer> wholeEnds(String text, int start) {
        List<Integer> ends = new ArrayList<>();
        int run = start;
        while (run < text.length() && run - start < mostDigits && isDigit(text, run)) {
            run++;
            boolean leadingZero = text.charAt(start) == '0' && run - start > 1;
            if (run - start >= leastDigits && !leadingZero) {
                ends.add(run);
            }
        }
        for (int first = start + 1; first <= Math.min(start + 3, run); first++) {
            if (text.charAt(start) != '0') {
                addGrouped(text, start, first, ends);
            }
        }
        return ends;
    }

    private void addGrouped(String text, int start, int first, List<Integer> ends) {
        int digits = first - start;
        int at = first;
        while (isGroup(text, at) && digits + 3 <= mostDigits) {
            at += 4;
            digits += 3;
            if (digits >= leastDigits) {
                ends.add(at);
            }
        }
    }

    private static boolean isGroup(String text, int at) {
        return at + 3 < text.length()
                && text.charAt(at) == ','
                && isDigit(text, at + 1)
                && isDigit(text, at + 2)
                && isDigit(text, at + 3);
    }

    /** Where a number ends after so many decimals; 0 where it has not so many. */
    private static int decimalsEnd(String text, int whole, int places) {
        if (places == 0) {
            return whole;
        }
        if (whole >= text.length() || text.charAt(whole) != '.') {
            return 0;
        }
        int end = whole + 1;
        while (end - whole <= places) {
            if (!isDigit(text, end)) {
                return 0;
            }
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
