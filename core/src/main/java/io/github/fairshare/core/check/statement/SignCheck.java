package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.Citation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In every row two columns have the same sign. A printed -0.0 is negative; a 0 without a sign goes with either.
 *
 * @param id a short and stable name
 * @param groups the groups of rows that count
 * @param column one column
 * @param other the other
 * @param citation why that should be so
 */
public record SignCheck(String id, Set<String> groups, String column, String other, Citation citation)
        implements Check {
    /** Copies the set. */
    public SignCheck {
        groups = Set.copyOf(groups);
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.SIGN;
    }

    @Override
    public String statement() {
        return column + " and " + other + " have the same sign in every row";
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
        return rule().outcome(this, table, "");
    }

    private RowRule rule() {
        return new RowRule(groups, List.of(column, other), this::fault);
    }

    private Optional<String> fault(FigureTable.Row row) {
        PrintedFigure one = row.figures().get(column);
        PrintedFigure two = row.figures().get(other);
        return one != null && two != null && sign(one) * sign(two) < 0
                ? Optional.of(column + " " + one + ", " + other + " " + two)
                : Optional.empty();
    }

    private static int sign(PrintedFigure figure) {
        return figure.isNegative() ? -1 : figure.value().signum();
    }
}
