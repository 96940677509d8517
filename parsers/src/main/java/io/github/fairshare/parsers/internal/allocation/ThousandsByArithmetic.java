package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.parsers.internal.figure.FigureMarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Joins the thousands of figures where blanks part these and the figures too: in one way alone do those of a line follow from
 * each other.
 */
final class ThousandsByArithmetic {
    private static final String SIGN = "[" + FigureMarks.MINUS_SIGNS + "(+]?";
    private static final Pattern PIECE = Pattern.compile(SIGN + "[0-9]{1,3}(?:,[0-9]{3})*+(?:\\.[0-9]{1,3})?\\)?%?");
    private static final Pattern FIRST = Pattern.compile(SIGN + "[0-9]{1,3}(?:,[0-9]{3})*+");
    private static final Pattern NEXT = Pattern.compile("[0-9]{3}(?:\\.[0-9]{1,3})?\\)?");

    private static final int FEWEST_PIECES = 5;
    private static final int MOST_PIECES = 14;
    private static final int MOST_FIGURES = 6;
    private static final int LEAST_LINES = 4;
    private static final int LONGEST = 300;

    /** Beside all its figures, the thousands of a line alone go together too, as far as rounding allows. */
    private static final Comparator<Map.Entry<List<String>, Integer>> STRONGEST =
            Map.Entry.<List<String>, Integer>comparingByValue()
                    .thenComparing(entry -> known(entry.getKey()))
                    .thenComparing(entry -> -entry.getKey().size())
                    .thenComparing(entry -> entry.getKey().toString());

    private final List<Line> lines;

    private ThousandsByArithmetic(List<Line> lines) {
        this.lines = lines;
    }

    /** The same lines, with commas in those whose figures go together in one way. */
    static List<String> joined(List<String> texts) {
        List<Line> lines = texts.stream().map(Line::of).toList();
        List<Line> runs = lines.stream().filter(Line::isRun).toList();
        return new ThousandsByArithmetic(runs)
                .order()
                .map(order -> lines.stream().map(line -> line.joined(order)).toList())
                .orElse(texts);
    }

    /** In which most of the first lines have figures that follow from each other. */
    private Optional<List<String>> order() {
        List<Line> first = lines.subList(0, Math.min(lines.size(), 2 * LEAST_LINES));
        Map<List<String>, Integer> counts = new HashMap<>();
        for (Line line : first) {
            line.ways().stream()
                    .flatMap(ColumnsByArithmetic::proven)
                    .distinct()
                    .forEach(order -> counts.merge(order, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(STRONGEST)
                .filter(most -> most.getValue() >= LEAST_LINES && most.getValue() * 2 > first.size())
                .map(Map.Entry::getKey);
    }

    private static long known(List<String> order) {
        return order.stream().filter(column -> !column.isEmpty()).count();
    }

    /**
     * A line, and the pieces of figures at its end.
     *
     * @param text what stands before them
     */
    private record Line(String text, List<String> pieces) {
        static Line of(String line) {
            List<String> words = line.length() > LONGEST ? List.of(line) : List.of(line.split(" ", -1));
            int from = words.size();
            while (from > 0 && PIECE.matcher(words.get(from - 1)).matches()) {
                from--;
            }
            return new Line(String.join(" ", words.subList(0, from)), words.subList(from, words.size()));
        }

        boolean isRun() {
            return pieces.size() >= FEWEST_PIECES && pieces.size() <= MOST_PIECES;
        }

        String joined(List<String> order) {
            List<List<String>> proven = isRun()
                    ? ways().stream()
                            .filter(way -> way.size() == order.size() && ColumnsByArithmetic.proves(order, way))
                            .toList()
                    : List.of();
            return Stream.concat(Stream.of(text), (proven.size() == 1 ? proven.get(0) : pieces).stream())
                    .filter(part -> !part.isEmpty())
                    .reduce((one, other) -> one + " " + other)
                    .orElse("");
        }

        /** All ways to join pieces to figures. */
        List<List<String>> ways() {
            List<List<String>> ways = List.of(List.of(pieces.get(0)));
            for (String piece : pieces.subList(1, pieces.size())) {
                ways = ways.stream()
                        .flatMap(way -> Stream.concat(
                                way.size() < MOST_FIGURES ? Stream.of(with(way, way.size(), piece)) : Stream.empty(),
                                goesOn(way.get(way.size() - 1), piece)
                                        ? Stream.of(with(way, way.size() - 1, way.get(way.size() - 1) + "," + piece))
                                        : Stream.empty()))
                        .toList();
            }
            return ways;
        }

        private static boolean goesOn(String figure, String piece) {
            return FIRST.matcher(figure).matches() && NEXT.matcher(piece).matches();
        }

        private static List<String> with(List<String> way, int at, String figure) {
            List<String> next = new ArrayList<>(way.subList(0, at));
            next.add(figure);
            return next;
        }
    }
}
