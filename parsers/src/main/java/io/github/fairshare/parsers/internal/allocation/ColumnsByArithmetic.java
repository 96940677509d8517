package io.github.fairshare.parsers.internal.allocation;

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

    /** All ways in which columns that prove each other can stand among so many. */
    static Stream<List<String>> orders(int size) {
        return PROVING.stream().flatMap(known -> orders(known, Collections.nCopies(size, "")));
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
        AllocationArithmetic arithmetic = new AllocationArithmetic(columns);
        return Stream.of(rows.subList(0, LEAST_ROWS), rows)
                .allMatch(some -> AllocationProof.isMost(some, row -> arithmetic.proves(arithmetic.in(row))));
    }
}
