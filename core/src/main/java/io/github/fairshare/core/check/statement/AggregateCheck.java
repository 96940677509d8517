package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.measure.Interval;
import io.github.fairshare.core.source.Citation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A sum or a mean that is stated somewhere is that of the figures: their sum, divided by a number, lies in an interval.
 *
 * @param id a short and stable name
 * @param figures what is added up
 * @param divisor what the sum is divided by, for example 434 for a mean of 62 bodies over seven years; 1 for a sum
 * @param expected what is stated
 * @param citation where
 */
public record AggregateCheck(String id, Figures figures, BigDecimal divisor, Stated expected, Citation citation)
        implements Check, LinearStatement {
    /** Refuses a divisor that is not positive. */
    public AggregateCheck {
        if (divisor.signum() <= 0) {
            throw new IllegalArgumentException("a divisor is positive, given was " + divisor + " in " + id);
        }
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.AGGREGATE;
    }

    @Override
    public String statement() {
        boolean sum = divisor.compareTo(BigDecimal.ONE) == 0;
        return "the sum of the " + figures + (sum ? " is " : ", divided by " + divisor.toPlainString() + ", is ")
                + expected.figure();
    }

    @Override
    public List<FigureTable.Cell> cells(FigureTable table) {
        return figures.cells(table);
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
        Interval interval = expected.interval();
        return Interval.of(interval.low().multiply(divisor), interval.high().multiply(divisor));
    }

    @Override
    public List<FigureTable.Cell> suspects(FigureTable table) {
        return against(table).result() == Result.DIFFERS ? cells(table) : List.of();
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        BigDecimal found = cells(table).stream()
                .flatMap(cell -> table.find(cell).stream())
                .map(figure -> figure.value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Result result =
                !figures.areAllIn(table) ? Result.UNDECIDED : sum().contains(found) ? Result.HOLDS : Result.DIFFERS;
        return outcome(result)
                .expected(expected.figure().text())
                .found(found.divide(divisor, MathContext.DECIMAL32)
                        .stripTrailingZeros()
                        .toPlainString())
                .tolerance(expected.tolerance().toPlainString())
                .addEvidence("the sum over " + cells(table).size() + " of " + figures.size() + " rows is "
                        + found.toPlainString())
                .build();
    }
}
