package io.github.fairshare.parsers.internal.place;

import io.github.fairshare.parsers.internal.place.PlacedLine.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page cut into columns.
 *
 * @param lines its lines
 * @param columns where its rows have cells, from left to right
 * @param under for each the number of the column of the table
 * @param first the place of the first row among the lines
 * @param rows how many lines are rows
 */
record PlacedPage(List<PlacedLine> lines, List<Span> columns, List<Integer> under, int first, int rows) {
    /** So many rows in a hundred may have something between columns. */
    private static final int OUT_OF_PLACE = 4;

    /** Rows have at least as many figures as so many in a hundred of all lines with cells. */
    private static final int USUAL = 33;

    private static final int HEADING_LINES = 8;

    static PlacedPage of(List<PlacedLine> lines) {
        List<PlacedLine> inCells = lines.stream().filter(PlacedLine::isInCells).toList();
        long figures = inCells.stream()
                .map(PlacedLine::figures)
                .sorted(Comparator.reverseOrder())
                .skip((long) inCells.size() * USUAL / 100)
                .findFirst()
                .orElse(0L);
        List<PlacedLine> like = withLongFigures(
                inCells.stream().filter(line -> line.figures() >= figures).toList());
        Set<Integer> starts = starts(like);
        List<Span> dense =
                covered(like.stream().map(line -> cut(line, starts)).toList(), like.size() * OUT_OF_PLACE / 100);
        List<PlacedLine> rows =
                like.stream().filter(line -> line.isMostlyIn(dense)).toList();
        if (rows.isEmpty()) {
            return new PlacedPage(lines, List.of(), List.of(), 0, 0);
        }
        int first =
                first(lines, lines.indexOf(rows.get(0)), line -> figures > 0 && isPartlyFilled(line, dense, figures));
        List<List<Span>> between = lines.subList(first, lines.indexOf(rows.get(rows.size() - 1)) + 1).stream()
                .map(line -> cut(line, starts).stream()
                        .filter(piece -> dense.stream().noneMatch(piece::meets))
                        .toList())
                .toList();
        List<Span> columns = Stream.concat(dense.stream(), covered(between, 0).stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        return new PlacedPage(lines, columns, inTurn(columns), first, rows.size());
    }

    /** Where most lines have figures that are no row numbers and no years, one without any is no row. */
    private static List<PlacedLine> withLongFigures(List<PlacedLine> lines) {
        List<PlacedLine> some =
                lines.stream().filter(line -> line.longFigures() > 0).toList();
        return some.size() * 2 > lines.size() ? some : lines;
    }

    /** Where pieces begin on most lines. */
    private static Set<Integer> starts(List<PlacedLine> lines) {
        return lines.stream()
                .flatMap(line -> line.pieces().stream().map(Span::start))
                .collect(Collectors.groupingBy(start -> start, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(start -> start.getValue() * 2 > lines.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The pieces of a line, of which one that begins where no column does is cut where most cells of one begin: the words
     * before are of the column before it.
     */
    private static List<Span> cut(PlacedLine line, Set<Integer> starts) {
        return line.pieces().stream()
                .flatMap(piece -> line.words().stream()
                        .filter(word -> word.start() > piece.start() + 1 && piece.meets(word))
                        .filter(word -> start(piece, starts).isEmpty() && !starts.contains(piece.start() + 1))
                        .flatMap(word -> start(word, starts).stream())
                        .findFirst()
                        .map(start -> Stream.of(new Span(piece.start(), start - 1), new Span(start, piece.end())))
                        .orElseGet(() -> Stream.of(piece)))
                .toList();
    }

    private static Optional<Integer> start(Span word, Set<Integer> starts) {
        return Stream.of(word.start(), word.start() - 1)
                .filter(starts::contains)
                .findFirst();
    }

    /** The first row: rows that lack some figures, as totals do, may stand above those that have them all. */
    private static int first(List<PlacedLine> lines, int full, Predicate<PlacedLine> isRow) {
        return IntStream.range(Math.max(0, full - HEADING_LINES), full)
                .filter(at -> isRow.test(lines.get(at)))
                .findFirst()
                .orElse(full);
    }

    private static boolean isPartlyFilled(PlacedLine line, List<Span> columns, long figures) {
        return line.isInCells() && line.longFigures() * 2 >= figures && line.isMostlyIn(columns);
    }

    private static List<Integer> inTurn(List<Span> columns) {
        return IntStream.range(0, columns.size()).boxed().toList();
    }

    /** The lines above the first row that may be its heading. */
    List<PlacedLine> heading() {
        return lines.subList(Math.max(0, first - HEADING_LINES), first);
    }

    /**
     * The same page with its columns as those of another: by their headings where it has its own, else by their places; some
     * may be empty on one of the two, and some too near to each other to be told on this one. Empty where neither tells.
     */
    Optional<PlacedPage> under(PlacedPage table) {
        if (columns.size() == table.columns.size()) {
            return Optional.of(this);
        }
        if (columns.isEmpty()) {
            return Optional.of(new PlacedPage(lines, table.columns, table.under, lines.size(), 0));
        }
        List<String> all = table.headings();
        List<String> own = headings();
        boolean headed = own.stream().anyMatch(text -> !text.isEmpty() && all.contains(text));
        List<Integer> places = own.stream().map(all::indexOf).toList();
        return isInTurn(places) && places.get(0) >= 0
                ? Optional.of(new PlacedPage(lines, columns, places, first, rows))
                : byPlace(table).filter(page -> !headed || page.isHeadedAs(all)).or(() -> fromRight(table));
    }

    /** Where a page without a heading has as many figures at the right, columns that are empty on it are the first ones. */
    private Optional<PlacedPage> fromRight(PlacedPage table) {
        int lacking = table.columns.size() - columns.size();
        long figures = rows == 0 ? 0 : lines.get(first).figuresAtEnd();
        return first == 0
                        && lacking > 0
                        && figures > 0
                        && columns.size() > figures
                        && figures == table.lines.get(table.first).figuresAtEnd()
                ? Optional.of(new PlacedPage(
                        lines,
                        columns,
                        inTurn(columns).stream().map(at -> at + lacking).toList(),
                        first,
                        rows))
                : Optional.empty();
    }

    /** Whether all headings but one at most stand where those of another page do, but for a word more or less. */
    private boolean isHeadedAs(List<String> all) {
        List<String> own = headings();
        return IntStream.range(0, own.size())
                        .filter(at -> !areAlike(own.get(at), all.get(under.get(at))))
                        .count()
                <= 1;
    }

    private static boolean areAlike(String one, String other) {
        List<String> words = List.of(one.split(" "));
        List<String> others = List.of(other.split(" "));
        long same = words.stream().filter(others::contains).count();
        return same * 2 > Math.max(words.size(), others.size());
    }

    private Optional<PlacedPage> byPlace(PlacedPage table) {
        List<Span> own = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Span column : columns) {
            List<Integer> over = IntStream.range(0, table.columns.size())
                    .filter(at -> table.columns.get(at).meets(column))
                    .boxed()
                    .toList();
            if (over.size() > 1) {
                over.forEach(at -> own.add(table.columns.get(at)));
            } else {
                own.add(column);
            }
            places.addAll(over);
        }
        return isInTurn(places) && own.size() == places.size()
                ? Optional.of(new PlacedPage(lines, own, places, first, rows))
                : Optional.empty();
    }

    private static boolean isInTurn(List<Integer> places) {
        return !places.isEmpty()
                && IntStream.range(1, places.size()).allMatch(at -> places.get(at) > places.get(at - 1));
    }

    /** The words above each column. */
    List<String> headings() {
        List<StringBuilder> texts =
                Stream.generate(StringBuilder::new).limit(columns.size()).toList();
        for (PlacedLine line : heading()) {
            if (isOverSeveral(line)) {
                continue;
            }
            inHeading(line)
                    .forEach((piece, column) ->
                            texts.get(column).append(line.text(piece)).append(' '));
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }

    /** Places at which more than so many lines have something. */
    private static List<Span> covered(List<List<Span>> lines, int most) {
        int width = lines.stream()
                .flatMap(Collection::stream)
                .mapToInt(Span::end)
                .max()
                .orElse(0);
        int[] counts = new int[width + 1];
        lines.stream().flatMap(Collection::stream).forEach(piece -> {
            for (int at = piece.start(); at < piece.end(); at++) {
                counts[at]++;
            }
        });
        List<Span> covered = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= width; at++) {
            if (counts[at] <= most) {
                if (start < at) {
                    covered.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return covered;
    }

    /** Whether right above the first row stand words with one blank between them over more than two columns. */
    boolean hasWordsAbove() {
        return first > 0
                && lines.get(first - 1).apart().stream()
                        .anyMatch(piece -> columns.stream().filter(piece::meets).count() > 2);
    }

    private boolean isOverSeveral(PlacedLine line) {
        Span all = line.words().get(0).with(line.words().get(line.words().size() - 1));
        return !line.isInCells() && columns.stream().filter(all::meets).count() > 1;
    }

    /** All lines but those above the first row that stand over several columns in one piece. */
    List<PlacedLine> belowTitles() {
        return IntStream.range(0, lines.size())
                .filter(at -> at >= first || !isOverSeveral(lines.get(at)))
                .mapToObj(lines::get)
                .toList();
    }

    /** The pieces of a line, each with its column. */
    Map<Span, Integer> placed(PlacedLine line) {
        Map<Span, Integer> placed = heading().contains(line) ? inHeading(line) : byPlace(line, line.pieces());
        placed.replaceAll((piece, column) -> under.get(column));
        return placed;
    }

    private Map<Span, Integer> byPlace(PlacedLine line, List<Span> pieces) {
        Map<Span, Integer> placed = new LinkedHashMap<>();
        for (Span piece : pieces) {
            if (columns.stream().filter(piece::meets).count() > 1) {
                line.words().stream().filter(piece::meets).forEach(word -> placed.put(word, nearest(word)));
            } else {
                placed.put(piece, nearest(piece));
            }
        }
        return placed;
    }

    private int nearest(Span piece) {
        return IntStream.range(0, columns.size())
                .boxed()
                .max(Comparator.comparingInt(column -> columns.get(column).overlap(piece)))
                .orElseThrow();
    }

    /** Headings stand at the left of figures that stand at the right, so that they are put together before they are placed. */
    private Map<Span, Integer> inHeading(PlacedLine line) {
        PlacedHeading heading = PlacedHeading.of(
                heading(), lines.indexOf(line) - (first - heading().size()));
        Map<Span, Integer> placed = new LinkedHashMap<>();
        for (Span piece : PlacedHeading.pieces(line, heading())) {
            List<Integer> own = heading.columnsOf(piece, columns);
            if (own.size() == 1 || (!own.isEmpty() && heading.isOverSeveral(piece))) {
                placed.put(piece, own.get(0));
            } else {
                placed.putAll(
                        byPlace(line, line.words().stream().filter(piece::meets).toList()));
            }
        }
        return placed;
    }
}
