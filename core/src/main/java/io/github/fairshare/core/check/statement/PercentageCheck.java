package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.Citation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In every row one column is another one in per cent of a third. All are printed figures: the check holds where some
 * numbers that they can stand for are in that relation.
 *
 * @param id a short and stable name
 * @param groups the groups of rows that count
 * @param percentage which columns
 * @param citation why that should be so
 */
public record PercentageCheck(String id, Set<String> groups, Percentage percentage, Citation citation)
        implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The columns of a percentage.
     *
     * @param column what is held against the percentage
     * @param part what is divided, for example {@code distance}, or {@code allocation} where something is taken away
     * @param less what is taken from it first, for example {@code target}; usually nothing
     * @param whole what it is divided by, for example {@code target}
     */
    public record Percentage(String column, String part, Optional<String> less, String whole) {}

    /** Copies the set. */
    public PercentageCheck {
        groups = Set.copyOf(groups);
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.RELATION;
    }

    @Override
    public String statement() {
        return percentage.column() + " is " + part() + " in per cent of " + percentage.whole() + " in every row";
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
        return rule().outcome(this, table, "half a unit of each last digit");
    }

    private RowRule rule() {
        List<String> columns = Stream.of(
                        Stream.of(percentage.column(), percentage.part()),
                        percentage.less().stream(),
                        Stream.of(percentage.whole()))
                .flatMap(column -> column)
                .distinct()
                .toList();
        return new RowRule(groups, columns, this::fault);
    }

    private String part() {
        return percentage.part()
                + percentage.less().map(column -> " less " + column).orElse("");
    }

    private Optional<String> fault(FigureTable.Row row) {
        Optional<PrintedFigure> less = percentage.less().flatMap(column -> find(row, column));
        return find(row, percentage.column())
                .flatMap(printed -> find(row, percentage.part())
                        .flatMap(part -> find(row, percentage.whole())
                                .filter(whole -> !isNear(printed, part, less, whole))
                                .map(whole -> percentage.column() + " " + printed + ", but " + part() + " is " + part
                                        + less.map(figure -> " less " + figure).orElse("") + ", of " + whole)));
    }

    private static Optional<PrintedFigure> find(FigureTable.Row row, String column) {
        return Optional.ofNullable(row.figures().get(column));
    }

    /** Multiplied out, so that nothing is rounded on the way. */
    private static boolean isNear(
            PrintedFigure printed, PrintedFigure part, Optional<PrintedFigure> less, PrintedFigure whole) {
        BigDecimal above = part.value().subtract(less.map(PrintedFigure::value).orElse(BigDecimal.ZERO));
        BigDecimal rounding = half(part).add(less.map(PercentageCheck::half).orElse(BigDecimal.ZERO));
        BigDecimal allowed = half(printed)
                .multiply(whole.value().abs().add(half(whole)))
                .add(HUNDRED.multiply(rounding))
                .add(printed.value().abs().multiply(half(whole)));
        return printed.value()
                        .multiply(whole.value())
                        .subtract(HUNDRED.multiply(above))
                        .abs()
                        .compareTo(allowed)
                <= 0;
    }

    private static BigDecimal half(PrintedFigure figure) {
        return figure.interval().high().subtract(figure.value());
    }
}
