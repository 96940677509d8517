package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small tables for tests: rows written as "group key total percent". */
public final class Tables {
    public static final Citation CITATION = Citation.stated("test", "table");
    public static final Set<String> ALL = Set.of("all");

    private Tables() {}

    /** Each row is its key, then a figure for each column, "?" for none; an upper-case key is in the group "big" too. */
    public static FigureTable of(List<String> columns, String... rows) {
        List<FigureTable.Row> read = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(" ", -1);
            Map<String, PrintedFigure> figures = new HashMap<>();
            for (int at = 0; at < columns.size(); at++) {
                if (!cells[at + 1].equals("?")) {
                    figures.put(columns.get(at), PrintedFigure.of(cells[at + 1]));
                }
            }
            boolean big = Character.isUpperCase(cells[0].charAt(0));
            read.add(new FigureTable.Row(cells[0], read.size() + 1, big ? Set.of("all", "big") : ALL, figures));
        }
        return new FigureTable(read);
    }

    public static Figures all(String column, int size) {
        return new Figures(column, ALL, Set.of(), size);
    }

    public static AggregateCheck sum(String column, int size, String expected, String within) {
        return new AggregateCheck(
                "sum-" + column, all(column, size), BigDecimal.ONE, Stated.within(expected, within), CITATION);
    }

    public static SignCheck sameSign() {
        return new SignCheck("sign", ALL, "total", "percent", CITATION);
    }

    public static OrderCheck ascending(String column) {
        return new OrderCheck("order", ALL, column, OrderCheck.Direction.ASCENDING, CITATION);
    }
}
