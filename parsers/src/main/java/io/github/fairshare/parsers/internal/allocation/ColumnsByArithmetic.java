package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.parsers.internal.figure.FigureCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which of the figures that rows have are the allocation, its target, the distance and its percentage, where the
 * heading does not: in one way alone do those of most rows follow from each other.
 */
final class ColumnsByArithmetic {
    private static final int LEAST_ROWS = 4;
    private static final int MOST_FIGURES = 8;
    private static final List<List<String>> PROVING = List.of(
            AllocationColumns.FIGURES,
            List.of(AllocationColumns.ALLOCATION, AllocationColumns.TARGET, AllocationColumns.PERCENT));

    /** By how many figures there are, and then by what proves them. */
    private static final List<List<List<Order>>> ORDERS = IntStream.rangeClosed(0, MOST_FIGURES)
            .mapToObj(size -> PROVING.stream()
                    .map(known -> orders(known, Collections.nCopies(size, ""))
                            .map(Order::of)
                            .toList())
                    .toList())
            .toList();

    private ColumnsByArithmetic() {}

    /**
     * The columns of some rows.
     *
     * @param rows as many figures each
     * @return the known columns in their places, and empty text for the others; empty where none or several ways hold
     */
    static Optional<List<String>> of(List<List<String>> rows) {
        List<Figures> all = rows.stream().map(Figures::new).toList();
        int size = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.size() < LEAST_ROWS || size > MOST_FIGURES
                ? Optional.empty()
                : ORDERS.get(size).stream()
                        .map(orders -> orders.stream()
                                .filter(order -> order.holds(all))
                                .toList())
                        .filter(ways -> !ways.isEmpty())
                        .findFirst()
                        .filter(ways -> ways.size() == 1)
                        .map(ways -> ways.get(0).columns());
    }

    /**
     * The orders of columns in which some figures follow from each other.
     *
     * @param figures those of one row
     * @return none where they are too few or too many
     */
    static Stream<List<String>> proven(List<String> figures) {
        if (figures.size() > MOST_FIGURES) {
            return Stream.empty();
        }
        Figures row = new Figures(figures);
        return ORDERS.get(figures.size()).stream()
                .flatMap(List::stream)
                .filter(order -> order.holds(row))
                .map(Order::columns);
    }

    /** Whether some figures follow from each other in one order of columns. */
    static boolean proves(List<String> columns, List<String> figures) {
        return Order.of(columns).holds(new Figures(figures));
    }

    /** All ways in which some columns can stand among as many places. */
    private static Stream<List<String>> orders(List<String> known, List<String> placed) {
        return known.isEmpty()
                ? Stream.of(placed)
                : IntStream.range(0, placed.size())
                        .filter(at -> placed.get(at).isEmpty())
                        .mapToObj(at -> with(placed, at, known.get(0)))
                        .flatMap(next -> orders(known.subList(1, known.size()), next));
    }

    private static List<String> with(List<String> placed, int at, String column) {
        List<String> next = new ArrayList<>(placed);
        next.set(at, column);
        return next;
    }

    /** Those of a row, and the same as plain numbers. */
    private static final class Figures {
        private final List<String> texts;
        private final double[] values;

        Figures(List<String> texts) {
            this.texts = texts;
            this.values = texts.stream()
                    .mapToDouble(text -> FigureCell.figure(text)
                            .map(figure -> figure.value().doubleValue())
                            .orElse(Double.NaN))
                    .toArray();
        }
    }

    /**
     * A way in which columns may stand, and where those stand that tell most soon whether it holds.
     *
     * @param arithmetic of the known columns in their places, with empty text for the others
     */
    private record Order(AllocationArithmetic arithmetic, int allocation, int target, int percent) {
        /** A percentage without decimals, of figures without any, is as far from the exact one. */
        private static final double HALF_PERCENT = 0.51;

        private static final double ROUNDING = 200;

        static Order of(List<String> columns) {
            return new Order(
                    new AllocationArithmetic(columns),
                    columns.indexOf(AllocationColumns.ALLOCATION),
                    columns.indexOf(AllocationColumns.TARGET),
                    columns.indexOf(AllocationColumns.PERCENT));
        }

        List<String> columns() {
            return arithmetic.columns();
        }

        /** In the first rows, which most ways fail, and in all. */
        boolean holds(List<Figures> rows) {
            return Stream.of(rows.subList(0, LEAST_ROWS), rows)
                    .allMatch(some -> AllocationProof.isMost(some, this::holds));
        }

        boolean holds(Figures row) {
            return mayHold(row.values) && arithmetic.proves(arithmetic.in(row.texts));
        }

        /** Whether some figures are near to what the exact arithmetic asks for. */
        private boolean mayHold(double[] figures) {
            double whole = figures[target];
            double off = figures[percent] * whole - 100 * (figures[allocation] - whole);
            return Math.abs(off) <= HALF_PERCENT * Math.abs(whole) + ROUNDING + Math.abs(figures[percent]);
        }
    }
}
