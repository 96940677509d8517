package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.SourceLine;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a table, cut into cells.
 *
 * @param line where it stands
 * @param cells what stands under the known headings; a column is absent where the row ends before it
 * @param others what stands under other headings
 */
public record TableRow(SourceLine line, Map<KnownColumn, String> cells, Map<String, String> others) {
    /**
     * The text of a cell.
     *
     * @param column a known column
     * @return empty text where there is none
     */
    public String text(KnownColumn column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * The number in a cell.
     *
     * @param column a known column
     * @return empty where it holds none
     */
    public Optional<PrintedFigure> figure(KnownColumn column) {
        return PrintedFigure.find(text(column));
    }
}
