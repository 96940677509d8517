package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.ClinicalArea;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DocumentDate;
import io.github.fairshare.parsers.internal.rating.ColumnsApart.Columns;
import io.github.fairshare.parsers.internal.rating.HeadingOverLines.ColumnsInTurn;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The heading of a table of ratings: a column of names or codes beside a column of ratings. Headings decide, not
 * positions.
 *
 * @param line where it stands
 * @param layout how cells are kept apart below it; empty where single blanks are all there is
 * @param cells as printed, from left to right
 * @param name the position of the names
 * @param code the position of the codes
 * @param rating the position of the ratings
 */
record RatingHeading(
        SourceLine line,
        Optional<TextLayout> layout,
        List<String> cells,
        OptionalInt name,
        OptionalInt code,
        int rating) {
    private static final int MOST_WORDS = 12;
    private static final int MOST_LETTERS = 90;
    private static final Set<String> RATINGS =
            Set.of("rating", "ratings", "assessment", "judgement", "judgment", "category");
    private static final Set<String> NAMES = Set.of("name", "ccg", "ccgs", "organisation", "group", "commissioner");

    private static final Set<String> CODES = Set.of("code", "ods");
    private static final Set<String> FILLERS =
            Set.of(("end final published iaf performance region area team stp local office no system board"
                            + " registered population births sustainability transformation partnership")
                    .split(" "));
    private static final Set<String> OF_HEADINGS = Stream.of(RATINGS, NAMES, CODES, FILLERS, RatingSubject.TERMS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    /** Words that no title has. */
    private static final Set<String> OF_COLUMNS = Set.of("no", "region");

    private static final Pattern FORMER = Pattern.compile("\\b(?:previous|prior|former|last|earlier|old)\\b");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}([-/\u2013](20)?[0-9]{2})?");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}/\u2013-]++");

    /** Copies the list. */
    RatingHeading {
        cells = List.copyOf(cells);
    }

    /** Reads a line as a heading. */
    static Optional<RatingHeading> find(SourceLine line, Predicate<String> isMeant) {
        if (!canHead(line.text().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Optional<RatingHeading> separated = Stream.of(TextLayout.values())
                .flatMap(layout -> find(line, layout, isMeant).stream())
                .findFirst();
        return separated
                .filter(heading -> heading.cells().stream().noneMatch(ColumnsInTurn::isLedIn))
                .or(() -> findInTurn(line, isMeant))
                .or(() -> separated)
                .or(() -> findUnseparated(line, isMeant));
    }

    private static Optional<RatingHeading> findInTurn(SourceLine line, Predicate<String> isMeant) {
        List<String> cells = ColumnsInTurn.of(line.text());
        List<Integer> ratings = positions(cells, cell -> isColumn(cell) && isMeant.test(cell));
        return ratings.isEmpty()
                ? Optional.empty()
                : Optional.of(new RatingHeading(
                        line, Optional.empty(), cells, OptionalInt.of(0), OptionalInt.empty(), latest(cells, ratings)));
    }

    /** Hardly any line of a document has the words of a heading, and cutting all of them into cells takes long. */
    static boolean canHead(String lower) {
        boolean named = Stream.of(NAMES, CODES).flatMap(Set::stream).anyMatch(lower::contains);
        return named
                && (RATINGS.stream().anyMatch(lower::contains)
                        || lower.contains("20")
                        || Stream.of(ClinicalArea.values()).anyMatch(area -> area.isNamedIn(lower)));
    }

    /**
     * The heading of the ratings.
     *
     * @return for example "2017/18 Maternity assessment rating"
     */
    String ratingText() {
        return cells.get(rating);
    }

    /** The heading of a column that says of each row which area it is about. */
    Optional<String> areaColumn() {
        return cells.stream().filter(RatingSubject::isAreaColumn).findFirst();
    }

    /** The first day of the year that the heading of the ratings names. */
    Optional<LocalDate> day() {
        return DocumentDate.period(ratingText());
    }

    /**
     * Whether the line can as well be the title of what follows, as "CCG maternity assessment 2017/18" can.
     *
     * @return true where nothing separates its cells, and it names a year or a clinical area
     */
    boolean isTitleLike() {
        return layout.isEmpty()
                && cells.size() == 1
                && words(ratingText()).stream().noneMatch(OF_COLUMNS::contains)
                && (day().isPresent() || RatingSubject.namesArea(ratingText()));
    }

    /** Whether one cell heads names and ratings, which have run together in the rows too. */
    boolean isNameWithRating() {
        return layout.isPresent() && name.equals(OptionalInt.of(rating));
    }

    /** Whether a cell is only an echo of the table, so that nothing stands under it. */
    boolean isEcho(int at) {
        return GluedRatings.isRun(cells.get(at));
    }

    /** The columns of ratings side by side, of which one is this; only this where another column stands behind them. */
    Columns columns() {
        int first = rating;
        int last = rating + 1;
        while (first > 0 && isColumn(cells.get(first - 1))) {
            first--;
        }
        while (last < cells.size() && isColumn(cells.get(last))) {
            last++;
        }
        return last == cells.size()
                ? new Columns(cells.subList(first, last), rating - first)
                : new Columns(List.of(ratingText()), 0);
    }

    static boolean isColumn(String cell) {
        return isRatings(cell) || isArea(cell);
    }

    private static Optional<RatingHeading> find(SourceLine line, TextLayout layout, Predicate<String> isMeant) {
        List<String> cells = layout.cells(line.text());
        if (cells.size() < 2 || cells.stream().anyMatch(cell -> isRunTogether(cell, layout))) {
            return Optional.empty();
        }
        return of(line, Optional.of(layout), cells, isMeant);
    }

    /** The heading that some cells are, wherever they stand. */
    static Optional<RatingHeading> of(
            SourceLine line, Optional<TextLayout> layout, List<String> cells, Predicate<String> isMeant) {
        List<Integer> ratings = positions(cells, cell -> isRatings(cell) && isMeant.test(cell));
        if (ratings.isEmpty() && cells.stream().noneMatch(RatingHeading::isOfRow)) {
            ratings = positions(cells, cell -> isArea(cell) && isMeant.test(cell));
        }
        List<Integer> codes = positions(cells, cell -> hasAny(cell, CODES));
        List<Integer> names = positions(cells, cell -> hasAny(cell, NAMES) && !isRatings(cell) && !hasAny(cell, CODES));
        // Beside "CCG name", "CCG" alone heads the codes; which they are, each cell tells.
        List<Integer> plain = names.stream()
                .filter(at -> words(cells.get(at)).equals(List.of("ccg")))
                .toList();
        if (codes.isEmpty() && plain.size() == 1 && names.size() == 2) {
            codes = plain;
            names = names.stream().filter(at -> !plain.contains(at)).toList();
        }
        if (names.isEmpty() && !codes.isEmpty() && ratings.size() == 1 && hasAny(cells.get(ratings.get(0)), NAMES)) {
            names = ratings;
        }
        List<Integer> current =
                ratings.stream().filter(at -> !isFormer(cells.get(at))).toList();
        ratings = current.isEmpty() ? ratings : current;
        return ratings.isEmpty() || (codes.isEmpty() && names.isEmpty())
                ? Optional.empty()
                : Optional.of(
                        new RatingHeading(line, layout, cells, first(names), first(codes), latest(cells, ratings)));
    }

    /** Whether nothing but a blank keeps the heading of codes from another one, so that cells do not stand below them. */
    private static boolean isRunTogether(String cell, TextLayout layout) {
        List<String> words = cell.length() > MOST_LETTERS ? List.of() : words(cell);
        boolean named = layout == TextLayout.BLANKS && words.contains("name") && cell.indexOf('(') < 0;
        return words.stream().anyMatch(CODES::contains)
                && (named || words.stream().anyMatch(RATINGS::contains));
    }

    /** A line of nothing but words of headings, such as "CCG Rating". */
    private static Optional<RatingHeading> findUnseparated(SourceLine line, Predicate<String> isMeant) {
        String text = line.text().length() > MOST_LETTERS ? "" : TextLayout.folded(line.text());
        List<String> words = words(text);
        boolean all = words.stream().allMatch(RatingHeading::isHeadingWord);
        boolean both = hasAny(text, RATINGS) && hasAny(text, NAMES);
        return all && both && words.size() <= MOST_WORDS && isMeant.test(text)
                ? Optional.of(new RatingHeading(
                        line, Optional.empty(), List.of(text), OptionalInt.of(0), OptionalInt.empty(), 0))
                : Optional.empty();
    }

    /** Whether a line holds nothing but words of headings, such as "No." above "CCG". */
    static boolean isOfHeadingWords(String text) {
        return text.length() <= MOST_LETTERS && words(text).stream().allMatch(RatingHeading::isHeadingWord);
    }

    private static boolean isHeadingWord(String word) {
        return isOneHeadingWord(word) || Stream.of(word.split("-", -1)).allMatch(RatingHeading::isOneHeadingWord);
    }

    private static boolean isOneHeadingWord(String word) {
        return OF_HEADINGS.contains(word) || YEAR.matcher(word).matches();
    }

    private static boolean isFormer(String cell) {
        return FORMER.matcher(cell.toLowerCase(Locale.ROOT).replace('_', ' ')).find();
    }

    /** Whether another column of ratings may as well be the one that is looked for: its heading tells no area and no earlier year. */
    boolean mayBeMeantBy(String other) {
        boolean told = isFormer(other) || RatingSubject.namesArea(other) || RatingSubject.namesArea(ratingText());
        LocalDate year = period(other);
        return !told
                && (year.equals(LocalDate.MIN) || !day().map(year::isBefore).orElse(true));
    }

    private static boolean isRatings(String cell) {
        return hasAny(cell, RATINGS) || YEAR.matcher(cell.strip()).matches();
    }

    /** A column may be called by nothing but the area that is rated in it. */
    private static boolean isArea(String cell) {
        int words = TextLayout.folded(cell).split(" ").length;
        return Stream.of(ClinicalArea.values())
                .anyMatch(area -> area.isNamedIn(cell) && words == area.id().split("-").length);
    }

    /** A name or a rating: the line is a row, of which a cell names an area. */
    private static boolean isOfRow(String cell) {
        return cell.startsWith("NHS ") || RatingWords.find(cell).isPresent();
    }

    private static boolean hasAny(String cell, Set<String> wanted) {
        if (cell.length() > MOST_LETTERS) {
            return false;
        }
        List<String> words = words(cell);
        return words.size() <= MOST_WORDS && words.stream().anyMatch(wanted::contains);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static List<Integer> positions(List<String> cells, Predicate<String> wanted) {
        return IntStream.range(0, cells.size())
                .filter(at -> wanted.test(cells.get(at)))
                .boxed()
                .toList();
    }

    private static OptionalInt first(List<Integer> positions) {
        return positions.stream().mapToInt(Integer::intValue).findFirst();
    }

    /** Where several years stand side by side, the latest is the table's own. */
    private static int latest(List<String> cells, List<Integer> positions) {
        return positions.stream()
                .max(Comparator.comparing(at -> period(cells.get(at))))
                .orElseThrow();
    }

    private static LocalDate period(String text) {
        return DocumentDate.period(text).orElse(LocalDate.MIN);
    }
}
