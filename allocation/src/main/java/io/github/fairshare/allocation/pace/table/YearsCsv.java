package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvRow;
import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.study.Succession;
import io.github.fairshare.core.measure.Given;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads what comes to bodies from outside in the years of a projection; columns year (1 for the first year that is computed),
 * code, and one more: growth (percentage points), adjustment (money), or successor and part (a fraction, 1 where empty).
 */
public final class YearsCsv {
    private static final String YEAR = "year";
    private static final String CODE = "code";
    private static final String NUMBER = "-?[0-9]{1,18}(\\.[0-9]{1,40})?";

    private YearsCsv() {}

    /**
     * Reads base growths.
     *
     * @param table the text of the table; who opened it closes it
     * @return by year and code
     * @throws PositionsException where the table or a cell cannot be used; the message names line, column, value and
     *     remedy
     */
    public static Map<Integer, Map<String, Percent>> growths(Reader table) {
        return figures(table, "growth", Percent::of);
    }

    /**
     * Reads adjustments of baselines.
     *
     * @param table the text of the table; who opened it closes it
     * @param unit the unit of money in the table, as a rule that of the policy
     * @return by year and code
     * @throws PositionsException as {@link #growths}
     */
    public static Map<Integer, Map<String, Pounds>> adjustments(Reader table, MoneyUnit unit) {
        return figures(table, "adjustment", unit::toPounds);
    }

    /**
     * Reads mergers and splits.
     *
     * @param table the text of the table; who opened it closes it
     * @return by year
     * @throws PositionsException as {@link #growths}
     */
    public static Map<Integer, List<Succession>> successions(Reader table) {
        CsvTable csv = CsvTable.read(table, PositionsException::new)
                .only(List.of(YEAR, CODE, "successor", "part"))
                .need(YEAR, CODE, "successor");
        Map<Integer, List<Succession>> all = new LinkedHashMap<>();
        for (CsvRow row : csv.rows()) {
            Share part = row.find("part").map(cell -> part(row, cell)).orElse(Share.WHOLE);
            all.computeIfAbsent(year(row), any -> new ArrayList<>())
                    .add(new Succession(text(row, CODE), text(row, "successor"), part));
        }
        return all;
    }

    private static Share part(CsvRow row, String cell) {
        BigDecimal part = number(row, "part", cell);
        if (part.signum() <= 0 || part.compareTo(BigDecimal.ONE) > 0) {
            throw row.refused("part", cell + " is no part; expected a fraction above 0 and up to 1");
        }
        return Share.of(part);
    }

    private static <T> Map<Integer, Map<String, T>> figures(Reader table, String column, Function<BigDecimal, T> made) {
        CsvTable csv = CsvTable.read(table, PositionsException::new)
                .only(List.of(YEAR, CODE, column))
                .need(YEAR, CODE, column);
        Map<Integer, Map<String, T>> all = new LinkedHashMap<>();
        for (CsvRow row : csv.rows()) {
            T figure = made.apply(number(row, column, text(row, column)));
            T earlier =
                    all.computeIfAbsent(year(row), any -> new LinkedHashMap<>()).putIfAbsent(text(row, CODE), figure);
            if (earlier != null) {
                throw row.refused(CODE, text(row, CODE) + " stands twice in a year; keep one of the two");
            }
        }
        return all;
    }

    private static int year(CsvRow row) {
        String year = text(row, YEAR);
        if (!year.matches("[1-9][0-9]{0,2}")) {
            throw row.refused(
                    YEAR, "'" + Given.shown(year) + "' is no year; they count 1, 2 and so on, as in the output");
        }
        return Integer.parseInt(year);
    }

    private static BigDecimal number(CsvRow row, String column, String cell) {
        if (!cell.matches(NUMBER)) {
            throw row.refused(column, "'" + Given.shown(cell) + "' is no number such as 5.5");
        }
        return new BigDecimal(cell);
    }

    private static String text(CsvRow row, String column) {
        return row.find(column).orElseThrow(() -> row.refused(column, "is empty; fill it in"));
    }
}
