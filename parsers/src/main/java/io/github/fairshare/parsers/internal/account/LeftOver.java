package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.LooseCells;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of figures beside the rows of a table that gave no row. Right below them: an average, a count, a row that nothing
 * could read. Right above them: the rows of a page whose own heading could not be read, but for that of the next page.
 */
final class LeftOver {
    private static final int LONGEST = 500;
    /** What a page break leaves between rows and the next heading: the number of the page, a running title. */
    private static final int MOST_BETWEEN = 3;
    /** So many rows show how many cells one has. */
    private static final int LIKE = 5;

    private static final Pattern BODY = Pattern.compile("\\b(?:NHS|CCG|PCT|ICB|Trust)\\b");

    private final List<SourceLine> lines;
    private final Predicate<SourceLine> isMarked;

    /**
     * Looks at lines.
     *
     * @param lines all lines
     * @param isMarked whether a line is accounted for
     */
    LeftOver(List<SourceLine> lines, Predicate<SourceLine> isMarked) {
        this.lines = lines;
        this.isMarked = isMarked;
    }

    /** The lines that nothing has accounted for. */
    List<SourceLine> beside(List<? extends Entry<?>> entries) {
        List<SourceLine> left = new ArrayList<>(above(entries));
        left.addAll(below(entries));
        return left;
    }

    private List<SourceLine> below(List<? extends Entry<?>> entries) {
        Set<Integer> rows = new HashSet<>();
        entries.forEach(entry -> rows.add(entry.provenance().lastLine()));
        List<SourceLine> left = new ArrayList<>();
        for (SourceLine line : lines) {
            if (rows.contains(line.number() - 1) && !isMarked.test(line) && isRow(line.text())) {
                rows.add(line.number());
                left.add(line);
            }
        }
        return left;
    }

    private List<SourceLine> above(List<? extends Entry<?>> entries) {
        int first = entries.stream().mapToInt(Entry::line).min().orElse(1);
        Set<Integer> sizes = entries.stream()
                .limit(LIKE)
                .map(entry -> filled(lines.get(entry.line() - 1).text()).size())
                .filter(size -> size > 1)
                .collect(Collectors.toSet());
        List<SourceLine> left = new ArrayList<>();
        int others = 0;
        for (int at = first - 2; at >= 0 && others <= MOST_BETWEEN; at--) {
            SourceLine line = lines.get(at);
            boolean alike = line.text().length() <= LONGEST
                    && sizes.contains(filled(line.text()).size())
                    && BODY.matcher(line.text()).find();
            boolean row = !isMarked.test(line) && (alike || isRow(line.text()));
            if (row) {
                left.add(line);
            }
            others = row ? 0 : others + (line.isBlank() || isMarked.test(line) ? 0 : 1);
        }
        return left;
    }

    private static List<String> filled(String text) {
        return LooseCells.of(text.length() > LONGEST ? "" : text).stream()
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Cells of which at least half are figures. */
    private static boolean isRow(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        List<String> cells = filled(text);
        long figures = cells.stream()
                .filter(cell -> PrintedFigure.find(cell).isPresent())
                .count();
        return cells.size() > 1 && 2 * figures >= cells.size();
    }
}
