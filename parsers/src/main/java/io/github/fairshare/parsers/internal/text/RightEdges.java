package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.TreeMap;

/**
 * Columns whose cells end at one place on all lines of a table, as R prints them: where the longest cell of the next one has
 * but one blank before it, the two would be taken for one.
 */
public final class RightEdges {
    /** So many lines that end a word at one place by chance are no table. */
    private static final int FEWEST = 8;

    /** On so many lines of a hundred a word ends there. */
    private static final int NEARLY_ALL = 97;

    /** On at least one of so many lines the blanks behind it show that it is a cell and no word of one. */
    private static final int SHOWN = 4;

    private RightEdges() {}

    /**
     * The lines with one blank more behind each such place.
     *
     * @param lines any text
     * @return as many, with the same numbers; the same list where no column ends so
     */
    public static List<SourceLine> widened(List<SourceLine> lines) {
        List<String> cells = lines.stream()
                .map(SourceLine::text)
                .filter(text -> text.strip().contains("  "))
                .toList();
        List<Integer> edges = cells.size() < FEWEST ? List.of() : edges(cells);
        return edges.isEmpty()
                ? lines
                : lines.stream()
                        .map(line -> new SourceLine(line.number(), widened(line.text(), edges), line.terminator()))
                        .toList();
    }

    private static List<Integer> edges(List<String> cells) {
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        TreeMap<Integer, Integer> gaps = new TreeMap<>();
        for (String text : cells) {
            int last = text.stripTrailing().length();
            for (int at = 1; at < last; at++) {
                if (text.charAt(at) == ' ' && text.charAt(at - 1) != ' ') {
                    ends.merge(at, 1, Integer::sum);
                    gaps.merge(at, text.charAt(at + 1) == ' ' ? 1 : 0, Integer::sum);
                }
            }
            ends.merge(last, 1, Integer::sum);
        }
        return ends.keySet().stream()
                .filter(at -> ends.getOrDefault(at, 0) * 100 >= NEARLY_ALL * cells.size())
                .filter(at -> gaps.getOrDefault(at, 0) * SHOWN >= cells.size())
                .toList();
    }

    private static String widened(String text, List<Integer> edges) {
        StringBuilder wide = new StringBuilder(text);
        for (int at = edges.size() - 1; at >= 0; at--) {
            int blank = wide.indexOf(" ", edges.get(at));
            if (blank >= 0) {
                wide.insert(blank, ' ');
            }
        }
        return wide.toString();
    }
}
