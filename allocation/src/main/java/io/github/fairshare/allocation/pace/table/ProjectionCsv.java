package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.ProjectedRow;
import io.github.fairshare.allocation.pace.text.Texts;
import java.io.IOException;
import java.util.List;

/** Writes the rows of a projection as a table. */
public final class ProjectionCsv {
    private static final List<String> COLUMNS = List.of(
            "year",
            "code",
            "baseline",
            "allocation",
            "opening_percent",
            "closing_percent",
            "cumulative_million",
            "cumulative_percent");

    /** As many as the baselines of a table have. */
    private static final int MOST_DECIMALS = 40;

    private ProjectionCsv() {}

    /**
     * Writes one row a body and year: year, code, baseline, allocation, opening_percent, closing_percent,
     * cumulative_million (closing distances so far, in millions of pounds), cumulative_percent (the same in percent of
     * the closing targets so far).
     *
     * @param rows of bodies, or of regions or groups
     * @param policy whose unit and rounding money is written in
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(List<ProjectedRow> rows, PacePolicy policy, Appendable out) throws IOException {
        CsvTable.write(
                COLUMNS,
                rows.stream()
                        .map(row -> List.of(
                                String.valueOf(row.year()),
                                row.code(),
                                Texts.plain(policy.unit().from(row.baseline()), MOST_DECIMALS),
                                Texts.allocation(policy, row.allocation()),
                                Texts.percentOrEmpty(row.openingPercent()),
                                Texts.percentOrEmpty(row.closingPercent()),
                                row.cumulative()
                                        .map(amount -> Texts.plain(amount.inMillions(), Texts.DECIMALS))
                                        .orElse(""),
                                Texts.percentOrEmpty(row.cumulativePercent())))
                        .toList(),
                out);
    }
}
