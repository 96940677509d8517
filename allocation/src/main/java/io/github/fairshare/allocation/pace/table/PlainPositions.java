package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.position.Positions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Positions of a table in which every row is a code, a baseline and a target in whole pence, without quotation marks,
 * blanks or empty cells: such a table is read straight into columns, and commas alone tell its cells. It says nothing
 * about any other table, not even what is wrong with it.
 */
final class PlainPositions {
    private static final List<String> COLUMNS = List.of("code", "baseline", "target");
    private static final int COUNT = 3;
    private static final int FIRST_LINE = 2;
    private static final int CODE = 0;
    private static final int BASELINE = 1;
    private static final int MOST_DIGITS = 14;
    private static final int TEN = 10;
    private static final long NONE = -1;

    private final String text;
    private final int[] columns;
    private final int decimals;
    private final String[] codes;
    private final long[] baselines;
    private final long[] targets;
    private int at;

    private PlainPositions(String text, int[] columns, int from, int decimals) {
        this.text = text;
        this.columns = columns;
        this.at = from;
        this.decimals = decimals;
        int rows = rows(text, from);
        this.codes = new String[rows];
        this.baselines = new long[rows];
        this.targets = new long[rows];
    }

    /** The positions; empty where the table has to be read cell by cell. */
    static Optional<Positions> find(String text, MoneyUnit unit) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return Optional.empty();
        }
        List<String> names = Arrays.asList(text.substring(0, lineEnd(text, end)).split(",", -1));
        int[] columns = names.stream().mapToInt(COLUMNS::indexOf).toArray();
        if (names.size() != COUNT || !names.containsAll(COLUMNS)) {
            return Optional.empty();
        }
        return new PlainPositions(text, columns, end + 1, unit.pennyDecimals()).read();
    }

    private static int rows(String text, int from) {
        int rows = text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? 0 : 1;
        for (int end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', end + 1)) {
            rows++;
        }
        return rows;
    }

    /** Where the text of a line ends whose line feed stands at a place. */
    private static int lineEnd(String text, int feed) {
        return feed > 0 && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
    }

    private Optional<Positions> read() {
        boolean isPlain = codes.length > 0;
        for (int row = 0; row < codes.length && isPlain; row++) {
            int feed = text.indexOf('\n', at);
            int next = feed < 0 ? text.length() : feed;
            isPlain = take(row, lineEnd(text, next));
            at = next + 1;
        }
        return isPlain
                ? Optional.of(Positions.ofPence(codes, baselines, targets, place -> "line " + (place + FIRST_LINE)))
                : Optional.empty();
    }

    private boolean take(int row, int end) {
        int from = at;
        for (int place = 0; place < COUNT; place++) {
            int comma = place == COUNT - 1 ? end : text.indexOf(',', from);
            if (comma < 0 || comma > end || !take(row, columns[place], from, comma)) {
                return false;
            }
            from = comma + 1;
        }
        return true;
    }

    private boolean take(int row, int column, int from, int end) {
        if (column == CODE) {
            codes[row] = code(from, end);
            return !codes[row].isEmpty();
        }
        long[] amounts = column == BASELINE ? baselines : targets;
        amounts[row] = pence(from, end);
        return amounts[row] != NONE;
    }

    /** A code of plain signs; empty where there is none, or it may mean more than itself. */
    private String code(int from, int end) {
        for (int i = from; i < end; i++) {
            char sign = text.charAt(i);
            if (sign <= ' ' || sign > '~' || sign == '"' || sign == ',') {
                return "";
            }
        }
        String code = text.substring(from, end);
        return PositionsCsv.isTotal(code) ? "" : code;
    }

    private long pence(int from, int end) {
        long number = 0;
        int point = end;
        for (int i = from; i < end; i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                number = number * TEN + (sign - '0');
            } else if (sign == '.' && point == end) {
                point = i;
            } else {
                return NONE;
            }
            if (i - from > MOST_DIGITS) {
                return NONE;
            }
        }
        int after = Math.max(0, end - point - 1);
        boolean isWritten = point > from && (point == end || after > 0);
        return isWritten && after <= decimals ? moved(number, decimals - after) : NONE;
    }

    private static long moved(long number, int zeros) {
        long moved = number;
        for (int i = 0; i < zeros; i++) {
            if (moved > Long.MAX_VALUE / TEN) {
                return NONE;
            }
            moved *= TEN;
        }
        return moved;
    }
}
