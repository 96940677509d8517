package io.github.fairshare.allocation.rating.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.rating.RatingResult;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.study.Sensitivity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes ratings under several methods as a table: code, method, mean, rating, depends. */
public final class SensitivityCsv {
    private SensitivityCsv() {}

    /**
     * Writes one row a body and method; depends is true where the methods do not all give the body the same rating.
     *
     * @param sensitivity the ratings
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(Sensitivity sensitivity, Appendable out) throws IOException {
        CsvTable.append(List.of("code", "method", "mean", "rating", "depends"), out);
        Set<String> dependent = sensitivity.dependent();
        List<String> codes = sensitivity.batches().values().stream()
                .findFirst()
                .map(batch -> batch.results().stream().map(RatingResult::code).toList())
                .orElse(List.of());
        for (String code : codes) {
            for (Map.Entry<Sensitivity.Variant, RatingResult> row :
                    sensitivity.results(code).entrySet()) {
                CsvTable.append(
                        List.of(
                                code,
                                row.getKey().name(),
                                RatingsCsv.decimal(row.getValue().mean()),
                                row.getValue().rating().map(RatingName::label).orElse(""),
                                String.valueOf(dependent.contains(code))),
                        out);
            }
        }
    }
}
