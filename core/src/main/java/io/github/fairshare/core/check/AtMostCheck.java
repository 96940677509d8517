package io.github.fairshare.core.check;

import io.github.fairshare.core.source.Citation;
import java.util.List;
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
    public Kind kind() {
        return Kind.RELATION;
    }

    @Override
    public String statement() {
        return column + " is at most " + bound + " in every row";
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        List<FigureTable.Row> rows = table.rowsIn(groups);
        List<FigureTable.Row> larger = rows.stream().filter(this::exceeds).toList();
        List<FigureTable.Row> unreadable =
                rows.stream().filter(row -> !isComparable(row)).toList();
        CheckOutcome.Result result = !larger.isEmpty()
                ? CheckOutcome.Result.DIFFERS
                : rows.isEmpty() || !unreadable.isEmpty() ? CheckOutcome.Result.UNDECIDED : CheckOutcome.Result.HOLDS;
        return outcome(result)
                .expected(rows.size() + " rows")
                .found(rows.size() - larger.size() - unreadable.size() + " rows")
                .addAllSubjects(larger.stream().map(FigureTable.Row::key).toList())
                .addAllEvidence(larger.stream()
                        .map(row -> row + ": " + row.figures().get(column) + " > "
                                + row.figures().get(bound))
                        .toList())
                .addAllEvidence(unreadable.stream()
                        .map(row -> row + " lacks one of the two figures")
                        .toList())
                .build();
    }

    @Override
    public List<FigureTable.Cell> suspects(FigureTable table) {
        return RowSuspects.first(table, groups, List.of(column, bound), this::exceeds);
    }

    private boolean isComparable(FigureTable.Row row) {
        return row.find(column).isPresent() && row.find(bound).isPresent();
    }

    private boolean exceeds(FigureTable.Row row) {
        return row.find(column)
                .flatMap(value -> row.find(bound).map(limit -> value.compareTo(limit) > 0))
                .orElse(false);
    }
}
