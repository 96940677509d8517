package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.Design;
import io.github.fairshare.allocation.pace.text.Texts;
import java.io.IOException;

/** Writes the value that reaches a wish as a table. */
public final class DesignCsv {
    private DesignCsv() {}

    /**
     * Writes name, value, years, growth_used, max_under_percent, moved, losers, status of one value that reaches the
     * wish, or of the nearest where none does.
     *
     * @param design what was looked for
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(Design design, Appendable out) throws IOException {
        PacePolicy policy = design.turning().policy();
        CsvTable.write(
                OutcomeColumns.after("name", "value"),
                design.reached().stream()
                        .map(row -> OutcomeColumns.cells(
                                row,
                                policy,
                                design.turning().parameter(),
                                Texts.plain(row.value(), OutcomeColumns.DECIMALS)))
                        .toList(),
                out);
    }
}
