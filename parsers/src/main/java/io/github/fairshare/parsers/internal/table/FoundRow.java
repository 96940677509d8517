package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row with its cells under the columns of a heading.
 *
 * @param lines where it stands
 * @param cells the known ones, by the ids of their columns
 * @param others those of columns that are not known, by their headings
 * @param doubt why it is not sure which cells are its own
 */
public record FoundRow(
        LogicalRow lines, Map<String, String> cells, Map<String, String> others, Optional<String> doubt) {
    /** Copies the maps. */
    public FoundRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /**
     * The text of a cell.
     *
     * @param column its id
     * @return empty text where there is none
     */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * The figure in a cell.
     *
     * @param column its id
     * @return empty where it holds none
     */
    public Optional<PrintedFigure> figure(String column) {
        return FigureCell.figure(text(column));
    }

    /** The same row with a doubt, or without one. */
    FoundRow doubted(Optional<String> reason) {
        return new FoundRow(lines, cells, others, reason);
    }
}
