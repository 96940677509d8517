package io.github.fairshare.allocation.pace.measure;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.text.Texts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many years of the same policy bring every body near its target.
 *
 * @param years whole years; empty where there is no such number
 * @param reason why there is none, in words; empty where there is one
 */
public record Horizon(Optional<Integer> years, String reason) {
    /** How near is near, in percentage points: the narrowest of the bands that M6 counts bodies outside of. */
    static final BigDecimal TOLERANCE = new BigDecimal("2.5");

    private static final String DEFINITION =
            "years of the same policy, each allocation being the next baseline, until every body is within "
                    + TOLERANCE.toPlainString() + " points of target";

    /**
     * Repeats a policy year by year, for up to 200 years, until every body is within 2.5 points of its target.
     *
     * @param policy the policy of every year
     * @param positions where the bodies stand before the first year
     * @return the number of years, or why there is none
     */
    public static Horizon of(PacePolicy policy, Positions positions) {
        return RepeatedYears.within(TOLERANCE, policy, positions);
    }

    static Horizon reached(int years) {
        return new Horizon(Optional.of(years), "");
    }

    static Horizon undefined(String reason) {
        return new Horizon(Optional.empty(), reason);
    }

    /** Bodies that stand still too far from target, by their distances in percentage points, at least one. */
    static Horizon never(List<BigDecimal> still) {
        String lowest = points(still.stream().min(Comparator.naturalOrder()).orElseThrow());
        String highest = points(still.stream().max(Comparator.naturalOrder()).orElseThrow());
        String where = lowest.equals(highest) ? "at " + lowest : "between " + lowest + " and " + highest;
        return undefined("never converges: bodies " + where + " do not move");
    }

    private static String points(BigDecimal distance) {
        return Texts.plain(distance, 2) + " %";
    }

    /** M5. */
    Measure measure() {
        return new Measure(
                "M5",
                years.map(BigDecimal::valueOf),
                "years",
                years.isPresent() ? DEFINITION : DEFINITION + "; undefined: " + reason);
    }
}
