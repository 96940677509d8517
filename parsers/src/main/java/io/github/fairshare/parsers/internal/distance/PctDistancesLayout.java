package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the cells of a table of distances from target are kept apart, where its heading has columns that are not known:
 * those cells are kept by their headings.
 *
 * @param cells what separates them
 * @param columns from left to right, known ones by id and others by their heading
 * @param order the two figures as rows have them
 */
record PctDistancesLayout(TextLayout cells, List<String> columns, List<String> order) {
    /** Copies the lists. */
    PctDistancesLayout {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
    }

    /** The layout of a heading with unknown columns, on one line with separators. */
    static Optional<PctDistancesLayout> of(List<SourceLine> heading, List<String> order) {
        for (SourceLine line : heading) {
            for (TextLayout layout : TextLayout.values()) {
                List<String> columns = PctDistancesColumns.ofCells(layout.headings(line.text()));
                boolean whole = columns.containsAll(PctDistancesColumns.NEEDED);
                if (whole && !PctDistancesColumns.KNOWN.containsAll(columns)) {
                    return Optional.of(new PctDistancesLayout(layout, columns, order));
                }
            }
        }
        return Optional.empty();
    }

    /** The row of a line that has a cell for each column. */
    Optional<PctDistancesRow> row(SourceLine line, Function<String, FlaggedName> labels) {
        List<String> texts = cells.cells(line.text());
        if (texts.size() != columns.size()) {
            return Optional.empty();
        }
        Map<String, String> known = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        for (int at = 0; at < texts.size(); at++) {
            String column = columns.get(at);
            if (PctDistancesColumns.KNOWN.contains(column)) {
                known.put(column, texts.get(at));
            } else if (!column.isEmpty() || !texts.get(at).isEmpty()) {
                others.put(FoundRow.keyOf(column, at), texts.get(at));
            }
        }
        String label = Stream.of(PctDistancesColumns.SPEARHEAD, PctDistancesColumns.NAME)
                .map(column -> known.getOrDefault(column, ""))
                .collect(Collectors.joining("\t"));
        List<String> figures = order.stream()
                .map(column -> FigureCell.bare(known.getOrDefault(column, "")))
                .toList();
        boolean anyFigure =
                figures.stream().anyMatch(text -> PrintedFigure.find(text).isPresent());
        return label.isBlank() || !anyFigure
                ? Optional.empty()
                : Optional.of(
                        new PctDistancesRow(new LogicalRow(List.of(line)), labels.apply(label), figures, 0, others));
    }
}
