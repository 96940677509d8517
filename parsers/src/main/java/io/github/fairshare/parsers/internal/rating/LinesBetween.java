package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.parsers.internal.name.Affix;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two rows that have no heading above them: a few lines may be a row that is wrapped, many are text.
 * For one thread.
 */
final class LinesBetween {
    /** So many lines in turn of which none is like a part of a row. */
    private static final int MOST = 5;

    private static final int LONGEST = 120;

    private final List<RatingCells> cells = new ArrayList<>();
    private int others;
    private boolean isText;

    /** A line that is no row by itself. */
    void add(RatingCells line) {
        others = isPart(line) ? 0 : others + 1;
        isText |= others > MOST || line.line().text().length() > LONGEST;
        if (!isText) {
            cells.add(line);
        }
    }

    /** The lines since the last row; none where they are text. */
    List<RatingCells> taken() {
        List<RatingCells> taken = isText ? List.of() : List.copyOf(cells);
        cells.clear();
        others = 0;
        isText = false;
        return taken;
    }

    /** The lines behind the last row up to the last rating; names alone are no rows of it, but may be the end of its own. */
    List<RatingCells> takenAtEnd() {
        List<RatingCells> taken = taken();
        int end = taken.isEmpty() || Affix.hasMore(taken.get(0).name()) ? 0 : 1;
        for (int at = end; at < taken.size(); at++) {
            end = taken.get(at).rating().isEmpty() ? end : at + 1;
        }
        return taken.subList(0, end);
    }

    private static boolean isPart(RatingCells line) {
        return !line.rating().isEmpty() || Affix.isBegun(line.name()) || Affix.isEnded(line.name());
    }
}
