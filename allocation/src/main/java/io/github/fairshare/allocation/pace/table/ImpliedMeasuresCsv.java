package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.study.ImpliedMeasure;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Writes measures of printed distances as a table. */
public final class ImpliedMeasuresCsv {
    private static final int DECIMALS = 6;

    private ImpliedMeasuresCsv() {}

    /**
     * Writes measures of printed distances: name, low, high, unit, decimals (how many the source supports; empty for none).
     *
     * @param measures one row each
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(List<ImpliedMeasure> measures, Appendable out) throws IOException {
        CsvTable.append(List.of("name", "low", "high", "unit", "decimals"), out);
        for (ImpliedMeasure measure : measures) {
            CsvTable.append(
                    List.of(
                            measure.name(),
                            six(Optional.of(measure.low())),
                            six(Optional.of(measure.high())),
                            measure.unit(),
                            measure.supportedDecimals() < 0 ? "" : String.valueOf(measure.supportedDecimals())),
                    out);
        }
    }

    private static String six(Optional<BigDecimal> number) {
        return number.map(
                        found -> found.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString())
                .orElse("");
    }
}
