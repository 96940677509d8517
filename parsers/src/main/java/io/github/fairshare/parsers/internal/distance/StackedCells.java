package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureMarks;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of distances with one cell on each line, whose figures may be whole numbers. A number alone on a line could be
 * the page's; it is a figure only where the whole table is a name and two numbers again and again, and nothing else stands
 * between.
 */
final class StackedCells {
    private static final int LEAST_ROWS = 2;
    private static final int LONGEST_NAME = 60;
    private static final Pattern FIGURE = Pattern.compile(
            "[" + FigureMarks.MINUS_SIGNS + "(]?(?:[0-9]{1,7}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?:\\.[0-9])?\\)?(?: ?%)?");

    private final List<SourceLine> lines;
    private final NamesOnDay names;
    private final List<PctDistancesRow> rows = new ArrayList<>();
    private int at;

    private StackedCells(List<SourceLine> lines, NamesOnDay names) {
        this.lines = lines;
        this.names = names;
    }

    /** Whether a line may begin such a table: it is a known name with a number below it. */
    static boolean beginsAt(List<SourceLine> lines, int at, NamesOnDay names) {
        return at + 1 < lines.size()
                && isFigure(lines.get(at + 1))
                && isName(lines.get(at))
                && FlaggedName.of(lines.get(at).text(), names).organisation().isPresent();
    }

    /**
     * The rows of such a table.
     *
     * @param lines what stands below the heading, without its repetitions
     * @param names the names of the document's day
     * @return none where it is not proven to be one
     */
    static List<PctDistancesRow> rows(List<SourceLine> lines, NamesOnDay names) {
        StackedCells cells = new StackedCells(lines, names);
        return cells.read() ? List.copyOf(cells.rows) : List.of();
    }

    private boolean read() {
        Optional<PctDistancesRow> next = next();
        while (next.isPresent()) {
            rows.add(next.get());
            next = next();
        }
        boolean regular = rows.size() >= LEAST_ROWS && hasOneFormEach();
        return regular
                && (addCutRow() || lines.subList(at, lines.size()).stream().noneMatch(StackedCells::isFigure));
    }

    private Optional<PctDistancesRow> next() {
        int name = at < lines.size() && FlaggedName.isMark(text(at)) ? at + 1 : at;
        if (name + 2 >= lines.size()
                || !isName(lines.get(name))
                || !isFigure(lines.get(name + 1))
                || !isFigure(lines.get(name + 2))) {
            return Optional.empty();
        }
        PctDistancesRow row = row(name, List.of(figure(name + 1), figure(name + 2)));
        at = name + 3;
        return Optional.of(row);
    }

    /** A text that ends in a row leaves its name, and one figure or none. */
    private boolean addCutRow() {
        int name = at < lines.size() && FlaggedName.isMark(text(at)) ? at + 1 : at;
        int figures = lines.size() - name - 1;
        boolean cut = (figures == 0 || (figures == 1 && isFigure(lines.get(name + 1))))
                && isName(lines.get(name))
                && lines.get(lines.size() - 1).terminator().isEmpty();
        Optional<PctDistancesRow> row =
                cut ? Optional.of(row(name, figures == 0 ? List.of() : List.of(figure(name + 1)))) : Optional.empty();
        row.filter(found -> figures == 1 || found.hasName()).ifPresent(rows::add);
        return row.isPresent();
    }

    private PctDistancesRow row(int name, List<String> figures) {
        List<SourceLine> of = lines.subList(at, name + 1 + figures.size());
        String mark = name == at ? "" : text(at) + "\t";
        FlaggedName label = FlaggedName.of(mark + text(name), names);
        return new PctDistancesRow(new LogicalRow(of), label, figures, 0, Map.of());
    }

    /** Whether each of the two columns has the same number of decimals in all rows. */
    private boolean hasOneFormEach() {
        Set<Boolean> totals = new HashSet<>();
        Set<Boolean> percents = new HashSet<>();
        for (PctDistancesRow row : rows) {
            totals.add(PctDistancesColumns.hasDecimal(row.figures().get(0)));
            percents.add(PctDistancesColumns.hasDecimal(row.figures().get(1)));
        }
        return totals.size() == 1 && percents.size() == 1;
    }

    private String figure(int line) {
        String text = text(line);
        return text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private String text(int line) {
        return TextLayout.folded(lines.get(line).text());
    }

    private static boolean isName(SourceLine line) {
        String text = line.text().strip();
        return text.length() <= LONGEST_NAME && text.chars().anyMatch(Character::isLetter);
    }

    private static boolean isFigure(SourceLine line) {
        String text = TextLayout.folded(line.text());
        return text.length() <= LONGEST_NAME && FIGURE.matcher(text).matches();
    }
}
