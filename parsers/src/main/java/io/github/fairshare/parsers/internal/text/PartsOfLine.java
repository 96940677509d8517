package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A line below the heading of parts that stand side by side, cut where they meet.
 *
 * @param parts its text in each part, the first of them; a line that runs across all stands in the first
 * @param fill how much of a row each part has
 */
record PartsOfLine(List<String> parts, Fill fill) {
    /** How much of a row stands in each part. */
    enum Fill {
        /** All cells of all parts, of the same sorts. */
        WHOLE,
        /** Several cells in each part that has any. */
        SEVERAL,
        /** Something in another part than the first. */
        SOME,
        /** All cells of the first, and nothing else. */
        FIRST,
        /** Nothing that is like a row of any. */
        NONE
    }

    /** A cell may begin so many characters before those above it, where figures are set to the right. */
    private static final int SHIFT = 3;

    PartsOfLine {
        parts = List.copyOf(parts);
    }

    /** The lines from a heading on; the heading itself is the first. */
    static List<PartsOfLine> below(RepeatedHeading heading, List<SourceLine> lines) {
        List<CellSpans> cells = lines.stream()
                .map(line -> CellSpans.of(line.text(), heading.separator()))
                .toList();
        TreeMap<Integer, List<Integer>> cuts = new TreeMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (isWhole(cells.get(at), heading)) {
                cuts.put(at, cuts(cells.get(at), heading));
            }
        }
        List<PartsOfLine> parts = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            List<Integer> own = heading.separator() == CellSpans.Separator.BLANKS
                    ? near(cells.get(at), nearest(cuts, at))
                    : cuts(cells.get(at), heading);
            boolean whole = at > 0 && cuts.containsKey(at) && areAlike(cells.get(at), heading);
            List<String> cut = cut(lines.get(at).text(), own, heading);
            parts.add(new PartsOfLine(cut, whole ? Fill.WHOLE : fill(cut, heading)));
        }
        return parts;
    }

    /** Whether so many lines have whole rows in all parts, and most that have something in the second have rows too. */
    static boolean areRows(List<PartsOfLine> lines, int fewest) {
        long whole = count(lines, Fill.WHOLE);
        return whole >= fewest && whole + count(lines, Fill.SEVERAL) >= count(lines, Fill.SOME);
    }

    private static long count(List<PartsOfLine> lines, Fill fill) {
        return lines.stream().filter(line -> line.fill == fill).count();
    }

    /** How many lines there are up to the last with rows in both, and those of the first that go on below it. */
    static int length(List<PartsOfLine> lines) {
        int length = 1
                + IntStream.range(0, lines.size())
                        .filter(at -> !lines.get(at).isFirstOnly())
                        .max()
                        .orElse(0);
        while (length < lines.size() && lines.get(length).fill == Fill.FIRST) {
            length++;
        }
        return length;
    }

    private boolean isFirstOnly() {
        return fill == Fill.FIRST || fill == Fill.NONE;
    }

    /** What the line says in a part; empty where it says nothing there. */
    Optional<String> part(int part) {
        boolean blank = parts.stream().allMatch(String::isBlank);
        return part < parts.size() && (blank || !parts.get(part).isBlank())
                ? Optional.of(parts.get(part))
                : Optional.empty();
    }

    private static boolean isWhole(CellSpans cells, RepeatedHeading heading) {
        int least = heading.period() * (heading.parts() - 1) + 1;
        return heading.separator() == CellSpans.Separator.BLANKS
                ? cells.size() == heading.period() * heading.parts()
                : cells.size() > least && cells.size() <= heading.period() * heading.parts();
    }

    private static List<Integer> cuts(CellSpans cells, RepeatedHeading heading) {
        return IntStream.range(1, heading.parts())
                .map(part -> part * heading.period())
                .filter(cell -> cell < cells.size())
                .mapToObj(cell -> cells.get(cell).start())
                .toList();
    }

    private static List<Integer> nearest(TreeMap<Integer, List<Integer>> cuts, int at) {
        Integer above = cuts.floorKey(at);
        Integer below = cuts.ceilingKey(at);
        boolean up = below == null || (above != null && at - above <= below - at);
        return cuts.getOrDefault(up ? above : below, List.of());
    }

    /** The cuts of a whole line moved to the cells of another; none where a cell runs across one of them. */
    private static List<Integer> near(CellSpans cells, List<Integer> cuts) {
        List<Integer> own = new ArrayList<>();
        for (int cut : cuts) {
            for (CellSpans.Span cell : cells.spans()) {
                if (cell.start() < cut - SHIFT && cell.end() > cut) {
                    return List.of();
                }
            }
            own.add(cells.spans().stream()
                    .mapToInt(CellSpans.Span::start)
                    .filter(start -> start >= cut - SHIFT && start < cut)
                    .findFirst()
                    .orElse(cut));
        }
        return own;
    }

    /** Figures stand below figures in all parts, and words below words. */
    private static boolean areAlike(CellSpans cells, RepeatedHeading heading) {
        int period = heading.period();
        return IntStream.range(period, cells.size())
                .filter(at -> !cells.get(at).text().isEmpty()
                        && !cells.get(at - period).text().isEmpty())
                .allMatch(at -> hasWords(cells.get(at).text())
                        == hasWords(cells.get(at - period).text()));
    }

    private static boolean hasWords(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static List<String> cut(String line, List<Integer> cuts, RepeatedHeading heading) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            int to = Math.min(cut, line.length());
            parts.add(part(line, from, to, heading));
            from = to;
        }
        parts.add(part(line, from, line.length(), heading));
        return parts;
    }

    /** Blanks show where a cell stands, so every part begins where the first does; separators alone say nothing. */
    private static String part(String line, int from, int to, RepeatedHeading heading) {
        String text = line.substring(from, to);
        if (heading.separator() == CellSpans.Separator.BLANKS) {
            return from == 0 || text.isBlank() ? text : " ".repeat(heading.indent()) + text;
        }
        List<CellSpans.Span> cells = CellSpans.of(text, heading.separator()).spans();
        int kept = cells.size();
        while (kept > 0 && cells.get(kept - 1).text().isEmpty()) {
            kept--;
        }
        return kept == 0 ? "" : text.substring(0, cells.get(kept - 1).end());
    }

    private static Fill fill(List<String> parts, RepeatedHeading heading) {
        List<Long> cells = parts.stream()
                .map(part -> CellSpans.of(part, heading.separator()).texts())
                .map(texts -> texts.stream().filter(text -> !text.isEmpty()).count())
                .toList();
        if (cells.stream().skip(1).allMatch(count -> count == 0)) {
            long named = heading.separator() == CellSpans.Separator.BLANKS ? heading.period() : 2;
            return cells.get(0) >= named && cells.get(0) <= heading.period() ? Fill.FIRST : Fill.NONE;
        }
        return cells.stream().allMatch(count -> count != 1) ? Fill.SEVERAL : Fill.SOME;
    }
}
