package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.Deflator;
import io.github.fairshare.allocation.pace.study.PaceComparison;
import io.github.fairshare.allocation.pace.study.ProjectedRow;
import io.github.fairshare.core.measure.Pounds;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.List;

/** Writes money in real terms, as columns to stand beside a projection or a comparison, in the same order of rows. */
public final class RealTermsCsv {
    private static final int DECIMALS = 6;

    private RealTermsCsv() {}

    /**
     * Writes a projection: baseline_real, allocation_real (prices of the baselines before the first year, in the unit of the
     * policy) and growth_real_percent, empty without a baseline.
     *
     * @param rows of bodies, or of regions or groups
     * @param policy in whose unit money is written
     * @param deflator how prices rise
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(List<ProjectedRow> rows, PacePolicy policy, Deflator deflator, Appendable out)
            throws IOException {
        CsvTable.append(List.of("baseline_real", "allocation_real", "growth_real_percent"), out);
        for (ProjectedRow row : rows) {
            boolean grows = row.baseline().amount().signum() > 0;
            CsvTable.append(
                    List.of(
                            money(deflator.real(row.baseline(), row.year() - 1), policy),
                            money(deflator.real(row.allocation(), row.year()), policy),
                            grows
                                    ? deflator.growth(row.baseline(), row.allocation())
                                            .points()
                                            .setScale(DECIMALS, RoundingMode.HALF_UP)
                                            .toPlainString()
                                    : ""),
                    out);
        }
    }

    /**
     * Writes a comparison: allocation_a_real, allocation_b_real and difference_real, in the prices of the baselines.
     *
     * @param comparison of one year
     * @param deflator how prices rise
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(PaceComparison comparison, Deflator deflator, Appendable out) throws IOException {
        PacePolicy policy = comparison.a().policy();
        CsvTable.append(List.of("allocation_a_real", "allocation_b_real", "difference_real"), out);
        for (PaceComparison.Row row : comparison.rows()) {
            Pounds first = deflator.real(row.allocationA(), 1);
            Pounds second = deflator.real(row.allocationB(), 1);
            CsvTable.append(
                    List.of(money(first, policy), money(second, policy), money(second.minus(first), policy)), out);
        }
    }

    private static String money(Pounds amount, PacePolicy policy) {
        return policy.unit().from(amount).toPlainString();
    }
}
