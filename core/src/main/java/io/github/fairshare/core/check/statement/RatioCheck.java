package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.source.Citation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In every row one column is the ratio of two others, times a factor. The ratio is taken exactly, and rounded once.
 *
 * @param id a short and stable name
 * @param groups the groups of rows that count
 * @param ratio which columns
 * @param within how far the printed figure may be from the ratio, for example 0.05 for one decimal
 * @param citation why that should be so
 */
public record RatioCheck(String id, Set<String> groups, Ratio ratio, BigDecimal within, Citation citation)
        implements Check {
    /**
     * The columns of a ratio.
     *
     * @param column what is held against the ratio
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @param factor for example 100 for percentages
     */
    public record Ratio(String column, String numerator, String denominator, BigDecimal factor) {}

    /** Copies the set. */
    public RatioCheck {
        groups = Set.copyOf(groups);
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.RELATION;
    }

    @Override
    public String statement() {
        return ratio.column() + " is " + ratio.factor().toPlainString() + " times " + ratio.numerator() + " over "
                + ratio.denominator() + " in every row";
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
        return new RowRule(groups, List.of(ratio.column(), ratio.numerator(), ratio.denominator()), this::fault);
    }

    private Optional<String> fault(FigureTable.Row row) {
        return row.find(ratio.column())
                .flatMap(printed -> row.find(ratio.numerator())
                        .flatMap(above -> row.find(ratio.denominator())
                                .filter(below -> !isNear(printed, above, below))
                                .map(below -> ratio.column() + " " + printed.toPlainString() + ", but "
                                        + ratio.numerator() + " " + above.toPlainString() + " over "
                                        + ratio.denominator() + " " + below.toPlainString())));
    }

    /** Multiplied out, so that nothing is rounded on the way. */
    private boolean isNear(BigDecimal printed, BigDecimal above, BigDecimal below) {
        return below.signum() != 0
                && printed.multiply(below)
                                .subtract(ratio.factor().multiply(above))
                                .abs()
                                .compareTo(within.multiply(below.abs()))
                        <= 0;
    }
}
