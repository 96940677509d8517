package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Lines of figures right below the rows of a table that gave no row: an average, a count, a row that nothing could read. */
final class LeftBelow {
    private static final Pattern BETWEEN = Pattern.compile("[\\t|;]|,(?! )|[ \u00A0]{2,}");
    private static final int LONGEST = 500;

    private LeftBelow() {}

    /**
     * The lines that nothing has accounted for.
     *
     * @param lines all lines
     * @param entries the records
     * @param isMarked whether a line is accounted for
     */
    static List<SourceLine> of(
            List<SourceLine> lines, List<? extends Entry<?>> entries, Predicate<SourceLine> isMarked) {
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

    /** Cells of which at least half are figures. */
    private static boolean isRow(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        List<String> cells = BETWEEN.splitAsStream(text)
                .map(cell -> cell.replace('"', ' ').strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        long figures = cells.stream()
                .filter(cell -> PrintedFigure.find(cell).isPresent())
                .count();
        return cells.size() > 1 && 2 * figures >= cells.size();
    }
}
