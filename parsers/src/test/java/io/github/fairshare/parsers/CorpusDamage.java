package io.github.fairshare.parsers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text with one fault in it, such as printing and recognising make.
 *
 * @param kind what went wrong
 * @param what for a message: where, and how the line was and is
 * @param text the text with the fault
 * @param lines numbers of the lines that it is about, as they are in this text
 */
record CorpusDamage(Kind kind, String what, String text, Set<Integer> lines) {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,- ";
    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<=[,;\t|])|(?=[,;\t|])| {2,}");
    private static final int PAGES = 30;

    /** What goes wrong. */
    enum Kind {
        LETTER_CHANGED,
        LETTER_LOST,
        LETTER_OF_HEADING_CHANGED,
        CELL_LOST,
        LINES_SWAPPED,
        LINE_LOST,
        LINE_DOUBLED,
        HEADING_REPEATED,
        PAGE_NUMBER,
        LINES_JOINED,
        LINE_BROKEN;

        /** Whether a label of merged cells may be gone, or stand elsewhere. */
        boolean movesLabels() {
            return this == CELL_LOST || this == LINE_LOST || this == LINES_SWAPPED;
        }
    }

    /**
     * Does a fault to a text; empty lines are left alone.
     *
     * @param lines the text
     * @param above how many lines stand above its first record, at least one
     * @param kind what goes wrong
     * @param random says where
     */
    static CorpusDamage of(List<String> lines, int above, Kind kind, SplittableRandom random) {
        int at = printed(lines, kind == Kind.LETTER_OF_HEADING_CHANGED ? above : lines.size(), random);
        List<String> all = new ArrayList<>(lines);
        String line = lines.get(at);
        switch (kind) {
            case LETTER_CHANGED, LETTER_OF_HEADING_CHANGED -> all.set(at, letter(line, random));
            case LETTER_LOST -> all.set(at, without(line, random.nextInt(line.length())));
            case CELL_LOST -> all.set(at, withoutCell(line, random));
            case LINES_SWAPPED -> Collections.swap(all, at, Math.min(at + 1, all.size() - 1));
            case LINE_LOST -> all.remove(at);
            case LINE_DOUBLED -> all.add(at, line);
            case HEADING_REPEATED -> all.add(at, lines.get(printed(lines, above, random)));
            case PAGE_NUMBER -> all.add(at, Integer.toString(1 + random.nextInt(PAGES)));
            case LINES_JOINED -> all.set(at, line + " " + (at + 1 < all.size() ? all.remove(at + 1) : ""));
            case LINE_BROKEN -> breakAt(all, at, random);
        }
        String shown = at < all.size() ? all.get(at).strip() : "";
        return new CorpusDamage(
                kind,
                kind + " at line " + (at + 1) + " [" + line.strip() + "] -> [" + shown + "]",
                String.join("\n", all) + "\n",
                Set.of(at + 1, at + 2));
    }

    private static int printed(List<String> lines, int end, SplittableRandom random) {
        List<Integer> printed = IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank())
                .boxed()
                .toList();
        long from = printed.stream().filter(at -> at < end).count();
        return printed.get(random.nextInt((int) Math.max(1, from)));
    }

    private static String letter(String line, SplittableRandom random) {
        int at = random.nextInt(line.length());
        return line.substring(0, at) + LETTERS.charAt(random.nextInt(LETTERS.length())) + line.substring(at + 1);
    }

    private static String without(String line, int at) {
        return line.substring(0, at) + line.substring(at + 1);
    }

    /** What a cell leaves behind is its place, where blanks show places. */
    private static String withoutCell(String line, SplittableRandom random) {
        List<String> cells = List.of(BETWEEN_CELLS.split(line));
        String cell = cells.get(random.nextInt(cells.size()));
        int at = line.indexOf(cell);
        return line.substring(0, at)
                + " ".repeat(line.contains("   ") ? cell.length() : 0)
                + line.substring(at + cell.length());
    }

    private static void breakAt(List<String> lines, int at, SplittableRandom random) {
        String line = lines.get(at);
        List<Integer> blanks = IntStream.range(1, line.length())
                .filter(place -> line.charAt(place) == ' ')
                .boxed()
                .toList();
        if (!blanks.isEmpty()) {
            int blank = blanks.get(random.nextInt(blanks.size()));
            lines.set(at, line.substring(0, blank));
            lines.add(at + 1, line.substring(blank + 1));
        }
    }
}
