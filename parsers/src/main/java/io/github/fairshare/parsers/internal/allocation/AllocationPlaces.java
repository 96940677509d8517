package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.parsers.internal.figure.GluedFields.Beginning;
import java.util.List;

/**
 * Where the figures that can prove a split stand among the cells of a row.
 *
 * @param allocation its place from 0, or -1 where there is none, and so for the others
 */
record AllocationPlaces(int allocation, int target, int distance, int percent) {
    static AllocationPlaces of(List<String> columns) {
        return new AllocationPlaces(
                columns.indexOf(AllocationColumns.ALLOCATION),
                columns.indexOf(AllocationColumns.TARGET),
                columns.indexOf(AllocationColumns.DISTANCE),
                columns.indexOf(AllocationColumns.PERCENT));
    }

    /** Whether all are there that a proof needs. */
    boolean canProve() {
        return allocation >= 0 && target >= 0 && (distance >= 0 || percent >= 0);
    }

    /** Whether nothing in the figures that a row begins with keeps it from proving anything. */
    boolean mayProve(String text, Beginning cells) {
        int last = cells.size() - 1;
        boolean news = last == allocation || last == target || last == distance || last == percent;
        if (!news || allocation > last || target > last) {
            return true;
        }
        AllocationUnits row = new AllocationUnits(units(text, cells, allocation), units(text, cells, target));
        return row.isLarge()
                && (distance < 0 || distance > last || row.hasDistance(units(text, cells, distance)))
                && (percent < 0
                        || percent > last
                        || row.hasPercent(units(text, cells, percent), decimals(text, cells, percent)));
    }

    private static long units(String text, Beginning cells, int cell) {
        return AllocationUnits.unitsIn(text, cells.start(cell), cells.end(cell));
    }

    private static int decimals(String text, Beginning cells, int cell) {
        int point = text.indexOf('.', cells.start(cell));
        int end = cells.end(cell);
        while (end > cells.start(cell) && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return point < 0 || point >= end ? 0 : end - point - 1;
    }
}
