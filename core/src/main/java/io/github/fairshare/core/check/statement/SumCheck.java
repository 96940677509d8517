package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.measure.Interval;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.Citation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A printed total is the sum of a column over some groups of rows, within half a unit of its last printed digit.
 *
 * @param id a short and stable name
 * @param column the column that is added up
 * @param groups the groups of rows that count
 * @param total the printed total, for example 2260
 * @param citation where the total is printed
 */
public record SumCheck(String id, String column, Set<String> groups, PrintedFigure total, Citation citation)
        implements Check, LinearStatement {
    /** Copies the set. */
    public SumCheck {
        groups = Set.copyOf(groups);
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.TOTAL;
    }

    @Override
    public String statement() {
        return "the rows of " + String.join(" and ", new TreeSet<>(groups)) + " add up to " + total + " in " + column;
    }

    @Override
    public List<FigureTable.Cell> cells(FigureTable table) {
        return table.cells(groups, column);
    }

    @Override
    public Interval allowed(FigureTable table) {
        return sum();
    }

    /**
     * Where the sum lies.
     *
     * @return all that the stated figure can stand for
     */
    public Interval sum() {
        return total.interval();
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        return against(table, new Stated(total, Optional.empty()));
    }

    /** The same with another tolerance than that of the printed total. */
    CheckOutcome against(FigureTable table, Stated stated) {
        List<FigureTable.Row> rows = table.rowsIn(groups);
        List<FigureTable.Row> unreadable =
                rows.stream().filter(row -> row.find(column).isEmpty()).toList();
        BigDecimal sum =
                rows.stream().flatMap(row -> row.find(column).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean within = stated.interval().contains(sum);
        CheckOutcome.Result result = rows.isEmpty() || !unreadable.isEmpty()
                ? CheckOutcome.Result.UNDECIDED
                : within ? CheckOutcome.Result.HOLDS : CheckOutcome.Result.DIFFERS;
        return outcome(result)
                .expected(total.text())
                .found(sum.toPlainString())
                .tolerance(stated.tolerance().toPlainString())
                .addEvidence(rows.size() - unreadable.size() + " of " + rows.size() + " rows have a figure")
                .addAllEvidence(
                        unreadable.stream().map(row -> row + " has none").toList())
                .build();
    }
}
