package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.study.PaceComparison;
import io.github.fairshare.core.measure.Pounds;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes money per head, as columns to stand beside a comparison of bodies: difference_per_head, distance_per_head_a and _b
 * (closing distance over people), distance_per_weighted_head_a and _b (over people weighted by need); pounds and pence,
 * empty where the positions give no people.
 */
public final class PerHeadCsv {
    private PerHeadCsv() {}

    /**
     * Writes the columns.
     *
     * @param comparison of bodies
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(PaceComparison comparison, Appendable out) throws IOException {
        CsvTable.append(
                List.of(
                        "difference_per_head",
                        "distance_per_head_a",
                        "distance_per_head_b",
                        "distance_per_weighted_head_a",
                        "distance_per_weighted_head_b"),
                out);
        for (PaceComparison.Row row : comparison.rows()) {
            Optional<BodyOutcome> a = comparison.a().findBody(row.code());
            CsvTable.append(
                    List.of(
                            a.map(body -> over(row.difference(), body.position().population()))
                                    .orElse(""),
                            distance(comparison.a(), row.code(), OpeningPosition::population),
                            distance(comparison.b(), row.code(), OpeningPosition::population),
                            distance(comparison.a(), row.code(), OpeningPosition::weightedPopulation),
                            distance(comparison.b(), row.code(), OpeningPosition::weightedPopulation)),
                    out);
        }
    }

    private static String distance(
            PaceResult result, String code, Function<OpeningPosition, Optional<BigDecimal>> people) {
        return result.findBody(code)
                .flatMap(body -> body.closingTarget()
                        .map(target -> over(body.allocation().minus(target), people.apply(body.position()))))
                .orElse("");
    }

    private static String over(Pounds amount, Optional<BigDecimal> people) {
        return people.filter(count -> count.signum() > 0)
                .map(count -> amount.amount().divide(count, 2, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
