package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvRow;
import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.study.ImpliedPosition;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads printed distances from target: columns code, total_million and percent, as {@code parse pct-distances} prints
 * them; where suggested_total_million is filled in, that is taken. Other columns are not used.
 */
public final class DistancesCsv {
    private DistancesCsv() {}

    /**
     * What was read.
     *
     * @param implied one a row; a row without both figures has no intervals
     * @param remarks which rows took a suggested figure, and which have no interval and why
     */
    public record Read(List<ImpliedPosition> implied, List<String> remarks) {
        /** Takes copies. */
        public Read {
            implied = List.copyOf(implied);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Reads distances and says what they allow.
     *
     * @param table the text of the table; who opened it closes it
     * @return one interval a row
     * @throws PositionsException where the table or a cell cannot be used
     */
    public static Read read(Reader table) {
        CsvTable csv = CsvTable.read(table, PositionsException::new);
        csv.need("code", "total_million", "percent");
        List<ImpliedPosition> implied = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (CsvRow cells : csv.rows()) {
            FigureRow row = new FigureRow(cells);
            ImpliedPosition position = position(row, remarks);
            implied.add(position);
            if (!position.remark().isEmpty()) {
                remarks.add(row.place() + ", " + position.code() + ": " + position.remark());
            }
        }
        return new Read(implied, remarks);
    }

    private static ImpliedPosition position(FigureRow row, List<String> remarks) {
        String code = row.text("code").orElse("");
        Optional<BigDecimal> suggested = row.number("suggested_total_million");
        suggested.ifPresent(amount -> remarks.add(row.place() + ", " + code + ": the suggested "
                + amount.toPlainString() + " million is taken in place of the printed total"));
        Optional<BigDecimal> total = suggested.or(() -> row.number("total_million"));
        Optional<BigDecimal> percent = row.number("percent");
        return total.isPresent() && percent.isPresent()
                ? ImpliedPosition.of(code, total.get(), percent.get())
                : new ImpliedPosition(code, Optional.empty(), Optional.empty(), Optional.empty(), "NOT_PRINTED");
    }
}
