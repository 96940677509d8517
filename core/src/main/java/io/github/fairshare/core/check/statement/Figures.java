package io.github.fairshare.core.check.statement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The figures that a statement speaks of: one column of so many rows.
 *
 * @param column the column
 * @param groups a row counts where it belongs to any of these
 * @param except and to none of these
 * @param size how many rows that should be; over fewer or more the statement cannot be decided
 */
public record Figures(String column, Set<String> groups, Set<String> except, int size) {
    /** Copies the sets. */
    public Figures {
        groups = Set.copyOf(groups);
        except = Set.copyOf(except);
    }

    /**
     * Whether all of them are there.
     *
     * @param table the figures
     * @return true where as many rows as stated have a figure, and no other row of the groups lacks one
     */
    boolean areAllIn(FigureTable table) {
        return cells(table).size() == size
                && table.rowsIn(groups).stream()
                                .filter(row -> !row.isInAny(except))
                                .count()
                        == size;
    }

    List<FigureTable.Cell> cells(FigureTable table) {
        return table.cells(groups, column).stream()
                .filter(cell -> !table.rows().get(cell.row()).isInAny(except))
                .toList();
    }

    /**
     * The rows and the column.
     *
     * @return for example {@code total of the 51 rows of spearhead without London}
     */
    @Override
    public String toString() {
        return column + " of the " + size + " rows of " + String.join(" and ", new TreeSet<>(groups))
                + (except.isEmpty() ? "" : " without " + String.join(" and ", new TreeSet<>(except)));
    }
}
