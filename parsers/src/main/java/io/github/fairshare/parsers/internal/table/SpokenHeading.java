package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.HeadingPhrases.Place;
import io.github.fairshare.parsers.internal.text.NumberedBlock;
import io.github.fairshare.parsers.internal.text.SmallLetters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells the columns of figures from a heading that is no more than words in turn: only where each of its words is that of a
 * column, known or as tables of bodies commonly have it, or goes with one.
 */
final class SpokenHeading {
    /** What tables of bodies have besides; the first of a phrase counts. */
    private static final Map<String, Pattern> FURTHER = further();

    /** Columns of words, and the numbers of rows: they hold none of the figures. */
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:nhs )?(?:england )?regions?\\b|\\bstrategic health authorit(?:y|ies)\\b|\\bsha(?: name)?\\b|\\bstps?\\b"
                    + "|\\bsustainability and transformation (?:plan|partnership)s?\\b|\\barea teams?\\b|\\bdco teams?\\b"
                    + "|\\blocal authorit(?:y|ies)\\b|(?:^|(?<=\\n))(?:no|nr|rank|row)\\b\\.?(?! of)");

    /** What goes with the columns of bodies. */
    private static final Pattern OF_BODIES = Pattern.compile(
            "names?|codes?|org|ods|clinical|commissioning|groups?|primary|care|integrated|boards?"
                    + "|organisations?|bod(?:y|ies)|commissioners?|delays|beds|average|mean|total|aggregate|overall|distances?|dft|target|area|nhsattributable|=|=?[yns]|=?yes");

    private static final Pattern UNIT =
            Pattern.compile("(?<=^|[ #])[(\\[]?(?:£ ?(?:000s?|k|m|millions?)?|%)[)\\]]?(?=$|[ #])");

    private static final Pattern AIM =
            Pattern.compile("(?i)((?:distance|dft)\\s+from\\s+(?:target|fair shares?))\\s+allocations?");

    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private final Vocabulary vocabulary;
    private final HeadingPhrases phrases;
    private final int size;
    private final Optional<List<String>> proven;

    /**
     * The headings of a text.
     *
     * @param figures those of each row that has all, which are as many
     */
    SpokenHeading(Vocabulary vocabulary, List<List<String>> figures) {
        this.vocabulary = vocabulary;
        this.size = figures.get(0).size();
        this.proven = vocabulary.evidence().columnsOf(figures);
        Map<String, Pattern> all = new LinkedHashMap<>(FURTHER);
        all.putAll(vocabulary.runTogether().phrases());
        this.phrases = new HeadingPhrases(all);
    }

    private static Map<String, Pattern> further() {
        Map<String, Pattern> further = new LinkedHashMap<>();
        further.put(
                "population",
                Pattern.compile("(?:(?:registered|weighted|unweighted|crude|resident|ons|gp|adult|normalised|projected"
                        + "|[0-9]{4}) )*populations?\\b"));
        further.put(
                "rate",
                Pattern.compile(
                        "(?:[a-z]++ )?per (?:100,?000|1,?000|head|capita)\\b(?: of)?(?: (?:adults?|population|people))?"));
        further.put("growth", Pattern.compile("(?:[0-9]{4}[/-][0-9]{2,4} )?(?:recurrent )?growth(?: ?[(]?%[)]?)?"));
        return further;
    }

    /**
     * The one way to read the lines above the first row, but for words of other columns right above it; where their words do
     * not tell, by what the figures of the rows do.
     *
     * @param rows all of the text
     * @param first the place of that row
     * @return empty where there is none, or more than one
     */
    Optional<Read> above(List<GridRow> rows, int first) {
        int from = first;
        while (from > Math.max(0, first - TableSettings.STANDARD.stackedLines()) && !isOfRow(rows.get(from - 1))) {
            from--;
        }
        List<GridRow> lines = rows.subList(from, first);
        return byWords(lines)
                .filter(read ->
                        proven.map(columns -> mayBe(columns, read.columns())).orElse(true))
                .or(() -> proven.flatMap(columns -> byFigures(lines, columns)));
    }

    private static boolean mayBe(List<String> proven, List<String> read) {
        return IntStream.range(0, proven.size())
                .allMatch(at -> proven.get(at).isEmpty() || proven.get(at).equals(read.get(at)));
    }

    /** Its words need not tell the order of its columns where the figures do. */
    private Optional<Read> byFigures(List<GridRow> above, List<String> proven) {
        return IntStream.rangeClosed(1, above.size())
                .mapToObj(count -> above.subList(above.size() - count, above.size()))
                .filter(heading -> vocabulary.hasFigures(phrases.columnsIn(text(heading))))
                .findFirst()
                .map(heading -> new Read(heading, keys(proven), Told.BY_FIGURES));
    }

    private static List<String> keys(List<String> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> FoundRow.keyOf(columns.get(at), at))
                .toList();
    }

    private Optional<Read> byWords(List<GridRow> rows) {
        for (int end = rows.size(); end > Math.max(0, rows.size() - TableSettings.STANDARD.wrappedLines()); end--) {
            Map<List<String>, Read> ways = new LinkedHashMap<>();
            for (int start = end - 1; start >= 0; start--) {
                List<GridRow> lines = rows.subList(start, end);
                ways(lines).forEach(way -> ways.put(known(way), new Read(lines, way, Told.BY_WORDS)));
                if (!ways.isEmpty() && namesMore(lines)) {
                    return Optional.empty();
                }
            }
            if (!ways.isEmpty()) {
                return ways.values().stream().filter(way -> ways.size() == 1).findFirst();
            }
            String last = rows.get(end - 1).text();
            if (last.chars().anyMatch(Character::isDigit) && !NumberedBlock.isRowNumber(last)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What is known of some columns: the others may have more or fewer words. */
    private List<String> known(List<String> columns) {
        return columns.stream()
                .map(column -> vocabulary.ids().contains(column) ? column : "")
                .toList();
    }

    /** Figures above the first body are its own, and so are those above each other. */
    private static boolean isOfRow(GridRow row) {
        return Stream.of(BLANKS.split(row.text().strip())).allMatch(text -> FigureCell.isLong(text) && !isBase(text));
    }

    /**
     * The ways to read some rows as a heading.
     *
     * @param heading from top to bottom
     * @return the columns of figures in turn, known ones by id and others by their words; none where a word is left over, or
     *     a known column is named twice
     */
    private Set<List<String>> ways(List<GridRow> heading) {
        String lines = String.join("\n", heading.stream().map(GridRow::text).toList());
        Set<List<String>> ways = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(GridHeading.of(heading).texts(), List.of(lines), List.of(withoutAims(lines)))
                                .flatMap(cells -> inTurn(cells).stream()),
                        byUnits(heading))
                .filter(columns -> columns.size() == size && vocabulary.hasFigures(columns))
                .forEach(ways::add);
        return ways;
    }

    /** An allocation that a distance is measured from is no column. */
    private static String withoutAims(String text) {
        return AIM.matcher(text).replaceAll("$1");
    }

    /** Whether some rows name more columns than a row has figures, so that those are no columns of one row. */
    private boolean namesMore(List<GridRow> heading) {
        return inTurn(List.of(text(heading)))
                .filter(columns -> columns.size() > size && vocabulary.hasFigures(columns))
                .isPresent();
    }

    /** Whether a figure is what rates are counted by. */
    private static boolean isBase(String text) {
        return text.equals("100,000") || text.equals("1,000");
    }

    private Optional<List<String>> inTurn(List<String> cells) {
        List<String> columns = new ArrayList<>();
        for (String cell : cells) {
            String text = masked(cell);
            List<Place> places = phrases.placesByYear(text);
            if (!isExplained(text, places)) {
                return Optional.empty();
            }
            IntStream.range(0, places.size())
                    .filter(at ->
                            isFigure(places.get(at)) && (at == 0 || !goesOn(text, places.get(at - 1), places.get(at))))
                    .forEach(at -> columns.add(column(text, places.get(at))));
        }
        return columns.stream().distinct().count() == columns.size() ? Optional.of(columns) : Optional.empty();
    }

    /** Columns headed by nothing but units, below words for several of them. */
    private Stream<List<String>> byUnits(List<GridRow> heading) {
        return IntStream.range(1, heading.size())
                .boxed()
                .flatMap(at -> byUnits(text(heading.subList(0, at)), text(heading.subList(at, heading.size()))));
    }

    private Stream<List<String>> byUnits(String above, String below) {
        List<Place> groups = phrases.placesIn(above);
        List<Place> items = withUnits(below);
        long figures = items.stream().filter(this::isFigure).count();
        if (groups.isEmpty() || figures != size || !isExplained(above, groups) || !isExplained(below, items)) {
            return Stream.empty();
        }
        return groups.stream()
                .map(group -> above.substring(group.start(), group.end()))
                .distinct()
                .map(group -> items.stream()
                        .filter(this::isFigure)
                        .map(item -> item.column().isEmpty()
                                ? vocabulary
                                        .named(group + " " + below.substring(item.start(), item.end()))
                                        .orElse("")
                                : column(below, item))
                        .toList())
                .filter(columns -> columns.stream().distinct().count() == size && !columns.contains(""));
    }

    /** The columns of a row and its units, which are named by empty text. */
    private List<Place> withUnits(String text) {
        List<Place> named = phrases.placesIn(text);
        return Stream.concat(
                        named.stream(),
                        UNIT.matcher(text)
                                .results()
                                .filter(unit -> named.stream()
                                        .noneMatch(place -> place.start() < unit.end() && unit.start() < place.end()))
                                .map(unit -> new Place("", unit.start(), unit.end())))
                .sorted(Comparator.comparing(Place::start))
                .toList();
    }

    /** Two words for a column right behind each other, as in "total £ million". */
    private static boolean goesOn(String text, Place before, Place place) {
        return before.column().equals(place.column())
                && text.substring(before.end(), place.start()).replace('£', ' ').isBlank();
    }

    private boolean isFigure(Place place) {
        return !vocabulary.labels().contains(place.column());
    }

    private String column(String text, Place place) {
        return FURTHER.containsKey(place.column()) ? text.substring(place.start(), place.end()) : place.column();
    }

    private static String text(List<GridRow> heading) {
        return masked(String.join("\n", heading.stream().map(GridRow::text).toList()));
    }

    private static String masked(String cell) {
        return WORDS.matcher(SmallLetters.of(cell))
                .replaceAll(word -> "#".repeat(word.group().length()))
                .replace('\n', ' ');
    }

    private static boolean isExplained(String text, List<Place> places) {
        StringBuilder rest = new StringBuilder(text);
        places.forEach(place -> rest.replace(place.start(), place.end(), "#".repeat(place.end() - place.start())));
        return HeadingPhrases.remarksOut(rest.toString())
                .filter(word -> !HeadingPhrases.isFilling(word))
                .noneMatch(word ->
                        word.indexOf('#') < 0 && !OF_BODIES.matcher(word).matches());
    }

    /**
     * A heading in the way it is read.
     *
     * @param columns those of figures in turn
     * @param told by what
     */
    record Read(List<GridRow> rows, List<String> columns, Told told) {}

    /** By what the columns are told. */
    enum Told {
        /** Each word of the heading is that of one. */
        BY_WORDS,
        /** The figures go together in one way only. */
        BY_FIGURES
    }
}
