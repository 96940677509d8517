package io.github.fairshare.examples.shell;

import io.github.fairshare.core.table.DataTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws one column of a table as bars of signs. */
final class Bars {
    private static final int LONGEST = 50;
    private static final int WIDEST_NAME = 40;

    private Bars() {}

    static String of(DataTable table, String column, int most) {
        int figures = at(table, column);
        int names = IntStream.range(0, table.columns().size())
                .filter(at -> at != figures && !isNumeric(table, at))
                .findFirst()
                .orElse(0);
        List<List<String>> rows = table.rows().stream().limit(most).toList();
        BigDecimal largest = rows.stream()
                .map(row -> AlignedText.figure(row.get(figures)).abs())
                .max(BigDecimal::compareTo)
                .filter(found -> found.signum() > 0)
                .orElse(BigDecimal.ONE);
        return rows.stream()
                .map(row -> bar(row.get(names), row.get(figures), largest))
                .collect(Collectors.joining("\n", table.columns().get(figures).heading() + "\n", rest(table, most)));
    }

    static String firstFigures(DataTable table) {
        return IntStream.range(0, table.columns().size())
                .filter(at -> isNumeric(table, at)
                        && !table.names().get(at).toLowerCase(Locale.ROOT).contains("line"))
                .mapToObj(table.names()::get)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no column holds figures alone; there are " + table.names()
                                + "; give rows that have some, such as chart(delays.byBody(), \"reduction amount\"), or"
                                + " look at table(x)"));
    }

    private static int at(DataTable table, String column) {
        int at = table.names().indexOf(column);
        if (at < 0 || !isNumeric(table, at)) {
            throw new IllegalArgumentException("'" + column + "' is no column of figures; there are " + table.names());
        }
        return at;
    }

    private static boolean isNumeric(DataTable table, int column) {
        return table.rows().stream().allMatch(row -> AlignedText.isFigure(row.get(column)))
                && table.rows().stream().anyMatch(row -> !row.get(column).isEmpty());
    }

    private static String bar(String name, String figure, BigDecimal largest) {
        int length = AlignedText.figure(figure)
                .abs()
                .multiply(BigDecimal.valueOf(LONGEST))
                .divide(largest, 0, RoundingMode.HALF_UP)
                .intValue();
        String sign = figure.startsWith("-") ? "-" : "#";
        String shown = name.length() > WIDEST_NAME ? name.substring(0, WIDEST_NAME) : name;
        return String.format(Locale.ROOT, "%-" + WIDEST_NAME + "s %s %s", shown, sign.repeat(length), figure)
                .stripTrailing();
    }

    private static String rest(DataTable table, int most) {
        return table.rows().size() > most ? "\n... " + table.rows().size() + " rows in all" : "";
    }
}
