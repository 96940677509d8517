package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.RecentAnswers;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads single lines below the heading of a table of allocations that are a row, or several rows. For one thread. */
final class AllocationLines {
    private static final int MOST_KEPT = 1_000;

    private final AllocationHeading heading;
    private final AllocationRows reader;
    private final AllocationEvidence evidence;
    private final RecentAnswers<List<String>> parts = new RecentAnswers<>(MOST_KEPT, RowStarts::cut);

    AllocationLines(AllocationHeading heading, AllocationRows reader, AllocationEvidence evidence) {
        this.heading = heading;
        this.reader = reader;
        this.evidence = evidence;
    }

    /**
     * The rows that a line is by itself.
     *
     * @param line the line
     * @param open how many lines above it are of a row that is not complete
     * @return none where it is no row, or one cell or a part of one
     */
    List<AllocationRow> read(SourceLine line, int open) {
        return separated(line).map(List::of).orElseGet(() -> inOneLine(line, open));
    }

    /** Cells kept apart as in the heading, each under its own. */
    private Optional<AllocationRow> separated(SourceLine line) {
        List<String> cells =
                heading.layout().map(layout -> layout.cells(line.text())).orElse(List.of());
        List<String> columns = heading.columns();
        boolean fits = heading.layout().equals(Optional.of(TextLayout.BLANKS))
                ? cells.size() == columns.size()
                : cells.size() >= columns.size();
        if (!fits) {
            return Optional.empty();
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            String column = FoundRow.keyOf(at < columns.size() ? columns.get(at) : "", at);
            if (at < columns.size() || !cells.get(at).isEmpty()) {
                byColumn.put(column, cells.get(at));
            }
        }
        String code =
                Optional.ofNullable(byColumn.remove(AllocationColumns.CODE)).orElse("");
        String name =
                Optional.ofNullable(byColumn.remove(AllocationColumns.NAME)).orElse("");
        boolean hasFigure = AllocationColumns.FIGURES.stream()
                .anyMatch(column ->
                        FigureCell.figure(byColumn.getOrDefault(column, "")).isPresent());
        return hasFigure && !(code + name).isBlank()
                ? Optional.of(new AllocationRow(
                        new LogicalRow(List.of(line)), code, name, byColumn, Optional.empty(), another(cells)))
                : Optional.empty();
    }

    /** A code behind the last column begins another row. */
    private Optional<Doubt> another(List<String> cells) {
        return cells.stream()
                .skip(heading.columns().size())
                .filter(AllocationCodes::isListed)
                .findFirst()
                .map(code -> Doubt.ofReading("the cell '" + code
                        + "' stands behind the last column and is a code: two rows may stand on the line; break it"
                        + " where the second begins"));
    }

    /** One row, or several that follow each other without a line end. */
    private List<AllocationRow> inOneLine(SourceLine line, int open) {
        LogicalRow lines = new LogicalRow(List.of(line));
        Optional<AllocationRow> one = reader.find(lines, line.text()).filter(row -> evidence.isRow(row, open));
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<String> cut = parts.of(line.text());
        if (cut.size() < 2) {
            return List.of();
        }
        List<AllocationRow> several = new ArrayList<>();
        for (String part : cut) {
            reader.find(lines, part)
                    .filter(row -> evidence.isSureRow(row, open))
                    .or(() -> Optional.of(part)
                            .filter(evidence::isBeginning)
                            .map(text -> reader.withoutFigures(lines, text)))
                    .ifPresent(several::add);
        }
        return several.size() > 1 ? several : List.of();
    }
}
