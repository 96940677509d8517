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
 * @param thousands what parts groups of three digits
 * @param sign whether a minus before or behind it, or brackets round it, may make it negative
 */
public record NumberForm(int leastDigits, int mostDigits, Set<Integer> decimals, char thousands, Sign sign)
        implements FieldForm {
    private static final int GROUP = 3;

    /** Whether the numbers of a column may be negative. */
    public enum Sign {
        /** None is. */
        NEVER,
        /** A minus before or behind a number, or brackets round it, make it negative. */
        ALLOWED
    }

    /** Copies the set. */
    public NumberForm {
        decimals = Set.copyOf(decimals);
    }

    /**
     * Numbers with commas between their thousands, or nothing.
     *
     * @param leastDigits the fewest digits before the point
     * @param mostDigits the most digits before the point
     * @param decimals the numbers of decimals that occur
     * @param sign whether they may be negative
     */
    public NumberForm(int leastDigits, int mostDigits, Set<Integer> decimals, Sign sign) {
        this(leastDigits, mostDigits, decimals, ',', sign);
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
        return sign == Sign.ALLOWED && start == from ? withMinusBehind(text, ends) : ends;
    }

    /** A minus with a gap behind it is the sign of the number before it; without one, it may be that of the next. */
    private static List<Integer> withMinusBehind(String text, List<Integer> ends) {
        return ends.stream()
                .map(end -> end < text.length() && FigureMarks.isMinus(text.charAt(end)) && isGap(text, end + 1)
                        ? end + 1
                        : end)
                .toList();
    }

    private static boolean isGap(String text, int at) {
        return at == text.length() || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '|';
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
        int longest = thousands == ' ' ? GROUP : mostDigits;
        while (run < text.length() && run - start < longest && isDigit(text, run)) {
            run++;
            boolean leadingZero = text.charAt(start) == '0' && run - start > 1;
            if (run - start >= leastDigits && !leadingZero) {
                ends.add(run);
            }
        }
        for (int first = start + 1; first <= Math.min(start + GROUP, run); first++) {
            if (text.charAt(start) != '0') {
                addGrouped(text, start, first, ends);
            }
        }
        return ends;
    }

    private void addGrouped(String text, int start, int first, List<Integer> ends) {
        int digits = first - start;
        int at = first;
        while (isGroup(text, at) && digits + GROUP <= mostDigits) {
            at += GROUP + 1;
            digits += GROUP;
            if (digits >= leastDigits) {
                ends.add(at);
            }
        }
    }

    private boolean isGroup(String text, int at) {
        return at + GROUP < text.length()
                && text.charAt(at) == thousands
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
