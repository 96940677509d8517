package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A block of a table as statistics programs print it: numbered rows below a heading without a number. Where the table is
 * wider than the page, its other columns follow in further blocks with the same row numbers.
 *
 * @param heading the line above the rows
 * @param rows the numbered lines
 * @param numbers the words that count the rows
 */
public record NumberedBlock(SourceLine heading, List<SourceLine> rows, List<String> numbers) {
    private static final int FEWEST = 2;
    private static final int LONGEST_WORD = 40;
    private static final int MOST_DIGITS = 6;
    /** All blocks have the numbers of the first, but for one in so many. */
    private static final int MOST = 20;

    /** Copies the lists. */
    public NumberedBlock {
        rows = List.copyOf(rows);
        numbers = List.copyOf(numbers);
    }

    /**
     * The first block of a text, and those that go on beside it.
     *
     * @param lines all lines
     * @param longest no line of a block is longer
     * @return none where the text has no such block
     */
    public static List<NumberedBlock> of(List<SourceLine> lines, int longest) {
        List<NumberedBlock> blocks = new ArrayList<>();
        for (int at = 0; at + FEWEST < lines.size(); at++) {
            SourceLine heading = lines.get(at);
            int end = at + 1;
            while (end < lines.size() && isNext(lines, at + 1, end, longest)) {
                end++;
            }
            boolean heads = !heading.isBlank() && heading.text().startsWith(" ") && end - at > FEWEST;
            if (heads && heading.text().length() <= longest) {
                List<SourceLine> rows = lines.subList(at + 1, end);
                blocks.add(new NumberedBlock(
                        heading, rows, rows.stream().map(NumberedBlock::number).toList()));
                at = end - 1;
            }
        }
        return blocks.isEmpty() ? blocks : beside(blocks);
    }

    /** A line that was lost in one block leaves no row; one that was doubled goes on on the same lines. */
    private static List<NumberedBlock> beside(List<NumberedBlock> blocks) {
        NumberedBlock first = blocks.get(0);
        List<NumberedBlock> beside =
                blocks.stream().filter(block -> block.isBeside(first)).toList();
        Set<String> common = new HashSet<>(first.numbers);
        beside.forEach(block -> common.retainAll(Set.copyOf(block.numbers)));
        List<String> counted = first.numbers.stream().filter(common::contains).toList();
        return beside.stream().map(block -> block.inTurn(counted)).toList();
    }

    private boolean isBeside(NumberedBlock first) {
        Set<String> counted = Set.copyOf(first.numbers);
        long common = numbers.stream().filter(counted::contains).distinct().count();
        return MOST * common
                >= (MOST - 1L) * Math.max(counted.size(), Set.copyOf(numbers).size());
    }

    /** For each number its row, the second of a number for the second where there is one. */
    private NumberedBlock inTurn(List<String> counted) {
        Map<String, Deque<SourceLine>> byNumber = new HashMap<>();
        rows.forEach(row ->
                byNumber.computeIfAbsent(number(row), any -> new ArrayDeque<>()).add(row));
        List<SourceLine> turned = new ArrayList<>();
        for (String number : counted) {
            Deque<SourceLine> left = byNumber.getOrDefault(number, new ArrayDeque<>());
            turned.add(left.size() > 1 ? left.remove() : left.element());
        }
        return new NumberedBlock(heading, turned, counted);
    }

    /**
     * Its lines.
     *
     * @return the heading first
     */
    public List<SourceLine> lines() {
        List<SourceLine> lines = new ArrayList<>(rows);
        lines.add(0, heading);
        return lines;
    }

    /**
     * The first word of a line.
     *
     * @param line for example "12 NHS Bury CCG"
     * @return for example "12"
     */
    public static String number(SourceLine line) {
        String text = line.text()
                .substring(0, Math.min(line.text().length(), LONGEST_WORD))
                .stripLeading();
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    /**
     * Whether a word may count a row. Counting begins at nought or one; a code of which letters were lost, such as 00, is no
     * number of a row.
     *
     * @return true for whole numbers that do not begin with nought, and for nought
     */
    public static boolean isRowNumber(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && (text.length() == 1 || text.charAt(0) != '0')
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** Whether a line counts on from the line above; one that was doubled counts the same, and one may be lost. */
    private static boolean isNext(List<SourceLine> lines, int first, int at, int longest) {
        String number = number(lines.get(at));
        if (!isRowNumber(number) || lines.get(at).text().length() > longest) {
            return false;
        }
        int value = Integer.parseInt(number);
        int above = at == first ? 0 : Integer.parseInt(number(lines.get(at - 1)));
        return at == first ? value <= 1 : above <= value && value <= above + 2;
    }
}
