package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What each value of one parameter would have cost, and how fast it would have been.
 *
 * @param turning the parameter, the policy and the bodies
 * @param rows one a value, in order; values that nothing balances, or with which the policy does not load, stay
 */
public record Frontier(Turning turning, List<FrontierRow> rows) {
    /** More values are not looked at. */
    public static final int MOST_VALUES = 10_000;

    /** Takes a copy of the rows. */
    public Frontier {
        rows = List.copyOf(rows);
    }

    /**
     * Looks at the values from one to another.
     *
     * @param turning the parameter, the policy and the bodies
     * @param from the first value, for example 3.0
     * @param to the last value, not below the first, for example 5.4
     * @param step above zero, for example 0.1
     * @return one row a value
     * @throws IllegalArgumentException where the values do not go from the first to the last
     */
    public static Frontier of(Turning turning, BigDecimal from, BigDecimal to, BigDecimal step) {
        return of(turning, from, to, step, Progress.NONE);
    }

    /**
     * Looks at the values from one to another, and tells how far it is.
     *
     * @param turning the parameter, the policy and the bodies
     * @param from the first value, for example 3.0
     * @param to the last value, not below the first, for example 5.4
     * @param step above zero, for example 0.1
     * @param progress hears of every value, and may end the work
     * @return one row a value
     * @throws IllegalArgumentException where the values do not go from the first to the last
     */
    public static Frontier of(Turning turning, BigDecimal from, BigDecimal to, BigDecimal step, Progress progress) {
        if (step.signum() <= 0 || from.compareTo(to) > 0) {
            throw new IllegalArgumentException(
                    "values go up from the first to the last by a step above zero, given were " + from.toPlainString()
                            + ", " + to.toPlainString() + " and " + step.toPlainString());
        }
        if (to.subtract(from).compareTo(step.multiply(BigDecimal.valueOf(MOST_VALUES))) > 0) {
            throw new IllegalArgumentException("more than " + MOST_VALUES + " values lie between "
                    + from.toPlainString() + " and " + to.toPlainString() + "; make the step larger");
        }
        PaceResult unchanged = PaceOfChange.allocate(turning.policy(), turning.positions());
        int all = to.subtract(from).divideToIntegralValue(step).intValueExact() + 1;
        Steps steps = new Steps(all, progress);
        List<FrontierRow> rows = new ArrayList<>();
        for (BigDecimal value = from; value.compareTo(to) <= 0; value = value.add(step)) {
            rows.add(steps.done(turning.at(value, unchanged)));
            steps.requireAll();
        }
        return new Frontier(turning, rows);
    }

    /**
     * The frontier in words.
     *
     * @return one line a value
     */
    public String explain() {
        StringBuilder text = new StringBuilder();
        for (FrontierRow row : rows) {
            text.append(turning.parameter())
                    .append(" ")
                    .append(row.value().toPlainString())
                    .append(": ");
            text.append(row.status());
            row.outcome()
                    .ifPresentOrElse(
                            outcome -> text.append(", ")
                                    .append(outcome.years()
                                            .map(years -> years + " years")
                                            .orElse("never within " + turning.tolerance()))
                                    .append(", moves ")
                                    .append(outcome.moved())
                                    .append(" from ")
                                    .append(outcome.losers())
                                    .append(" bodies"),
                            () -> text.append(", ").append(row.reason()));
            text.append("\n");
        }
        turning.assumptions()
                .forEach(assumption ->
                        text.append("Assumed: ").append(assumption).append(".\n"));
        return text.toString();
    }
}
