package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.study.TargetError;
import io.github.fairshare.core.measure.Pounds;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Writes what errors of targets move as a table. */
public final class TargetErrorsCsv {
    private static final int DECIMALS = 6;

    private TargetErrorsCsv() {}

    /**
     * Writes errors: code, opening_percent, further, nearer (money that 0.1 points further or less under target moves).
     *
     * @param errors one row each
     * @param unit in which money is written
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(List<TargetError> errors, MoneyUnit unit, Appendable out) throws IOException {
        CsvTable.append(List.of("code", "opening_percent", "further", "nearer"), out);
        for (TargetError error : errors) {
            CsvTable.append(
                    List.of(
                            error.code(),
                            six(Optional.of(error.opening().points())),
                            money(error.further(), unit),
                            money(error.nearer(), unit)),
                    out);
        }
    }

    private static String six(Optional<BigDecimal> number) {
        return number.map(
                        found -> found.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString())
                .orElse("");
    }

    private static String money(Pounds amount, MoneyUnit unit) {
        BigDecimal written = unit.from(amount);
        return written.setScale(Math.max(2, written.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
