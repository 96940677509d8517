package io.github.fairshare.parsers.internal.place;

import io.github.fairshare.parsers.internal.text.LogicalRow;
import java.util.List;

/**
 * A row of a page whose columns are told by their places.
 *
 * @param lines its lines
 * @param cells one a column, from left to right; empty text where the row has nothing
 */
public record PlacedRow(LogicalRow lines, List<String> cells) {
    /** Copies the list. */
    public PlacedRow {
        cells = List.copyOf(cells);
    }
}
