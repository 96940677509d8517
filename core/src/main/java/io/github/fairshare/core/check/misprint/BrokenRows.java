package io.github.fairshare.core.check.misprint;

import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.FigureTable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many rows break each of the checks that look at rows alone. A correction changes one row, and only that one is
 * looked at again.
 *
 * @param checks those that look at rows alone, and others, of which nothing is counted
 * @param counts one a check
 */
record BrokenRows(List<Check> checks, List<Integer> counts) {
    static BrokenRows of(List<Check> checks, FigureTable table) {
        return new BrokenRows(
                checks, checks.stream().map(check -> count(check, table)).toList());
    }

    /** After a row has become another. */
    BrokenRows with(FigureTable.Row before, FigureTable.Row after) {
        FigureTable then = new FigureTable(List.of(before));
        FigureTable now = new FigureTable(List.of(after));
        return new BrokenRows(
                checks,
                IntStream.range(0, checks.size())
                        .mapToObj(at -> counts.get(at) - count(checks.get(at), then) + count(checks.get(at), now))
                        .toList());
    }

    private static int count(Check check, FigureTable table) {
        return check.looksAtRowsAlone() ? check.against(table).subjects().size() : 0;
    }
}
