package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.measure.Interval;
import io.github.fairshare.core.measure.PrintedFigure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stated figure, and how far the truth may be from it.
 *
 * @param figure as printed, for example -6.8
 * @param within the tolerance either way, for example 7.6; empty for half a unit of the last printed digit
 */
public record Stated(PrintedFigure figure, Optional<BigDecimal> within) {
    /** Refuses a negative tolerance. */
    public Stated {
        within.filter(tolerance -> tolerance.signum() < 0).ifPresent(tolerance -> {
            throw new IllegalArgumentException("a tolerance is not negative, given was " + tolerance);
        });
    }

    /**
     * A figure that was rounded to its printed digits.
     *
     * @param figure for example {@code "-6.8"}
     * @return the statement, half a unit of the last digit either way
     */
    public static Stated rounded(String figure) {
        return new Stated(PrintedFigure.of(figure), Optional.empty());
    }

    /**
     * A figure with a tolerance of its own.
     *
     * @param figure for example {@code "0"}
     * @param within for example {@code "7.6"}
     * @return the statement
     */
    public static Stated within(String figure, String within) {
        return new Stated(PrintedFigure.of(figure), Optional.of(new BigDecimal(within)));
    }

    /**
     * Everything that the statement allows, both ends included.
     *
     * @return for example -6.85 to -6.75
     */
    public Interval interval() {
        return within.map(tolerance -> Interval.around(figure.value(), tolerance))
                .orElse(figure.interval());
    }

    /**
     * How far the truth may be from the figure.
     *
     * @return for example 0.05
     */
    BigDecimal tolerance() {
        return figure.value().subtract(interval().low());
    }
}
