package io.github.fairshare.parsers.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of a heading, and the places of the marks that stand below it, which nothing but blanks keeps apart.
 *
 * @param cells from left to right
 * @param places of all marks
 */
public record PlacesUnderHeading(List<Span> cells, Set<Integer> places) {
    /** So far apart are two marks of one column, at most, and the marks of two columns from the same edge of theirs. */
    private static final int NEAR = 1;

    /** So far beside its heading may a mark stand, where all of a page have moved. */
    private static final int MOVED = 6;

    private static final int MOST_CELLS = 8;

    /** Where in a cell the marks below it may stand, doubled. */
    private static final List<ToIntFunction<Span>> EDGES =
            List.of(cell -> 2 * cell.start(), cell -> cell.start() + cell.end() - 1, cell -> 2 * cell.end() - 2);

    /**
     * A cell of a heading.
     *
     * @param start its first character
     * @param end behind its last one
     */
    public record Span(int start, int end) {
        private boolean isNear(int place, int moved) {
            return place >= start - moved && place < end + moved;
        }
    }

    /** Copies the collections. */
    public PlacesUnderHeading {
        cells = List.copyOf(cells);
        places = Set.copyOf(places);
    }

    /**
     * Tells which place is under which cell. The marks of a document keep to one edge of their headings, or to the middle of them,
     * though those of a page may all have moved; else each cell has marks of its own below it.
     *
     * @param parts headings and what stands below each of them, of a whole document
     * @return for each part the number of the cell by place; nothing where more than one reading is left
     */
    public static List<Map<Integer, Integer>> columns(List<PlacesUnderHeading> parts) {
        Map<List<Span>, Set<Integer>> alike = new HashMap<>();
        parts.forEach(part ->
                alike.computeIfAbsent(part.cells, any -> new TreeSet<>()).addAll(part.places));
        List<ToIntFunction<Span>> edges = EDGES.stream()
                .filter(edge -> alike.entrySet().stream()
                        .noneMatch(same -> readings(same.getKey(), clusters(same.getValue()), edge)
                                .isEmpty()))
                .toList();
        Map<List<Span>, Map<Integer, Integer>> columns = new HashMap<>();
        alike.forEach((cells, places) -> {
            List<List<Integer>> marks = clusters(places);
            Set<List<Integer>> told = edges.stream()
                    .flatMap(edge -> readings(cells, marks, edge).stream())
                    .collect(Collectors.toSet());
            Set<List<Integer>> left = edges.isEmpty() ? inOrder(cells, marks) : told;
            columns.put(cells, left.size() == 1 ? byPlace(marks, left.iterator().next()) : Map.of());
        });
        return parts.stream()
                .map(part -> columns.getOrDefault(part.cells, Map.of()))
                .toList();
    }

    private static List<List<Integer>> clusters(Set<Integer> places) {
        List<List<Integer>> clusters = new ArrayList<>();
        int last = Integer.MIN_VALUE / 2;
        for (int place : new TreeSet<>(places)) {
            if (place - last > NEAR) {
                clusters.add(new ArrayList<>());
            }
            clusters.get(clusters.size() - 1).add(place);
            last = place;
        }
        return clusters;
    }

    /** The ways to give each column of marks one of the cells, in order, so that all stand alike at theirs. */
    private static List<List<Integer>> readings(List<Span> cells, List<List<Integer>> marks, ToIntFunction<Span> edge) {
        return choices(cells.size(), marks.size())
                .filter(chosen -> {
                    List<Integer> moved = IntStream.range(0, marks.size())
                            .mapToObj(at -> 2 * marks.get(at).get(0) - edge.applyAsInt(cells.get(chosen.get(at))))
                            .toList();
                    return IntStream.range(0, marks.size())
                                    .allMatch(at -> isUnder(marks.get(at), cells.get(chosen.get(at)), MOVED))
                            && moved.stream().allMatch(one -> Math.abs(one - moved.get(0)) <= 2 * NEAR);
                })
                .toList();
    }

    /** Where all cells have marks below them, each within its own width. */
    private static Set<List<Integer>> inOrder(List<Span> cells, List<List<Integer>> marks) {
        return choices(cells.size(), marks.size())
                .filter(chosen -> chosen.size() == cells.size())
                .filter(chosen -> chosen.stream().allMatch(at -> isUnder(marks.get(at), cells.get(at), NEAR)))
                .collect(Collectors.toSet());
    }

    private static boolean isUnder(List<Integer> marks, Span cell, int moved) {
        return marks.stream().allMatch(place -> cell.isNear(place, moved));
    }

    private static Stream<List<Integer>> choices(int cells, int marks) {
        return marks == 0 || marks > cells || cells > MOST_CELLS
                ? Stream.empty()
                : IntStream.range(0, 1 << cells)
                        .filter(chosen -> Integer.bitCount(chosen) == marks)
                        .mapToObj(chosen -> IntStream.range(0, cells)
                                .filter(at -> ((chosen >> at) & 1) == 1)
                                .boxed()
                                .toList());
    }

    private static Map<Integer, Integer> byPlace(List<List<Integer>> marks, List<Integer> chosen) {
        Map<Integer, Integer> columns = new HashMap<>();
        for (int at = 0; at < marks.size(); at++) {
            for (int place : marks.get(at)) {
                columns.put(place, chosen.get(at));
            }
        }
        return columns;
    }
}
