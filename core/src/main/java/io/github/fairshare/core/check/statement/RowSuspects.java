package io.github.fairshare.core.check.statement;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The figures at fault in checks that look at one row at a time. */
final class RowSuspects {
    private RowSuspects() {}

    /** The figures of the first row that breaks a rule: one of them is not what it should be. */
    static List<FigureTable.Cell> first(
            FigureTable table, Set<String> groups, List<String> columns, Predicate<FigureTable.Row> breaks) {
        for (int at = 0; at < table.rows().size(); at++) {
            FigureTable.Row row = table.rows().get(at);
            int place = at;
            if (row.isInAny(groups) && breaks.test(row)) {
                return columns.stream()
                        .map(column -> new FigureTable.Cell(place, column))
                        .toList();
            }
        }
        return List.of();
    }
}
