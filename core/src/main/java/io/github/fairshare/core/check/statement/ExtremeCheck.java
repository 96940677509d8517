package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.measure.Interval;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.Citation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The smallest or the largest figure is the stated one.
 *
 * @param id a short and stable name
 * @param figures among which
 * @param end which end
 * @param expected what is stated
 * @param citation where
 */
public record ExtremeCheck(String id, Figures figures, End end, Stated expected, Citation citation) implements Check {
    /** The two ends of a column. */
    public enum End {
        /** The least figure, which for losses is the largest loss. */
        SMALLEST,
        /** The greatest figure. */
        LARGEST
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.EXTREME;
    }

    @Override
    public String statement() {
        return "the " + end.name().toLowerCase(Locale.ROOT) + " " + figures + " is " + expected.figure();
    }

    @Override
    public List<FigureTable.Cell> suspects(FigureTable table) {
        if (against(table).result() != Result.DIFFERS) {
            return List.of();
        }
        List<FigureTable.Cell> cells = figures.cells(table);
        // A figure beyond the stated end has to change, whatever else does; else some figure has to reach the end.
        return cells.stream()
                .filter(cell -> table.find(cell).filter(this::isBeyond).isPresent())
                .findFirst()
                .map(List::of)
                .orElse(cells);
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        Optional<FigureTable.Cell> extreme = figures.cells(table).stream().min(order(table));
        Optional<PrintedFigure> found = extreme.flatMap(table::find);
        Result result = !figures.areAllIn(table) || found.isEmpty()
                ? Result.UNDECIDED
                : expected.interval().contains(found.get().value()) ? Result.HOLDS : Result.DIFFERS;
        List<FigureTable.Row> rows =
                extreme.stream().map(cell -> table.rows().get(cell.row())).toList();
        return outcome(result)
                .expected(expected.figure().text())
                .found(found.map(PrintedFigure::text).orElse("none"))
                .tolerance(expected.tolerance().toPlainString())
                .addAllSubjects(
                        result == Result.DIFFERS
                                ? rows.stream().map(FigureTable.Row::key).toList()
                                : List.of())
                .addAllEvidence(rows.stream().map(row -> "it is that of " + row).toList())
                .build();
    }

    private Comparator<FigureTable.Cell> order(FigureTable table) {
        Comparator<FigureTable.Cell> ascending = Comparator.comparing(
                cell -> table.find(cell).map(PrintedFigure::value).orElse(BigDecimal.ZERO));
        return end == End.SMALLEST ? ascending : ascending.reversed();
    }

    private boolean isBeyond(PrintedFigure figure) {
        Interval interval = expected.interval();
        return end == End.SMALLEST
                ? figure.value().compareTo(interval.low()) < 0
                : figure.value().compareTo(interval.high()) > 0;
    }
}
