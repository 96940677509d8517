package io.github.fairshare.parsers.internal.rating;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two rows that have no heading above them: a few lines may be a row that is wrapped, many are text.
 * For one thread.
 */
final class LinesBetween {
    private static final int MOST = 5;
    private static final int LONGEST = 120;

    private final List<RatingCells> cells = new ArrayList<>();
    private boolean isText;

    /** A line that is no row by itself. */
    void add(RatingCells line) {
        isText |= cells.size() == MOST || line.line().text().length() > LONGEST;
        if (!isText) {
            cells.add(line);
        }
    }

    /** The lines since the last row; none where they are text. */
    List<RatingCells> taken() {
        List<RatingCells> taken = isText ? List.of() : List.copyOf(cells);
        cells.clear();
        isText = false;
        return taken;
    }
}
