package io.github.fairshare.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line with its cells apart, without the quotes around them.
 *
 * @param separator what keeps them apart
 * @param cells without quotes
 */
record QuotedCells(char separator, List<String> cells) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    QuotedCells {
        cells = List.copyOf(cells);
    }

    /** The line of a table; empty where nothing keeps cells apart, or quotes do not stand around cells. */
    static Optional<QuotedCells> of(String line) {
        return separatorOf(line).flatMap(separator -> split(line, separator));
    }

    /** The first of tab, pipe, semicolon and comma that the line has; a blank between quotes. */
    private static Optional<Character> separatorOf(String line) {
        for (char separator : new char[] {'\t', '|', ';'}) {
            if (line.indexOf(separator) >= 0) {
                return Optional.of(separator);
            }
        }
        if (line.startsWith("\"") && line.contains("\" ")) {
            return Optional.of(' ');
        }
        return line.indexOf(',') >= 0 ? Optional.of(',') : Optional.empty();
    }

    private static Optional<QuotedCells> split(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            int begin = at;
            while (begin < line.length() && line.charAt(begin) == ' ' && separator != ' ') {
                begin++;
            }
            boolean quoted = begin < line.length() && line.charAt(begin) == '"';
            int end = quoted ? close(line, begin + 1) : next(line, at, separator);
            if (end < 0) {
                return Optional.empty();
            }
            cells.add(quoted ? line.substring(begin + 1, end).replace("\"\"", "\"") : line.substring(at, end));
            int next = quoted ? next(line, end + 1, separator) : end;
            if (quoted && !line.substring(end + 1, next).isBlank()) {
                return Optional.empty();
            }
            at = next + 1;
        }
        return Optional.of(new QuotedCells(separator, cells));
    }

    private static int next(String line, int from, char separator) {
        int at = line.indexOf(separator, from);
        return at < 0 ? line.length() : at;
    }

    private static int close(String line, int from) {
        int at = line.indexOf('"', from);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            at = line.indexOf('"', at + 2);
        }
        return at;
    }

    int size() {
        return cells.size();
    }

    /** The line without quotes, its cells kept apart by tabs; by pipes or commas where they were. */
    String text() {
        return String.join(mark(), cells);
    }

    /** What keeps an empty cell before the first apart from it. */
    String mark() {
        return separator == '|' || separator == ',' ? String.valueOf(separator) : "\t";
    }

    boolean isBeside(QuotedCells other) {
        return separator == other.separator;
    }

    /** Whether all cells are as short as those of a heading. */
    boolean isShort(int words) {
        return cells.stream().allMatch(cell -> cell.split(" ").length <= words && !isSentence(cell));
    }

    /** "No." is none. */
    private static boolean isSentence(String cell) {
        return cell.endsWith(".") && cell.indexOf(' ') >= 0;
    }

    Optional<Integer> firstNumber() {
        String first = cells.get(0).strip();
        return NUMBER.matcher(first).matches() ? Optional.of(Integer.valueOf(first)) : Optional.empty();
    }
}
