package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.study.Sweep;
import io.github.fairshare.allocation.pace.study.SweepPart;
import io.github.fairshare.allocation.pace.text.Texts;
import io.github.fairshare.core.measure.Percent;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes what draws say about every body as a table. */
public final class SweepCsv {
    private static final List<String> COLUMNS = List.of("code", "mean", "p05", "p50", "p95", "probability_under");

    private SweepCsv() {}

    /**
     * Writes one row a body: code, mean, p05, p50, p95 (percentages with six decimals), probability_under.
     *
     * @param sweep the draws
     * @param beyond how far under target is far, for the last column
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(Sweep sweep, Percent beyond, Appendable out) throws IOException {
        write(sweep.rows(), code -> sweep.probabilityUnder(code, beyond), out);
    }

    /**
     * Writes the same of what a part, or parts that were merged, counted.
     *
     * @param part the counts
     * @param beyond how far under target is far, for the last column
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(SweepPart part, Percent beyond, Appendable out) throws IOException {
        write(part.rows(), code -> part.probabilityUnder(code, beyond), out);
    }

    private static void write(List<Sweep.Row> rows, Function<String, BigDecimal> chance, Appendable out)
            throws IOException {
        CsvTable.write(
                COLUMNS,
                rows.stream()
                        .map(row -> List.of(
                                row.code(),
                                Texts.percentOrEmpty(Optional.of(row.mean())),
                                Texts.percentOrEmpty(Optional.of(row.p05())),
                                Texts.percentOrEmpty(Optional.of(row.p50())),
                                Texts.percentOrEmpty(Optional.of(row.p95())),
                                chance.apply(row.code()).toPlainString()))
                        .toList(),
                out);
    }
}
