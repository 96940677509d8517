package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.study.MovementSplit;
import io.github.fairshare.core.measure.Pounds;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Writes splits of movements as a table. */
public final class MovementSplitsCsv {
    private MovementSplitsCsv() {}

    /**
     * Writes splits: year, code, previous_closing, adjustment, share, pot, opening_rounding, opening, increase,
     * target_growth, closing_rounding, closing.
     *
     * @param splits one row each
     * @param unit in which money is written
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(List<MovementSplit> splits, MoneyUnit unit, Appendable out) throws IOException {
        CsvTable.append(
                List.of(
                        "year",
                        "code",
                        "previous_closing",
                        "adjustment",
                        "share",
                        "pot",
                        "opening_rounding",
                        "opening",
                        "increase",
                        "target_growth",
                        "closing_rounding",
                        "closing"),
                out);
        for (MovementSplit split : splits) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(split.year()), split.code()));
            cells.addAll(split.before()
                    .map(before -> List.of(
                            money(before.closing(), unit),
                            money(before.adjustment(), unit),
                            money(before.share(), unit),
                            money(before.pot(), unit),
                            money(before.rounding(), unit)))
                    .orElse(List.of("", "", "", "", "")));
            cells.addAll(List.of(
                    money(split.opening(), unit),
                    money(split.increase(), unit),
                    money(split.targetGrowth(), unit),
                    money(split.closingRounding(), unit),
                    money(split.closing(), unit)));
            CsvTable.append(cells, out);
        }
    }

    private static String money(Pounds amount, MoneyUnit unit) {
        BigDecimal written = unit.from(amount);
        return written.setScale(Math.max(2, written.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
