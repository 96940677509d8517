package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.PaceResult;
import java.io.IOException;
import java.util.List;

/** Writes the allocations of a year as a table, which {@link MovementsCsv} reads again as openings and closings. */
public final class AllocationsCsv {
    static final List<String> COLUMNS = List.of(
            "code",
            "baseline",
            "opening_target",
            "opening_percent",
            "growth_percent",
            "allocation",
            "closing_target",
            "closing_percent",
            "binding");

    private AllocationsCsv() {}

    /**
     * Writes one row a body, in the order of the positions: code, baseline, opening_target, opening_percent,
     * growth_percent, allocation, closing_target, closing_percent, binding. Money stands in the policy's unit,
     * percentages have six decimals.
     *
     * @param result of one year
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(PaceResult result, Appendable out) throws IOException {
        CsvTable.append(COLUMNS, out);
        result.writeRows(out);
    }
}
