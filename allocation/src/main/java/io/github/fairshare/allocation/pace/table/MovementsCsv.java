package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.measure.Movement;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Pounds;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads openings and closings from a comma-separated table with a header: what {@link AllocationsCsv} writes.
 *
 * <p>Columns: baseline and allocation; optional code, opening_target (or target, as in a table of positions),
 * closing_target; the other columns of an allocation table are allowed and not used, since they follow from these.
 */
public final class MovementsCsv {
    private static final List<String> COLUMNS = Stream.concat(
                    AllocationsCsv.COLUMNS.stream(), Stream.of("name", "target"))
            .toList();

    private MovementsCsv() {}

    /**
     * Reads openings and closings.
     *
     * @param table the text of the table; who opened it closes it
     * @param unit the unit of money in the table
     * @return at least one body
     * @throws PositionsException where the table or a cell cannot be used; the message names line, column, value and
     *     remedy
     */
    public static List<Movement> read(Reader table, MoneyUnit unit) {
        CsvTable csv =
                CsvTable.read(table, PositionsException::new).only(COLUMNS).need("baseline", "allocation");
        if (csv.rows().isEmpty()) {
            throw new PositionsException("line 2: there are no rows; give at least one body");
        }
        Map<String, FigureRow> seen = new HashMap<>();
        return csv.rows().stream()
                .map(row -> movement(new FigureRow(row), unit, seen))
                .toList();
    }

    private static Movement movement(FigureRow row, MoneyUnit unit, Map<String, FigureRow> seen) {
        String code = row.text("code").orElse(row.place());
        FigureRow earlier = seen.putIfAbsent(code, row);
        if (earlier != null) {
            throw row.refused("code", "'" + code + "' stands in " + earlier.place() + " already; give every body once");
        }
        if (row.text("target").isPresent() && row.text("opening_target").isPresent()) {
            throw row.cells().refused("has both target and opening_target, which mean the same; give one of the two");
        }
        return new Movement(
                code,
                zeroOrMore(row, "baseline", row.neededMoney("baseline", unit)),
                row.money("opening_target", unit)
                        .or(() -> row.money("target", unit))
                        .map(amount -> zeroOrMore(row, "opening_target", amount)),
                zeroOrMore(row, "allocation", row.neededMoney("allocation", unit)),
                row.money("closing_target", unit).map(amount -> zeroOrMore(row, "closing_target", amount)));
    }

    private static Pounds zeroOrMore(FigureRow row, String column, Pounds amount) {
        if (amount.isNegative()) {
            throw row.refused(column, amount + " is negative; money is zero or more");
        }
        return amount;
    }
}
