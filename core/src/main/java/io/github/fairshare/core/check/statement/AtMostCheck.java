package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.source.Citation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In every row one column is at most as large as another.
 *
 * @param id a short and stable name
 * @param groups the groups of rows that count
 * @param column the column that is not to be larger
 * @param bound the column that it is held against
 * @param citation why that should be so
 */
public record AtMostCheck(String id, Set<String> groups, String column, String bound, Citation citation)
        implements Check {
    /** Copies the set. */
    public AtMostCheck {
        groups = Set.copyOf(groups);
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.RELATION;
    }

    @Override
    public String statement() {
        return column + " is at most " + bound + " in every row";
    }

    @Override
    public boolean looksAtRowsAlone() {
        return true;
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        return rule().outcome(this, table, "");
    }

    @Override
    public List<FigureTable.Cell> suspects(FigureTable table) {
        return rule().suspects(table);
    }

    private RowRule rule() {
        return new RowRule(groups, List.of(column, bound), this::fault);
    }

    private Optional<String> fault(FigureTable.Row row) {
        return row.find(column)
                .flatMap(value -> row.find(bound).filter(limit -> value.compareTo(limit) > 0))
                .map(limit -> row.figures().get(column) + " > " + row.figures().get(bound));
    }
}
