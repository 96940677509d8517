package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.util.List;
import java.util.Optional;

/**
 * Two results for the same bodies side by side.
 *
 * @param a the first result
 * @param b the second result
 * @param rows one row a body, in the order of the first
 */
public record PaceComparison(PaceResult a, PaceResult b, List<Row> rows) {
    /** Takes a copy of the rows. */
    public PaceComparison {
        rows = List.copyOf(rows);
    }

    /**
     * One body under both policies.
     *
     * @param code for example {@code A}
     * @param allocationA the allocation under the first policy
     * @param allocationB the allocation under the second
     * @param closingPercentA closing distance under the first, percentage of target
     * @param closingPercentB closing distance under the second, percentage of target
     */
    public record Row(
            String code,
            Pounds allocationA,
            Pounds allocationB,
            Optional<Percent> closingPercentA,
            Optional<Percent> closingPercentB) {
        /**
         * What the second policy gives more.
         *
         * @return second less first; negative where the second gives less
         */
        public Pounds difference() {
            return allocationB.minus(allocationA);
        }
    }

    /**
     * Compares two results.
     *
     * @param a the first
     * @param b the second, for the same bodies
     * @return one row a body
     * @throws PositionsException where a body of one has no counterpart in the other
     */
    public static PaceComparison of(PaceResult a, PaceResult b) {
        if (a.bodies().size() != b.bodies().size()) {
            throw new PositionsException("the results are for " + a.bodies().size() + " and "
                    + b.bodies().size() + " bodies; compare results for the same positions");
        }
        return new PaceComparison(
                a, b, a.bodies().stream().map(body -> row(body, b)).toList());
    }

    private static Row row(BodyOutcome one, PaceResult b) {
        BodyOutcome other = b.findBody(one.code())
                .orElseThrow(() -> new PositionsException("body " + one.code()
                        + " is missing from the second result; compare results for the same positions"));
        return new Row(one.code(), one.allocation(), other.allocation(), one.closingPercent(), other.closingPercent());
    }
}
