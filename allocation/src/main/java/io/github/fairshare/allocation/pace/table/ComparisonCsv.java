package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.PaceComparison;
import io.github.fairshare.allocation.pace.text.Texts;
import java.io.IOException;
import java.util.List;

/** Writes two results side by side as a table. */
public final class ComparisonCsv {
    private static final List<String> COLUMNS =
            List.of("code", "allocation_a", "allocation_b", "difference", "closing_percent_a", "closing_percent_b");

    private ComparisonCsv() {}

    /**
     * Writes one row a body: code, allocation_a, allocation_b, difference, closing_percent_a, closing_percent_b. Money
     * stands in the unit of the first policy, percentages have six decimals.
     *
     * @param comparison of two results
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(PaceComparison comparison, Appendable out) throws IOException {
        PacePolicy policy = comparison.a().policy();
        CsvTable.write(
                COLUMNS,
                comparison.rows().stream()
                        .map(row -> List.of(
                                row.code(),
                                Texts.money(policy, row.allocationA()),
                                Texts.money(policy, row.allocationB()),
                                Texts.money(policy, row.difference()),
                                Texts.percentOrEmpty(row.closingPercentA()),
                                Texts.percentOrEmpty(row.closingPercentB())))
                        .toList(),
                out);
    }
}
