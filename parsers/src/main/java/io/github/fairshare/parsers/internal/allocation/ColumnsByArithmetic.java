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

    private static final List<List<Order>> ORDERS = IntStream.rangeClosed(0, MOST_FIGURES)
            .mapToObj(size -> PROVING.stream()
                    .flatMap(known -> orders(known, Collections.nCopies(size, "")))
                    .map(Order::of)
                    .toList())
            .toList();

    private final List<List<String>> rows;
    private final int size;

    private ColumnsByArithmetic(List<List<String>> rows, int size) {
        this.rows = rows;
        this.size = size;
    }

    /**
     * The columns of some rows.
     *
     * @param rows as many figures each
     * @return the known columns in their places, and empty text for the others; empty where none or several ways hold
     */
    static Optional<List<String>> of(List<List<String>> rows) {
        int size = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.size() < LEAST_ROWS || size > MOST_FIGURES
                ? Optional.empty()
                : new ColumnsByArithmetic(rows, size).columns();
    }

    /**
     * The orders of columns in which some figures follow from each other.
     *
     * @param figures those of one row
     * @return none where they are too few or too many
     */
    static Stream<List<String>> proven(List<String> figures) {
        double[] values = figures.stream()
                .mapToDouble(text -> FigureCell.figure(text)
                        .map(figure -> figure.value().doubleValue())
                        .orElse(Double.NaN))
                .toArray();
        return figures.size() >= ORDERS.size()
                ? Stream.empty()
                : ORDERS.get(figures.size()).stream()
                        .filter(order -> order.mayHold(values))
                        .map(Order::columns)
                        .filter(columns -> proves(columns, figures));
    }

    private static boolean proves(List<String> columns, List<String> figures) {
        AllocationArithmetic arithmetic = new AllocationArithmetic(columns);
        return arithmetic.proves(arithmetic.in(figures));
    }

    private Optional<List<String>> columns() {
        return PROVING.stream()
                .map(known -> orders(known, Collections.nCopies(size, ""))
                        .filter(this::holds)
                        .toList())
                .filter(ways -> !ways.isEmpty())
                .findFirst()
                .filter(ways -> ways.size() == 1)
                .map(ways -> ways.get(0));
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

    /** In the first rows, which most ways fail, and in all. */
    private boolean holds(List<String> columns) {
        return Stream.of(rows.subList(0, LEAST_ROWS), rows)
                .allMatch(some -> AllocationProof.isMost(some, row -> proves(columns, row)));
    }

    /**
     * A way in which columns may stand, and where those stand that tell most soon whether it holds.
     *
     * @param columns the known ones in their places, and empty text for the others
     */
    private record Order(List<String> columns, int allocation, int target, int percent) {
        /** A percentage without decimals, of figures without any, is as far from the exact one. */
        private static final double HALF_PERCENT = 0.51;

        private static final double ROUNDING = 200;

        static Order of(List<String> columns) {
            return new Order(
                    columns,
                    columns.indexOf(AllocationColumns.ALLOCATION),
                    columns.indexOf(AllocationColumns.TARGET),
                    columns.indexOf(AllocationColumns.PERCENT));
        }

        /** Whether some figures are near to what the exact arithmetic asks for. */
        boolean mayHold(double[] figures) {
            double whole = figures[target];
            double off = figures[percent] * whole - 100 * (figures[allocation] - whole);
            return Math.abs(off) <= HALF_PERCENT * Math.abs(whole) + ROUNDING + Math.abs(figures[percent]);
        }
    }
}
