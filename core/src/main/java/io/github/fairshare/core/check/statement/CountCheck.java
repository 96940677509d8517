package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.source.Citation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * There are so many rows of some groups.
 *
 * @param id a short and stable name
 * @param groups the groups of rows that count
 * @param count how many there should be
 * @param citation where that is stated
 */
public record CountCheck(String id, Set<String> groups, int count, Citation citation) implements Check {
    /** Copies the set. */
    public CountCheck {
        groups = Set.copyOf(groups);
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.COUNT;
    }

    @Override
    public String statement() {
        return "there are " + count + " rows of " + String.join(" and ", new TreeSet<>(groups));
    }

    private static List<String> lines(List<FigureTable.Row> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of("the first of them is on line " + rows.get(0).line() + ", the last on line "
                        + rows.get(rows.size() - 1).line());
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        List<FigureTable.Row> rows = table.rowsIn(groups);
        return outcome(rows.size() == count ? CheckOutcome.Result.HOLDS : CheckOutcome.Result.DIFFERS)
                .expected(Integer.toString(count))
                .found(Integer.toString(rows.size()))
                .addAllEvidence(lines(rows))
                .build();
    }
}
