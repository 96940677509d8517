package io.github.fairshare.allocation.rating.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.rating.rule.Threshold;
import io.github.fairshare.allocation.rating.study.AttainableResults;
import io.github.fairshare.core.measure.Fraction;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes all means that a rule set can come to as a table: mean, rating, combinations, on_threshold. */
public final class AttainableCsv {
    private AttainableCsv() {}

    /**
     * Writes one row a mean, the lowest first; on_threshold is true where it is the least mean of its rating.
     *
     * @param attainable of a rule set
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(AttainableResults attainable, Appendable out) throws IOException {
        CsvTable.append(List.of("mean", "rating", "combinations", "on_threshold"), out);
        for (Map.Entry<Fraction, BigInteger> row :
                attainable.combinationsByMean().entrySet()) {
            Threshold step = attainable.thresholds().at(row.getKey());
            CsvTable.append(
                    List.of(
                            RatingsCsv.decimal(Optional.of(row.getKey())),
                            step.rating().label(),
                            row.getValue().toString(),
                            String.valueOf(
                                    step.atLeast().filter(row.getKey()::equals).isPresent())),
                    out);
        }
    }
}
