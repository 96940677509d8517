package io.github.fairshare.parsers.internal.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds which figures of a page make a row, where its columns stand one after the other in pieces: four of them that are an
 * allocation, its target, the difference and that in per cent of the target. A figure that one row alone can have decides for
 * that row, and so on; nothing is guessed. For one thread.
 */
final class RowsByArithmetic {
    private static final int COLUMNS = 4;

    /** A page has no more. */
    private static final int MOST_FIGURES = 400;

    private static final int MOST_DECIMALS = 2;

    private final List<BigDecimal> figures;
    private final Map<BigDecimal, TreeSet<Integer>> places = new HashMap<>();
    private final Map<BigDecimal, Integer> left = new HashMap<>();
    private final List<Row> possible = new ArrayList<>();
    private final List<Row> sure = new ArrayList<>();

    private RowsByArithmetic(List<BigDecimal> figures) {
        this.figures = figures;
        for (int at = 0; at < figures.size(); at++) {
            places.computeIfAbsent(figures.get(at), value -> new TreeSet<>()).add(at);
            left.merge(figures.get(at), 1, Integer::sum);
        }
    }

    /** Allocation, target, distance and percentage of each row, as places; none where they do not follow from each other. */
    static List<List<Integer>> of(List<BigDecimal> figures) {
        return figures.size() % COLUMNS == 0 && figures.size() <= MOST_FIGURES
                ? new RowsByArithmetic(figures).rows()
                : List.of();
    }

    private List<List<Integer>> rows() {
        findPossible();
        while (takeNext()) {
            possible.removeIf(row -> !isLeft(row));
        }
        sure.sort(Comparator.comparingInt(Row::allocation));
        boolean whole = sure.size() * COLUMNS == figures.size();
        boolean ordered = sure.stream()
                .map(Row::target)
                .toList()
                .equals(sure.stream().map(Row::target).sorted().toList());
        return whole && ordered ? sure.stream().map(this::placed).toList() : List.of();
    }

    private void findPossible() {
        for (int allocation = 0; allocation < figures.size(); allocation++) {
            for (int target = allocation + 1; target < figures.size(); target++) {
                BigDecimal whole = figures.get(target);
                BigDecimal gap = figures.get(allocation).subtract(whole);
                if (whole.signum() > 0 && places.containsKey(gap)) {
                    Row row = new Row(allocation, target, figures.get(allocation), whole, gap, BigDecimal.ZERO);
                    percent(gap, whole).map(row::with).filter(this::isLeft).ifPresent(possible::add);
                }
            }
        }
    }

    private Optional<BigDecimal> percent(BigDecimal gap, BigDecimal whole) {
        return Stream.iterate(MOST_DECIMALS, decimals -> decimals >= 0, decimals -> decimals - 1)
                .map(decimals -> gap.movePointRight(2).divide(whole, decimals, RoundingMode.HALF_EVEN))
                .filter(places::containsKey)
                .findFirst();
    }

    /** Takes the rows of a figure that stands no more often than there are rows that can have it. */
    private boolean takeNext() {
        Map<BigDecimal, List<Row>> users = new HashMap<>();
        possible.forEach(row -> row.values()
                .forEach(value ->
                        users.computeIfAbsent(value, key -> new ArrayList<>()).add(row)));
        Optional<List<Row>> forced = users.entrySet().stream()
                .filter(entry -> entry.getValue().size() == left.getOrDefault(entry.getKey(), 0))
                .map(Map.Entry::getValue)
                .findFirst();
        forced.ifPresent(rows -> rows.stream().distinct().filter(this::isLeft).forEach(this::take));
        return forced.isPresent();
    }

    private void take(Row row) {
        row.values().forEach(value -> left.merge(value, -1, Integer::sum));
        sure.add(row);
        possible.remove(row);
    }

    private boolean isLeft(Row row) {
        Map<BigDecimal, Integer> needed = new HashMap<>();
        row.values().forEach(value -> needed.merge(value, 1, Integer::sum));
        return needed.entrySet().stream().allMatch(entry -> left.getOrDefault(entry.getKey(), 0) >= entry.getValue());
    }

    private List<Integer> placed(Row row) {
        Integer distance = next(row.distance());
        return List.of(row.allocation(), row.target(), distance, next(row.percent()));
    }

    /** Of equal figures, each is used once. */
    private Integer next(BigDecimal value) {
        TreeSet<Integer> of = Objects.requireNonNull(places.get(value));
        return of.size() > 1 ? of.pollFirst() : of.first();
    }

    /** Four figures that go together; where the first two stand, and what all are. */
    private record Row(
            int allocation, int target, BigDecimal amount, BigDecimal whole, BigDecimal distance, BigDecimal percent) {
        Row with(BigDecimal found) {
            return new Row(allocation, target, amount, whole, distance, found);
        }

        List<BigDecimal> values() {
            return List.of(amount, whole, distance, percent);
        }
    }
}
