package io.github.fairshare.allocation.pace;

import java.io.Reader;
import java.util.List;

/**
 * Reads openings and closings from a comma-separated table with a header: what {@link PaceTables#allocations} writes.
 *
 * <p>Columns: baseline and allocation; optional code, opening_target, closing_target; the other columns of an
 * allocation table are allowed and not used, since they follow from these.
 */
public final class MovementsCsv {
    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "baseline",
            "opening_target",
            "opening_percent",
            "growth_percent",
            "allocation",
            "closing_target",
            "closing_percent",
            "binding");

    private MovementsCsv() {}

    /**
     * Reads openings and closings.
     *
     * @param table the text of the table; it is closed afterwards
     * @param unit the unit of money in the table
     * @return at least one body
     * @throws PositionsException where the table or a cell cannot be used; the message names line, column, value and
     *     remedy
     */
    public static List<Movement> read(Reader table, MoneyUnit unit) {
        CsvTable csv = CsvTable.read(table, COLUMNS);
        csv.need("baseline", "allocation");
        if (csv.rows().isEmpty()) {
            throw new PositionsException("line 2: there are no rows; give at least one body");
        }
        return csv.rows().stream().map(row -> movement(row, unit)).toList();
    }

    private static Movement movement(CsvRow row, MoneyUnit unit) {
        return new Movement(
                row.text("code").orElse(row.place()),
                row.neededMoney("baseline", unit),
                row.money("opening_target", unit),
                row.neededMoney("allocation", unit),
                row.money("closing_target", unit));
    }
}
