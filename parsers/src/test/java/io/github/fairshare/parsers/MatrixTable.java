package io.github.fairshare.parsers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of a family, printed in one way of many.
 *
 * @param headings the headings of its columns
 * @param rows its cells
 */
record MatrixTable(List<String> headings, List<List<String>> rows) {
    /** What keeps cells apart. */
    enum Between {
        TAB,
        COMMA,
        SEMICOLON,
        PIPE,
        BLANKS,
        LINES;

        /** Those that keep a row on a line. */
        static Set<Between> onALine() {
            return EnumSet.complementOf(EnumSet.of(LINES));
        }
    }

    /** Which column comes first. */
    enum Order {
        GIVEN,
        ROTATED,
        REVERSED
    }

    /** What ends a line. */
    enum End {
        LF("\n"),
        CRLF("\r\n"),
        CR("\r"),
        NEL("\u0085"),
        LS("\u2028"),
        PS("\u2029");

        private final String mark;

        End(String mark) {
            this.mark = mark;
        }
    }

    /** Which cells have quotes around them. */
    enum Quotes {
        NONE,
        MINIMAL,
        ALL
    }

    /** How the heading is printed. */
    enum Head {
        ONE_LINE,
        TWO_LINES,
        REPEATED,
        TITLE_AND_NOTE,
        ROW_NUMBERS,
        RUN_TOGETHER
    }

    /**
     * One way of printing.
     *
     * @param between what keeps cells apart
     * @param order which column comes first
     * @param end what ends a line
     * @param quotes which cells have quotes
     * @param head how the heading is printed
     */
    record Way(Between between, Order order, End end, Quotes quotes, Head head) {
        List<String> words() {
            return Stream.of(between, head, order, quotes, end)
                    .map(Enum::name)
                    .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }

        @Override
        public String toString() {
            return String.join(" ", words());
        }
    }

    String print(Way way, String title) {
        List<List<String>> lines = new ArrayList<>();
        List<List<String>> ordered =
                rows.stream().map(row -> ordered(row, way.order())).toList();
        List<String> heads = ordered(headings, way.order());
        boolean numbered = way.head() == Head.ROW_NUMBERS;
        lines.addAll(heading(heads, way));
        for (int at = 0; at < ordered.size(); at++) {
            if (way.head() == Head.REPEATED && at == ordered.size() / 2) {
                lines.addAll(heading(heads, way));
            }
            lines.add(numbered ? with(Integer.toString(at + 1), ordered.get(at)) : ordered.get(at));
        }
        Stream<String> printed = joined(lines, way).stream();
        Stream<String> all = way.head() == Head.TITLE_AND_NOTE
                ? Stream.of(Stream.of(title, ""), printed, Stream.of("", "Note: as published."))
                        .flatMap(part -> part)
                : printed;
        return all.map(line -> line + way.end().mark).collect(Collectors.joining());
    }

    private static List<List<String>> heading(List<String> heads, Way way) {
        if (way.head() == Head.ROW_NUMBERS) {
            return List.of(with("", heads));
        }
        if (way.head() == Head.RUN_TOGETHER) {
            return List.of(List.of(String.join(" ", heads)));
        }
        if (way.head() == Head.TWO_LINES && way.between() == Between.LINES) {
            return List.of(heads.stream()
                    .flatMap(head -> Stream.of(firstWords(head), lastWords(head)))
                    .toList());
        }
        return way.head() == Head.TWO_LINES
                ? List.of(
                        heads.stream().map(MatrixTable::firstWords).toList(),
                        heads.stream().map(MatrixTable::lastWords).toList())
                : List.of(heads);
    }

    private static String firstWords(String heading) {
        return heading.indexOf(' ') < 0 ? "" : heading.substring(0, heading.lastIndexOf(' '));
    }

    private static String lastWords(String heading) {
        return heading.substring(heading.lastIndexOf(' ') + 1);
    }

    private static List<String> with(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private static List<String> ordered(List<String> cells, Order order) {
        List<String> all = new ArrayList<>(cells);
        switch (order) {
            case GIVEN -> {}
            case ROTATED -> Collections.rotate(all, 1);
            case REVERSED -> Collections.reverse(all);
        }
        return all;
    }

    private static List<String> joined(List<List<String>> lines, Way way) {
        List<List<String>> cells = lines.stream()
                .map(line -> line.stream().map(cell -> quoted(cell, way)).toList())
                .toList();
        return switch (way.between()) {
            case TAB -> between("\t", cells);
            case COMMA -> between(",", cells);
            case SEMICOLON -> between(";", cells);
            case PIPE -> between("|", cells);
            case BLANKS -> aligned(cells);
            case LINES ->
                cells.stream()
                        .flatMap(List::stream)
                        .filter(cell -> !cell.replace("\"", "").isEmpty())
                        .toList();
        };
    }

    private static List<String> between(String mark, List<List<String>> cells) {
        return cells.stream().map(line -> String.join(mark, line)).toList();
    }

    private static List<String> aligned(List<List<String>> cells) {
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths = IntStream.range(0, columns)
                .mapToObj(at -> cells.stream()
                        .filter(line -> line.size() == columns)
                        .mapToInt(line -> line.get(at).length())
                        .max()
                        .orElse(0))
                .toList();
        return cells.stream()
                .map(line -> IntStream.range(0, line.size())
                        .mapToObj(at -> line.get(at)
                                + " "
                                        .repeat(Math.max(
                                                0,
                                                widths.get(at)
                                                        + 3
                                                        - line.get(at).length())))
                        .collect(Collectors.joining())
                        .stripTrailing())
                .toList();
    }

    private static String quoted(String cell, Way way) {
        boolean needed = way.quotes() == Quotes.ALL
                || (way.quotes() == Quotes.MINIMAL && (cell.indexOf(',') >= 0 || cell.indexOf(' ') >= 0));
        return needed ? "\"" + cell + "\"" : cell;
    }
}
