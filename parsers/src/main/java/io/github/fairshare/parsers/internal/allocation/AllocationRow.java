package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table of allocations, cut into cells.
 *
 * @param lines where it stands
 * @param code as printed, or empty text
 * @param name as printed, or empty text
 * @param figures the cells of the other columns, by column
 * @param repair how run-together cells were told apart
 * @param doubt why it could not be read whole
 */
public record AllocationRow(
        LogicalRow lines,
        String code,
        String name,
        Map<String, String> figures,
        Optional<Repair> repair,
        Optional<Doubt> doubt) {

    /** The number under a column; empty where there is none. */
    Optional<PrintedFigure> figure(String column) {
        return FigureCell.figure(figures.getOrDefault(column, ""));
    }

    /** The same with a doubt. */
    AllocationRow doubted(String reason) {
        return doubted(Optional.of(Doubt.ofFigures(reason)));
    }

    AllocationRow doubted(Optional<Doubt> reason) {
        return new AllocationRow(lines, code, name, figures, repair, reason);
    }

    /** The same row as the table layer has it. */
    FoundRow found() {
        Map<String, String> cells = new LinkedHashMap<>(figures);
        cells.keySet().retainAll(AllocationColumns.FIGURES);
        cells.put(AllocationColumns.CODE, code);
        cells.put(AllocationColumns.NAME, name);
        Map<String, String> others = new LinkedHashMap<>(figures);
        others.keySet().removeAll(AllocationColumns.FIGURES);
        return new FoundRow(lines, cells, others, doubt, repair);
    }

    /** A row of the table layer. */
    static AllocationRow of(FoundRow found) {
        Map<String, String> figures = new LinkedHashMap<>(found.cells());
        figures.keySet().removeAll(List.of(AllocationColumns.CODE, AllocationColumns.NAME));
        figures.putAll(found.others());
        return new AllocationRow(
                found.lines(),
                found.text(AllocationColumns.CODE),
                found.text(AllocationColumns.NAME),
                figures,
                found.repair(),
                found.doubt());
    }
}
