package io.github.fairshare.allocation.pace.study;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one value of a parameter would do.
 *
 * @param value of the parameter
 * @param outcome empty where the policy does not load with the value, or no value of its unknown balances
 * @param status BALANCED, UNBALANCED, INFEASIBLE, or REFUSED where the policy does not load
 * @param reason why there is no outcome; empty text where there is one
 */
public record FrontierRow(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value,
        Optional<Outcome> outcome,
        String status,
        String reason) {
    /**
     * The measures of a value.
     *
     * @param years until every body is within the tolerance; empty for never or not within the years looked at
     * @param growthUsed M2, percentage of the growth that moves bodies away from uniform growth; empty without growth
     * @param maxUnder how far the furthest body closes under target in the first year, zero where nobody is under
     * @param moved gains of those who get more in the first year than under the unchanged policy
     * @param losers how many get less than under it, before rounding
     */
    public record Outcome(
            Optional<Integer> years, Optional<Percent> growthUsed, Percent maxUnder, Pounds moved, int losers) {}

    static FrontierRow without(BigDecimal value, String status, String reason) {
        return new FrontierRow(value, Optional.empty(), status, reason);
    }
}
