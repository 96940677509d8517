package io.github.fairshare.core.check;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.Citation;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The total that a table prints in a row of its own is the sum of a column over some groups of rows, within half a unit
 * of its last printed digit.
 *
 * @param id a short and stable name
 * @param column the column that is added up
 * @param groups the groups of rows that count
 * @param total the group of the row of totals; of several such rows the last one counts
 * @param citation where the totals are printed
 */
public record TotalRowCheck(String id, String column, Set<String> groups, String total, Citation citation)
        implements Check {
    /** Copies the set. */
    public TotalRowCheck {
        groups = Set.copyOf(groups);
    }

    @Override
    public Kind kind() {
        return Kind.TOTAL;
    }

    @Override
    public String statement() {
        return "the rows of " + String.join(" and ", new TreeSet<>(groups)) + " add up to the " + total + " in "
                + column;
    }

    @Override
    public boolean appliesTo(FigureTable table) {
        return printed(table).isPresent();
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        return totalRow(table)
                .flatMap(row -> printed(table).map(figure -> sum(row, figure).against(table)))
                .orElseGet(() -> outcome(CheckOutcome.Result.UNDECIDED)
                        .expected("")
                        .found("")
                        .addEvidence("no row of " + total + " has a figure in " + column)
                        .build());
    }

    private SumCheck sum(FigureTable.Row row, PrintedFigure figure) {
        Citation place =
                new Citation(citation.document(), citation.locator() + ", line " + row.line(), citation.basis());
        return new SumCheck(id, column, groups, figure, place);
    }

    private Optional<PrintedFigure> printed(FigureTable table) {
        return totalRow(table).flatMap(row -> Optional.ofNullable(row.figures().get(column)));
    }

    private Optional<FigureTable.Row> totalRow(FigureTable table) {
        return table.rowsIn(Set.of(total)).stream().reduce((earlier, later) -> later);
    }
}
