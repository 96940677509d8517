package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.CheckOutcome.Result;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A rule that each row keeps or breaks on its own.
 *
 * @param groups the groups of rows that count
 * @param columns the columns that the rule needs
 * @param fault says what is wrong with a row that has all of them, if anything
 */
record RowRule(Set<String> groups, List<String> columns, Function<FigureTable.Row, Optional<String>> fault) {

    /** The outcome over all rows: undecided where figures are missing and no row is at fault. */
    CheckOutcome outcome(Check check, FigureTable table, String tolerance) {
        List<FigureTable.Row> rows = table.rowsIn(groups);
        List<FigureTable.Row> broken = rows.stream().filter(this::isBroken).toList();
        List<FigureTable.Row> unreadable =
                rows.stream().filter(row -> !isComplete(row)).toList();
        return check.outcome(result(rows, broken, unreadable))
                .expected(rows.size() + " rows")
                .found(rows.size() - broken.size() - unreadable.size() + " rows")
                .tolerance(Optional.of(tolerance).filter(text -> !text.isEmpty()))
                .addAllSubjects(broken.stream().map(FigureTable.Row::key).toList())
                .addAllEvidence(broken.stream()
                        .map(row -> row + ": " + fault.apply(row).orElse(""))
                        .toList())
                .addAllEvidence(unreadable.stream()
                        .map(row -> row + " lacks one of " + String.join(", ", columns))
                        .toList())
                .build();
    }

    List<FigureTable.Cell> suspects(FigureTable table) {
        return RowSuspects.first(table, groups, columns, this::isBroken);
    }

    private boolean isComplete(FigureTable.Row row) {
        return row.figures().keySet().containsAll(columns);
    }

    private boolean isBroken(FigureTable.Row row) {
        return isComplete(row) && fault.apply(row).isPresent();
    }

    private static Result result(
            List<FigureTable.Row> rows, List<FigureTable.Row> broken, List<FigureTable.Row> unreadable) {
        if (!broken.isEmpty()) {
            return Result.DIFFERS;
        }
        return rows.isEmpty() || !unreadable.isEmpty() ? Result.UNDECIDED : Result.HOLDS;
    }
}
