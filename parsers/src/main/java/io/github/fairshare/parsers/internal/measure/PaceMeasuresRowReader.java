package io.github.fairshare.parsers.internal.measure;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.figure.GluedFields;
import io.github.fairshare.parsers.internal.figure.GluedFields.Split;
import io.github.fairshare.parsers.internal.figure.YearForm;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cuts the rows of a table of pace-of-change measures into cells. Where cells have run together, a split counts only if
 * its share is the minimum over the growth, and if no other split passes that test.
 *
 * @param columns those of the table, in turn
 */
record PaceMeasuresRowReader(List<String> columns) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether the year and both figures that every such table has are there. */
    static boolean isWhole(FoundRow row) {
        return row.doubt().isEmpty()
                && YearForm.find(row.text(PaceMeasuresColumns.YEAR)).isPresent()
                && row.figure(PaceMeasuresColumns.GROWTH).isPresent()
                && row.figure(PaceMeasuresColumns.MINIMUM).isPresent();
    }

    /** Reads a row from as few of its lines as give one. */
    FoundRow read(LogicalRow candidate) {
        for (int count = 1; count <= candidate.lines().size(); count++) {
            LogicalRow row = new LogicalRow(candidate.lines().subList(0, count));
            Optional<FoundRow> found = proven(row);
            if (found.isPresent()) {
                return found.get();
            }
        }
        LogicalRow first = new LogicalRow(List.of(candidate.first()));
        return partlyRead(first).orElseGet(() -> unresolved(first));
    }

    private Optional<FoundRow> proven(LogicalRow row) {
        List<Split> splits = GluedFields.splits(
                text(row), columns.stream().map(PaceMeasuresColumns::form).toList());
        List<Split> right =
                splits.stream().filter(split -> agrees(cells(split))).toList();
        if (right.size() == 1) {
            Split split = right.get(0);
            Map<String, String> cells = cells(split);
            return Optional.of(new FoundRow(
                    row,
                    cells,
                    Map.of(),
                    Optional.empty(),
                    split.gapsLost() > 0 ? Optional.of(repair(row, split, splits, cells)) : Optional.empty()));
        }
        // With no gap lost there is nothing to tell apart; that the share does not fit is for the checks to say.
        return right.isEmpty()
                ? splits.stream()
                        .filter(split -> split.gapsLost() == 0 && splits.size() == 1)
                        .map(split -> new FoundRow(row, cells(split), Map.of(), Optional.empty()))
                        .findFirst()
                : Optional.empty();
    }

    /** Where there are as many words as columns, each stands under its heading though one of them is no figure. */
    private Optional<FoundRow> partlyRead(LogicalRow row) {
        List<String> words = PaceMeasuresTable.words(text(row));
        boolean fits = words.size() == columns.size()
                && words.stream()
                        .anyMatch(word -> PrintedFigure.find(word).isEmpty()
                                && YearForm.find(word).isEmpty());
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; fits && at < words.size(); at++) {
            cells.put(columns.get(at), withoutPercent(words.get(at)));
        }
        return fits
                ? Optional.of(new FoundRow(row, cells, Map.of(), Optional.of(Doubt.ofFigures(unread(cells)))))
                : Optional.empty();
    }

    /** Names the figures that are none, or are not printed. */
    static String unread(Map<String, String> cells) {
        return PaceMeasuresColumns.ORDER.stream()
                .filter(column -> !column.equals(PaceMeasuresColumns.YEAR)
                        && PrintedFigure.find(cells.getOrDefault(column, "")).isEmpty())
                .map(column -> cells.getOrDefault(column, "").isEmpty()
                        ? "no " + column + " is printed"
                        : "the " + column + " '" + cells.get(column) + "' is no number")
                .collect(Collectors.joining("; "));
    }

    private FoundRow unresolved(LogicalRow row) {
        List<Split> splits = GluedFields.splits(
                text(row), columns.stream().map(PaceMeasuresColumns::form).toList());
        String year = text(row);
        List<Integer> ends = new YearForm().ends(year, 0);
        return new FoundRow(
                row,
                ends.isEmpty() ? Map.of() : Map.of(PaceMeasuresColumns.YEAR, year.substring(0, ends.get(0))),
                Map.of(),
                Optional.of(Doubt.ofFigures(
                        splits.isEmpty()
                                ? "the figures after the year cannot be split into the columns of the table"
                                : "the figures after the year can be split in " + splits.size()
                                        + " ways, of which not just one has a share that is the minimum over"
                                        + " the growth")));
    }

    private static Repair repair(LogicalRow row, Split split, List<Split> all, Map<String, String> cells) {
        List<String> alternatives = all.stream()
                .filter(other -> !other.equals(split))
                .map(other -> String.join(" ", other.cells()))
                .toList();
        return new Repair(
                "cells-split-by-ratio",
                row.text(),
                String.join(" ", split.cells()),
                List.of(
                        "100 x " + cells.get(PaceMeasuresColumns.MINIMUM) + " / "
                                + cells.get(PaceMeasuresColumns.GROWTH) + " is " + cells.get(PaceMeasuresColumns.SHARE)
                                + " at one decimal",
                        alternatives.isEmpty()
                                ? "the forms of the columns allow no other split"
                                : "of the " + all.size()
                                        + " splits that the forms of the columns allow, no other has that"),
                alternatives);
    }

    static boolean agrees(Map<String, String> cells) {
        Optional<BigDecimal> growth = number(cells, PaceMeasuresColumns.GROWTH);
        Optional<BigDecimal> minimum = number(cells, PaceMeasuresColumns.MINIMUM);
        Optional<BigDecimal> share = number(cells, PaceMeasuresColumns.SHARE);
        if (growth.isEmpty()
                || minimum.isEmpty()
                || share.isEmpty()
                || growth.get().signum() == 0) {
            return false;
        }
        BigDecimal ratio = HUNDRED.multiply(minimum.get()).divide(growth.get(), 1, RoundingMode.HALF_UP);
        return ratio.compareTo(share.get()) == 0;
    }

    private static Optional<BigDecimal> number(Map<String, String> cells, String column) {
        return PrintedFigure.find(cells.getOrDefault(column, "")).map(PrintedFigure::value);
    }

    private Map<String, String> cells(Split split) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>(split.cells());
        for (int at = 0; at < columns.size(); at++) {
            cells.put(columns.get(at), texts.get(at));
        }
        return cells;
    }

    private static String withoutPercent(String cell) {
        return cell.endsWith("%") ? cell.substring(0, cell.length() - 1).strip() : cell;
    }

    private static String text(LogicalRow row) {
        // No figure of such a table is in thousands, so that a comma can only stand between two.
        String text = row.text().replace(',', ' ').replace('%', ' ');
        return TextLayout.folded(text.startsWith("|") ? text.substring(1) : text);
    }
}
