package io.github.fairshare.core.check.misprint;

import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.check.statement.LinearStatement;
import io.github.fairshare.core.measure.PrintedFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The search behind {@link MisprintFinder}. Each check that does not hold names the figures of which one has to change,
 * so that only those are tried; the last correction of a set is looked up by the difference that a sum still lacks. For
 * one thread.
 */
final class CorrectionSearch {
    private static final int MOST_SETS = 200;
    private static final int RARE = 10;
    private static final int CORRECTIONS_OF_A_FIGURE = 32;

    private final FigureTable table;
    private final List<LinearCheck> sums;
    private final List<Check> others;
    private final Map<FigureTable.Cell, List<Correction>> corrections = new HashMap<>();
    private final Map<String, Set<Integer>> decimals = new HashMap<>();
    private final Set<Set<Correction>> found = new LinkedHashSet<>();
    private long steps;

    CorrectionSearch(FigureTable table, List<Check> checks, long steps) {
        this.table = table;
        this.steps = steps - opening(checks, table);
        this.others = checks.stream()
                .filter(check -> !(check instanceof LinearStatement))
                .toList();
        this.sums = checks.stream()
                .filter(check -> this.steps > 0)
                .filter(LinearStatement.class::isInstance)
                .map(LinearStatement.class::cast)
                .map(statement -> LinearCheck.of(statement, table, this::of))
                .toList();
    }

    /** All sets of so many corrections with which every check holds. */
    List<Set<Correction>> ofSize(int size) {
        found.clear();
        if (steps <= 0) {
            return List.of();
        }
        extend(new Trial(table, Set.of(), sums, BrokenRows.of(others, table)), size);
        return List.copyOf(found);
    }

    /** Whether the search was cut short, so that what was found may not be all. */
    boolean isExhausted() {
        return steps <= 0 || found.size() >= MOST_SETS;
    }

    /** How many steps are left. */
    long left() {
        return Math.max(0, steps);
    }

    /** Every correction of every figure that a sum has is sorted by what it adds. */
    private static long opening(List<Check> checks, FigureTable table) {
        return checks.stream()
                .filter(LinearStatement.class::isInstance)
                .map(LinearStatement.class::cast)
                .mapToLong(statement ->
                        CORRECTIONS_OF_A_FIGURE * (long) statement.cells(table).size())
                .sum();
    }

    private void extend(Trial trial, int left) {
        if (isHopeless(trial, left)) {
            return;
        }
        if (left == 1) {
            finish(trial);
            return;
        }
        for (FigureTable.Cell cell : suspects(trial)) {
            for (Correction correction : of(cell)) {
                if (steps-- <= 0 || found.size() >= MOST_SETS) {
                    return;
                }
                if (!trial.touches(cell)) {
                    extend(trial.with(correction), left - 1);
                }
            }
        }
    }

    /** A correction of one figure can set right its own row and, in an order, the next one: no more than two. */
    private boolean isHopeless(Trial trial, int left) {
        steps -= table.rows().size();
        for (int at = 0; at < others.size(); at++) {
            steps -= table.rows().size();
            if (steps <= 0 || trial.subjects(at) > 2 * left) {
                return true;
            }
        }
        return false;
    }

    /** Tries the corrections of which one can be enough. */
    private void finish(Trial trial) {
        List<Correction> last = trial.sums().stream()
                .filter(sum -> !sum.holds())
                .findFirst()
                .map(LinearCheck::repairs)
                .orElseGet(() -> suspects(trial).stream()
                        .flatMap(cell -> of(cell).stream())
                        .toList());
        for (Correction correction : last) {
            if (steps-- <= 0 || found.size() >= MOST_SETS) {
                return;
            }
            if (!trial.touches(correction.cell()) && trial.sums().stream().allMatch(sum -> sum.holdsWith(correction))) {
                steps -= others.size() * (long) table.rows().size();
                Trial complete = trial.with(correction);
                if (IntStream.range(0, others.size()).noneMatch(complete::differs)) {
                    found.add(complete.chosen());
                }
            }
        }
    }

    /** The figures of the check at fault that has the fewest. */
    private List<FigureTable.Cell> suspects(Trial trial) {
        return others.stream()
                .map(check -> check.suspects(trial.table()))
                .filter(cells -> !cells.isEmpty())
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> trial.sums().stream()
                        .filter(sum -> !sum.holds())
                        .map(LinearCheck::cells)
                        .min(Comparator.comparingInt(List::size))
                        .orElse(List.of()));
    }

    private List<Correction> of(FigureTable.Cell cell) {
        return corrections.computeIfAbsent(
                cell,
                place -> table.find(place)
                        .map(figure -> Correction.of(
                                place, figure, decimals.computeIfAbsent(place.column(), this::usualDecimals)))
                        .orElse(List.of()));
    }

    /** The numbers of decimals that are common in a column. */
    private Set<Integer> usualDecimals(String column) {
        Map<Integer, Long> counts = table.rows().stream()
                .filter(row -> row.figures().containsKey(column))
                .flatMap(row -> Stream.ofNullable(row.figures().get(column)))
                .collect(Collectors.groupingBy(PrintedFigure::decimals, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * RARE > all)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A table with some corrections made. */
    private record Trial(FigureTable table, Set<Correction> chosen, List<LinearCheck> sums, BrokenRows broken) {
        Trial with(Correction correction) {
            Set<Correction> more = new LinkedHashSet<>(chosen);
            more.add(correction);
            List<LinearCheck> moved = new ArrayList<>(sums.size());
            sums.forEach(sum -> moved.add(sum.with(correction)));
            FigureTable changed = table.with(correction.cell(), correction.after());
            int row = correction.cell().row();
            return new Trial(
                    changed,
                    more,
                    moved,
                    broken.with(table.rows().get(row), changed.rows().get(row)));
        }

        /** How many rows or groups one of the checks finds at fault. */
        int subjects(int check) {
            Check asked = broken.checks().get(check);
            return asked.looksAtRowsAlone()
                    ? broken.counts().get(check)
                    : asked.against(table).subjects().size();
        }

        /** A check of rows that has lost its last fault may still lack the figures of other rows. */
        boolean differs(int check) {
            Check asked = broken.checks().get(check);
            return asked.looksAtRowsAlone()
                    ? broken.counts().get(check) > 0
                    : asked.against(table).result() == Result.DIFFERS;
        }

        boolean touches(FigureTable.Cell cell) {
            return chosen.stream().anyMatch(correction -> correction.cell().equals(cell));
        }
    }
}
