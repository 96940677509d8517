package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.Frontier;
import io.github.fairshare.allocation.pace.text.Texts;
import java.io.IOException;

/** Writes a frontier as a table. */
public final class FrontierCsv {
    private FrontierCsv() {}

    /**
     * Writes one row a value of the parameter: the parameter's name, years, growth_used, max_under_percent, moved,
     * losers, status. Moved money stands in the unit of the policy; what is undefined is empty.
     *
     * @param frontier of one parameter
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(Frontier frontier, Appendable out) throws IOException {
        PacePolicy policy = frontier.turning().policy();
        CsvTable.write(
                OutcomeColumns.after(frontier.turning().parameter()),
                frontier.rows().stream()
                        .map(row ->
                                OutcomeColumns.cells(row, policy, Texts.plain(row.value(), OutcomeColumns.DECIMALS)))
                        .toList(),
                out);
    }
}
