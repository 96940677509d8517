package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.source.Citation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In every row one column is the difference of two others.
 *
 * @param id a short and stable name
 * @param groups the groups of rows that count
 * @param difference which columns
 * @param within how far the printed figure may be from the difference, for example 1 where all three are rounded
 * @param citation why that should be so
 */
public record DifferenceCheck(
        String id, Set<String> groups, Difference difference, BigDecimal within, Citation citation) implements Check {
    /**
     * The columns of a difference.
     *
     * @param column what is held against the difference
     * @param from what is taken from
     * @param less what is taken away
     */
    public record Difference(String column, String from, String less) {}

    /** Copies the set. */
    public DifferenceCheck {
        groups = Set.copyOf(groups);
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.RELATION;
    }

    @Override
    public String statement() {
        return difference.column() + " is " + difference.from() + " less " + difference.less() + " in every row";
    }

    @Override
    public List<FigureTable.Cell> suspects(FigureTable table) {
        return rule().suspects(table);
    }

    @Override
    public boolean looksAtRowsAlone() {
        return true;
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        return rule().outcome(this, table, within.toPlainString());
    }

    private RowRule rule() {
        return new RowRule(groups, List.of(difference.column(), difference.from(), difference.less()), this::fault);
    }

    private Optional<String> fault(FigureTable.Row row) {
        return row.find(difference.column())
                .flatMap(printed -> row.find(difference.from())
                        .flatMap(from -> row.find(difference.less())
                                .map(from::subtract)
                                .filter(computed ->
                                        printed.subtract(computed).abs().compareTo(within) > 0)
                                .map(computed -> difference.column() + " " + printed.toPlainString() + ", but "
                                        + difference.from() + " less " + difference.less() + " is "
                                        + computed.toPlainString())));
    }
}
