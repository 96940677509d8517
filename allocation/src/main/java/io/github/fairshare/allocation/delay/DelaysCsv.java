package io.github.fairshare.allocation.delay;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.core.measure.Percent;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Writes what targets ask for, and how far bodies have come, as tables; beds per day, percentages with six decimals. */
public final class DelaysCsv {
    private DelaysCsv() {}

    /**
     * Writes reductions: name, bodies, baseline, target, reduction, reduction_percent, share_percent, rank, rank_percent.
     *
     * @param lines one row each
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void writeReductions(List<ReductionLine> lines, Appendable out) throws IOException {
        CsvTable.append(
                List.of(
                        "name",
                        "bodies",
                        "baseline",
                        "target",
                        "reduction",
                        "reduction_percent",
                        "share_percent",
                        "rank",
                        "rank_percent"),
                out);
        for (ReductionLine line : lines) {
            Reduction reduction = line.reduction();
            CsvTable.append(
                    List.of(
                            line.name(),
                            String.valueOf(line.bodies()),
                            reduction.baseline().toString(),
                            reduction.target().toString(),
                            reduction.amount().toString(),
                            percent(reduction.percent()),
                            percent(line.shareOfTotal()),
                            String.valueOf(line.rankByAmount()),
                            line.rankByPercent().map(String::valueOf).orElse("")),
                    out);
        }
    }

    /**
     * Writes progress: code, baseline, target, actual, status, remaining, achieved_percent.
     *
     * @param progress one row each
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void writeProgress(List<DelayProgress> progress, Appendable out) throws IOException {
        CsvTable.append(
                List.of("code", "baseline", "target", "actual", "status", "remaining", "achieved_percent"), out);
        for (DelayProgress one : progress) {
            CsvTable.append(
                    List.of(
                            one.position().key(),
                            one.position().baseline().toString(),
                            one.position().target().toString(),
                            one.actual().toString(),
                            one.status().name(),
                            one.remaining().toString(),
                            percent(one.percentAchieved())),
                    out);
        }
    }

    private static String percent(Optional<Percent> percent) {
        return percent.map(found ->
                        found.points().setScale(6, RoundingMode.HALF_UP).toPlainString())
                .orElse("");
    }
}
