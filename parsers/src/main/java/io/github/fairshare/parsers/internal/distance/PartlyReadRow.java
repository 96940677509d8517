package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.LooseCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of cells of which the name can be read and not both figures: it is a row, and what can be read of it is kept. */
final class PartlyReadRow {
    private static final int LONGEST = 300;
    private static final List<String> UNREAD = List.of("", "");

    private PartlyReadRow() {}

    /**
     * Reads a line that gave no row.
     *
     * @param line any line
     * @param names knows the names of the day
     * @return empty where the line does not begin with a known name, or no figure stands behind it
     */
    static Optional<PctDistancesRow> of(SourceLine line, NamesOnDay names) {
        if (line.text().length() > LONGEST) {
            return Optional.empty();
        }
        List<String> cells = LooseCells.of(line.text());
        for (int end = cells.size() - 1; end > 0; end--) {
            FlaggedName label =
                    FlaggedName.of(String.join(" ", cells.subList(0, end)).strip(), names);
            if (label.organisation().isPresent()) {
                boolean flagged = cells.get(end).equals("S");
                return row(
                        line,
                        flagged ? FlaggedName.of("S " + label.name(), names) : label,
                        cells.subList(flagged || cells.get(end).isEmpty() ? end + 1 : end, cells.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<PctDistancesRow> row(SourceLine line, FlaggedName label, List<String> cells) {
        List<String> figures = cells.stream().map(FigureCell::bare).collect(Collectors.toCollection(ArrayList::new));
        while (figures.size() > 2 && figures.get(figures.size() - 1).isEmpty()) {
            figures.remove(figures.size() - 1);
        }
        if (figures.stream().noneMatch(PartlyReadRow::isFigure)) {
            return Optional.empty();
        }
        boolean placed = figures.size() == 2
                && (line.text().indexOf('\t') >= 0
                        || line.text().indexOf('|') >= 0
                        || figures.stream().noneMatch(String::isEmpty));
        return Optional.of(
                new PctDistancesRow(new LogicalRow(List.of(line)), label, placed ? figures : UNREAD, 0, Map.of()));
    }

    private static boolean isFigure(String cell) {
        return PrintedFigure.find(cell).isPresent();
    }
}
