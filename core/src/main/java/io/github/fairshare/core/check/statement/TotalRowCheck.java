package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.measure.Interval;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.Citation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The total that a table prints in a row of its own is the sum of a column over some groups of rows. The printed total can
 * be the misprint as well as a figure of its rows.
 *
 * @param id a short and stable name
 * @param column the column that is added up
 * @param groups the groups of rows that count
 * @param total the group of the row of totals; of several such rows the last one counts
 * @param within how far the sum may be from it, for example 1.5 where the two rows and the total are rounded; empty for
 *     half a unit of its last printed digit
 * @param citation where the totals are printed
 */
public record TotalRowCheck(
        String id, String column, Set<String> groups, String total, Optional<BigDecimal> within, Citation citation)
        implements Check, LinearStatement {
    /** Copies the set. */
    public TotalRowCheck {
        groups = Set.copyOf(groups);
    }

    /**
     * A total that was rounded once, from a sum of figures that are as printed.
     *
     * @param id a short and stable name
     * @param column the column that is added up
     * @param groups the groups of rows that count
     * @param total the group of the row of totals; of several such rows the last one counts
     * @param citation where the totals are printed
     */
    public TotalRowCheck(String id, String column, Set<String> groups, String total, Citation citation) {
        this(id, column, groups, total, Optional.empty(), citation);
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.TOTAL;
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
    public List<FigureTable.Cell> cells(FigureTable table) {
        return table.cells(groups, column);
    }

    @Override
    public List<FigureTable.Cell> taken(FigureTable table) {
        return totalRow(table).stream()
                .mapToObj(row -> new FigureTable.Cell(row, column))
                .filter(cell -> table.find(cell).isPresent())
                .toList();
    }

    @Override
    public Interval allowed(FigureTable table) {
        return Interval.around(
                BigDecimal.ZERO,
                printed(table).map(figure -> stated(figure).tolerance()).orElse(BigDecimal.ZERO));
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        return printed(table)
                .map(figure -> sumAt(table, figure).against(table, stated(figure)))
                .orElseGet(() -> outcome(CheckOutcome.Result.UNDECIDED)
                        .expected("")
                        .found("")
                        .addEvidence("no row of " + total + " has a figure in " + column)
                        .build());
    }

    private SumCheck sumAt(FigureTable table, PrintedFigure figure) {
        int line = table.rows().get(totalRow(table).orElseThrow()).line();
        Citation place = new Citation(citation.document(), citation.locator() + ", line " + line, citation.basis());
        return new SumCheck(id, column, groups, figure, place);
    }

    private Stated stated(PrintedFigure figure) {
        return new Stated(figure, within);
    }

    private Optional<PrintedFigure> printed(FigureTable table) {
        return taken(table).stream().findFirst().flatMap(table::find);
    }

    private OptionalInt totalRow(FigureTable table) {
        Set<String> totals = Set.of(total);
        for (int row = table.rows().size() - 1; row >= 0; row--) {
            if (table.rows().get(row).isInAny(totals)) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }
}
