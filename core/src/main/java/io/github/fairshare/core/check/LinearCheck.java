package io.github.fairshare.core.check;

import io.github.fairshare.core.measure.Interval;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A sum under correction: where it is, where it has to be, and all corrections of its figures by how much they add.
 *
 * @param cells the figures that are added up
 * @param inOrder the same in the order of the document
 * @param bySize every correction of one of them, the one that adds least first
 * @param interval where the sum has to be
 * @param sum where it is
 */
record LinearCheck(
        Set<FigureTable.Cell> cells,
        List<FigureTable.Cell> inOrder,
        List<Correction> bySize,
        Interval interval,
        BigDecimal sum) {

    static LinearCheck of(
            LinearStatement statement, FigureTable table, Function<FigureTable.Cell, List<Correction>> corrections) {
        List<FigureTable.Cell> cells = statement.cells(table);
        return new LinearCheck(
                Set.copyOf(cells),
                cells,
                cells.stream()
                        .flatMap(cell -> corrections.apply(cell).stream())
                        .sorted(Comparator.comparing(LinearCheck::difference))
                        .toList(),
                statement.sum(),
                cells.stream()
                        .flatMap(cell -> table.find(cell).stream())
                        .map(figure -> figure.value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    boolean holds() {
        return interval.contains(sum);
    }

    boolean holdsWith(Correction correction) {
        return interval.contains(sumWith(correction));
    }

    LinearCheck with(Correction correction) {
        return new LinearCheck(cells, inOrder, bySize, interval, sumWith(correction));
    }

    /** The corrections that bring the sum into its interval. */
    List<Correction> repairs() {
        int from = firstNotBelow(interval.low().subtract(sum));
        BigDecimal most = interval.high().subtract(sum);
        int to = from;
        while (to < bySize.size() && difference(bySize.get(to)).compareTo(most) <= 0) {
            to++;
        }
        return bySize.subList(from, to);
    }

    private int firstNotBelow(BigDecimal least) {
        int low = 0;
        int high = bySize.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (difference(bySize.get(middle)).compareTo(least) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private BigDecimal sumWith(Correction correction) {
        return cells.contains(correction.cell()) ? sum.add(difference(correction)) : sum;
    }

    private static BigDecimal difference(Correction correction) {
        return correction.after().value().subtract(correction.before().value());
    }
}
