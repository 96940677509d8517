package io.github.fairshare.core.check.misprint;

import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.check.statement.LinearStatement;
import io.github.fairshare.core.measure.Interval;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A sum under correction: where it is, where it has to be, and all corrections of its figures by how much they add.
 *
 * @param terms the figures
 * @param bySize every correction of one of them, the one that adds least first
 * @param interval where the sum has to be
 * @param sum where it is
 */
record LinearCheck(Terms terms, List<Correction> bySize, Interval interval, BigDecimal sum) {

    static LinearCheck of(
            LinearStatement statement, FigureTable table, Function<FigureTable.Cell, List<Correction>> corrections) {
        Terms terms = Terms.of(statement, table);
        return new LinearCheck(
                terms,
                terms.cells().stream()
                        .flatMap(cell -> corrections.apply(cell).stream())
                        .sorted(Comparator.comparing(terms::difference))
                        .toList(),
                statement.allowed(table),
                terms.sum(table));
    }

    /**
     * The figures of a sum, in the order of the document.
     *
     * @param signs 1 for those that are added, -1 for those that are taken away
     */
    private record Terms(Map<FigureTable.Cell, Integer> signs) {
        static Terms of(LinearStatement statement, FigureTable table) {
            Map<FigureTable.Cell, Integer> signs = new LinkedHashMap<>();
            statement.cells(table).forEach(cell -> signs.put(cell, 1));
            statement.taken(table).forEach(cell -> signs.put(cell, -1));
            return new Terms(signs);
        }

        List<FigureTable.Cell> cells() {
            return List.copyOf(signs.keySet());
        }

        BigDecimal sum(FigureTable table) {
            return signs.keySet().stream()
                    .flatMap(cell -> table.find(cell).map(figure -> signed(cell, figure.value())).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** What a correction adds; nothing where it is of another figure. */
        BigDecimal difference(Correction correction) {
            return signed(
                    correction.cell(),
                    correction.after().value().subtract(correction.before().value()));
        }

        private BigDecimal signed(FigureTable.Cell cell, BigDecimal value) {
            int sign = signs.getOrDefault(cell, 0);
            return sign > 0 ? value : sign < 0 ? value.negate() : BigDecimal.ZERO;
        }
    }

    List<FigureTable.Cell> cells() {
        return terms.cells();
    }

    boolean holds() {
        return interval.contains(sum);
    }

    boolean holdsWith(Correction correction) {
        return interval.contains(sumWith(correction));
    }

    LinearCheck with(Correction correction) {
        return new LinearCheck(terms, bySize, interval, sumWith(correction));
    }

    /** The corrections that bring the sum into its interval. */
    List<Correction> repairs() {
        int from = firstNotBelow(interval.low().subtract(sum));
        BigDecimal most = interval.high().subtract(sum);
        int to = from;
        while (to < bySize.size() && terms.difference(bySize.get(to)).compareTo(most) <= 0) {
            to++;
        }
        return bySize.subList(from, to);
    }

    private int firstNotBelow(BigDecimal least) {
        int low = 0;
        int high = bySize.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.difference(bySize.get(middle)).compareTo(least) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private BigDecimal sumWith(Correction correction) {
        return sum.add(terms.difference(correction));
    }
}
