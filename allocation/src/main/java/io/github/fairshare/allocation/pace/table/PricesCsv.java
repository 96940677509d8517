package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.study.LimitPrice;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Writes prices of limits as a table. */
public final class PricesCsv {
    private static final int DECIMALS = 6;

    private PricesCsv() {}

    /**
     * Writes prices: limit, parameter, percent, relaxed_percent, status, solved_change, growth_used_change, years_change.
     *
     * @param prices one row each
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(List<LimitPrice> prices, Appendable out) throws IOException {
        CsvTable.append(
                List.of(
                        "limit",
                        "parameter",
                        "percent",
                        "relaxed_percent",
                        "status",
                        "solved_change",
                        "growth_used_change",
                        "years_change"),
                out);
        for (LimitPrice price : prices) {
            CsvTable.append(
                    List.of(
                            price.limit(),
                            price.parameter().orElse(""),
                            six(Optional.of(price.figure().points())),
                            six(Optional.of(price.relaxed().points())),
                            price.status(),
                            six(price.solved()),
                            six(price.growthUsed()),
                            six(price.years())),
                    out);
        }
    }

    private static String six(Optional<BigDecimal> number) {
        return number.map(
                        found -> found.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString())
                .orElse("");
    }
}
