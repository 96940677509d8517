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
        for (CsvRow row : csv.rows()) {
            ImpliedPosition position = position(row, csv, remarks);
            implied.add(position);
            if (!position.remark().isEmpty()) {
                remarks.add("line " + row.line() + ", " + position.code() + ": " + position.remark());
            }
        }
        return new Read(implied, remarks);
    }

    private static ImpliedPosition position(CsvRow row, CsvTable csv, List<String> remarks) {
        String code = row.find("code").orElse("");
        Optional<BigDecimal> suggested = csv.columns().contains("suggested_total_million")
                ? number(row, "suggested_total_million")
                : Optional.empty();
        suggested.ifPresent(amount -> remarks.add("line " + row.line() + ", " + code + ": the suggested "
                + amount.toPlainString() + " million is taken in place of the printed total"));
        Optional<BigDecimal> total = suggested.or(() -> number(row, "total_million"));
        Optional<BigDecimal> percent = number(row, "percent");
        return total.isPresent() && percent.isPresent()
                ? ImpliedPosition.of(code, total.get(), percent.get())
                : new ImpliedPosition(code, Optional.empty(), Optional.empty(), Optional.empty(), "NOT_PRINTED");
    }

    private static Optional<BigDecimal> number(CsvRow row, String column) {
        return row.find(column).map(cell -> {
            if (!cell.matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")) {
                throw row.refused(column, "'" + cell + "' is no number such as -12.3");
            }
            return new BigDecimal(cell);
        });
    }
}
