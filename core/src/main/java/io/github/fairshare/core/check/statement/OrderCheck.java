package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The rows are sorted by a column. Equal figures may follow each other, since printed figures are rounded ones; a
 * {@code -0.0} comes before a {@code 0.0}.
 *
 * @param id a short and stable name
 * @param groups the groups of rows that count
 * @param column the column that they are sorted by
 * @param direction in which direction
 * @param citation where that is stated
 */
public record OrderCheck(String id, Set<String> groups, String column, Direction direction, Citation citation)
        implements Check {
    /** The two directions. */
    public enum Direction {
        /** The smallest first. */
        ASCENDING,
        /** The largest first. */
        DESCENDING
    }

    /** Copies the set. */
    public OrderCheck {
        groups = Set.copyOf(groups);
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.ORDER;
    }

    @Override
    public String statement() {
        return "the rows are in " + direction.name().toLowerCase(Locale.ROOT) + " order of " + column;
    }

    @Override
    public List<FigureTable.Cell> suspects(FigureTable table) {
        List<FigureTable.Cell> cells = table.cells(groups, column);
        for (int at = 1; at < cells.size(); at++) {
            if (isBroken(table, cells.get(at - 1), cells.get(at))) {
                return cells.subList(at - 1, at + 1);
            }
        }
        return List.of();
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        List<FigureTable.Cell> cells = table.cells(groups, column);
        List<FigureTable.Row> broken = new ArrayList<>();
        List<String> evidence = new ArrayList<>();
        for (int at = 1; at < cells.size(); at++) {
            FigureTable.Cell before = cells.get(at - 1);
            FigureTable.Cell cell = cells.get(at);
            if (isBroken(table, before, cell)) {
                FigureTable.Row row = table.rows().get(cell.row());
                broken.add(row);
                evidence.add(row + ": " + shown(table, cell) + " comes after " + shown(table, before));
            }
        }
        Result result = !broken.isEmpty() ? Result.DIFFERS : cells.isEmpty() ? Result.UNDECIDED : Result.HOLDS;
        return outcome(result)
                .expected(cells.size() + " rows")
                .found(cells.size() - broken.size() + " rows")
                .addAllSubjects(broken.stream().map(FigureTable.Row::key).toList())
                .addAllEvidence(evidence)
                .build();
    }

    private boolean isBroken(FigureTable table, FigureTable.Cell before, FigureTable.Cell after) {
        return table.find(before)
                .flatMap(first -> table.find(after).map(second -> compare(first, second)))
                .map(order -> direction == Direction.ASCENDING ? order > 0 : order < 0)
                .orElse(false);
    }

    private static int compare(PrintedFigure first, PrintedFigure second) {
        int order = first.value().compareTo(second.value());
        return order != 0 ? order : Boolean.compare(second.isNegative(), first.isNegative());
    }

    private static String shown(FigureTable table, FigureTable.Cell cell) {
        return table.find(cell).map(PrintedFigure::text).orElse("none");
    }
}
