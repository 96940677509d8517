package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.Affix;
import io.github.fairshare.parsers.internal.name.CodedName;
import io.github.fairshare.parsers.internal.name.NameAround;
import io.github.fairshare.parsers.internal.name.NameAround.Word;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.PageNumber;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows that have a code each, whatever else stands between their cells, and over however many lines: the code tells which
 * words are its name, and of the words before the next code just one rating can be made.
 */
final class CodedRatings {
    private static final Pattern BETWEEN = Pattern.compile("[|\t\"]|,(?=\\p{Lu}|[0-9]{2}\\p{Lu}|,)|(?<=[,\"]),|^,");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern AROUND = Pattern.compile("^[(\\[{:,;]++|[)\\]}:,;]++$");
    private static final Pattern MARKS =
            Pattern.compile("[*#,;:\u2020\u2021\u00B9\u00B2\u00B3]++$|(?<=\\p{L}{3})[0-9]{1,2}$");
    private static final int FEWEST = 3;
    private static final int HEADING_LINES = 16;
    private static final int LINES_ABOVE = 3;
    private static final int MOST_LINES = 10;
    /** One of so many rows may be unlike the others. */
    private static final int NEARLY_ALL = 10;

    private final List<Word> words;
    private final List<Integer> codes;
    private final NameAround around;

    private CodedRatings(List<SourceLine> lines, NamesOfList names, OrganisationRegistry registry) {
        List<SourceLine> read = lines.stream()
                .filter(line -> !line.isBlank() && !LineSplitter.isTooLong(line) && !PageNumber.is(line.text()))
                .toList();
        List<Word> all = read.stream().flatMap(line -> words(line).stream()).toList();
        this.words = withoutHeadings(all, names);
        this.codes = IntStream.range(0, words.size())
                .filter(at -> isCode(words.get(at), names))
                .boxed()
                .toList();
        this.around = new NameAround(words, registry, names);
    }

    private static List<Word> words(SourceLine line) {
        return BLANK.splitAsStream(
                        TextLayout.folded(BETWEEN.matcher(line.text()).replaceAll(" ")))
                .filter(word -> word.equals("&") || word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> new Word(line, word))
                .toList();
    }

    private static boolean isCode(Word word, NamesOfList names) {
        String bare = AROUND.matcher(word.text()).replaceAll("");
        return bare.length() == 3 && bare.chars().anyMatch(Character::isDigit) && names.isCode(bare);
    }

    /** A heading that stands on each page says nothing of the rows around it. */
    private static List<Word> withoutHeadings(List<Word> all, NamesOfList names) {
        List<SourceLine> above = all.stream()
                .takeWhile(word -> !isCode(word, names))
                .map(Word::line)
                .distinct()
                .toList();
        List<String> heading = texts(above.subList(Math.max(0, above.size() - HEADING_LINES), above.size()));
        List<SourceLine> lines = all.stream().map(Word::line).distinct().toList();
        List<String> texts = texts(lines);
        Map<String, Long> counts = texts.stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        Set<Integer> repeated = IntStream.range(0, lines.size())
                .filter(at -> heading.contains(texts.get(at)))
                .filter(at -> counts.getOrDefault(texts.get(at), 0L) > 1 && isOf(heading, texts, at))
                .mapToObj(at -> lines.get(at).number())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(word -> !repeated.contains(word.line().number()))
                .toList();
    }

    private static List<String> texts(List<SourceLine> lines) {
        return lines.stream().map(line -> TextLayout.folded(line.text())).toList();
    }

    /** A line such as "CCG" may be the end of a name, but not between the same lines as in the heading. */
    private static boolean isOf(List<String> heading, List<String> texts, int at) {
        return Affix.hasMore(texts.get(at))
                || IntStream.range(0, heading.size())
                        .filter(place -> heading.get(place).equals(texts.get(at)))
                        .anyMatch(place ->
                                isBeside(heading, place, texts, at, 1) || isBeside(heading, place, texts, at, -1));
    }

    private static boolean isBeside(List<String> heading, int place, List<String> texts, int at, int step) {
        return place + step >= 0
                && place + step < heading.size()
                && at + step >= 0
                && at + step < texts.size()
                && heading.get(place + step).equals(texts.get(at + step));
    }

    /**
     * What is told of a code.
     *
     * @param code its place
     * @param name the places of its name; none where it is not whole
     * @param rating the places of its rating; none where there is none, or more than one
     */
    private record Row(int code, List<Integer> name, List<Integer> rating) {
        boolean isWhole() {
            return !name.isEmpty() && !rating.isEmpty();
        }

        Set<Integer> places() {
            Set<Integer> places = new HashSet<>(name);
            places.addAll(rating);
            places.add(code);
            return places;
        }

        Row unrated() {
            return new Row(code, name, List.of());
        }
    }

    /**
     * Reads such rows.
     *
     * @param lines all lines
     * @param tables tells whether they are of the subject
     * @param names tells codes and names
     * @param registry the organisations
     * @return none where the text has no such rows, or ratings of several columns
     */
    static List<RatingRow> read(
            List<SourceLine> lines, RatingTables tables, NamesOfList names, OrganisationRegistry registry) {
        if (!tables.isOneColumn()) {
            return List.of();
        }
        CodedRatings text = new CodedRatings(lines, names, registry);
        return text.codes.size() >= FEWEST ? text.rows() : List.of();
    }

    private List<RatingRow> rows() {
        List<Row> rows = new ArrayList<>();
        int several = 0;
        for (int at = 0; at < codes.size(); at++) {
            int from = at == 0 ? 0 : codes.get(at - 1) + 1;
            int to = at + 1 < codes.size() ? codes.get(at + 1) : words.size();
            List<Integer> name = around.of(codes.get(at), from, to);
            List<Integer> rated = ratingWords(codes.get(at), from, to);
            List<Integer> rating = rating(codes.get(at), rated);
            several += rating.isEmpty() && isSeveral(rated) ? 1 : 0;
            rows.add(new Row(codes.get(at), name, name.isEmpty() ? List.of() : rating));
        }
        boolean below = !isRatedAbove()
                && rows.stream().filter(this::isBelow).count() * NEARLY_ALL
                        > rows.stream()
                                        .filter(row ->
                                                !isOnLine(row) && !row.name().isEmpty())
                                        .count()
                                * (NEARLY_ALL - 1L);
        List<Row> told = rows.stream()
                .map(row -> isOnLine(row) || below ? row : row.unrated())
                .toList();
        boolean most = told.stream().filter(Row::isWhole).count() * 2 > told.size();
        return most && several * NEARLY_ALL < rows.size()
                ? IntStream.range(0, told.size())
                        .mapToObj(at -> row(
                                told.get(at),
                                told.subList(at + 1, told.size()).stream().findFirst()))
                        .toList()
                : List.of();
    }

    private boolean isOnLine(Row row) {
        return row.rating().stream().allMatch(at -> lineOf(at) == lineOf(row.code()))
                && !row.rating().isEmpty();
    }

    private boolean isBelow(Row row) {
        return row.isWhole() && !isOnLine(row);
    }

    /** Where the first code stands below a rating, each may. */
    private boolean isRatedAbove() {
        return words.subList(0, codes.get(0)).stream()
                .map(Word::line)
                .distinct()
                .filter(line ->
                        line.number() >= lineOf(codes.get(0)) - LINES_ABOVE && line.number() < lineOf(codes.get(0)))
                .anyMatch(line -> RatingWords.find(line.text()).isPresent());
    }

    private int lineOf(int at) {
        return words.get(at).line().number();
    }

    /** The words of ratings on the line of a code, and on the lines below before the next one. */
    private List<Integer> ratingWords(int code, int from, int to) {
        return IntStream.range(from, Math.min(to, words.size()))
                .filter(at -> at > code || lineOf(at) == lineOf(code))
                .takeWhile(at -> lineOf(at) <= lineOf(code) + MOST_LINES)
                .filter(at -> RatingWords.isWord(words.get(at).text()))
                .boxed()
                .toList();
    }

    /** The one rating of the words: all on the line of the code, or else all there are. */
    private List<Integer> rating(int code, List<Integer> rated) {
        List<Integer> beside =
                rated.stream().filter(at -> lineOf(at) == lineOf(code)).toList();
        return isRating(beside) ? beside : isRating(rated) ? rated : List.of();
    }

    private boolean isRating(List<Integer> places) {
        return RatingWords.find(rating(places)).isPresent();
    }

    private String rating(List<Integer> places) {
        return places.stream()
                .map(at -> AROUND.matcher(words.get(at).text()).replaceAll(""))
                .collect(Collectors.joining(" "));
    }

    /** Two ratings behind a code, one after the other. */
    private boolean isSeveral(List<Integer> rated) {
        return IntStream.range(1, rated.size())
                .anyMatch(at -> isRating(rated.subList(0, at)) && isRating(rated.subList(at, rated.size())));
    }

    private String text(List<Integer> places) {
        return places.stream().map(at -> words.get(at).text()).collect(Collectors.joining(" "));
    }

    private RatingRow row(Row row, Optional<Row> next) {
        TreeMap<Integer, List<Integer>> lines = new TreeMap<>();
        boolean whole = row.isWhole() && !lacksWords(row, next);
        Set<Integer> places = whole ? row.places() : Set.of(row.code());
        places.stream()
                .sorted()
                .forEach(at -> lines.computeIfAbsent(lineOf(at), any -> new ArrayList<>())
                        .add(at));
        return RatingRow.of(lines.values().stream().map(own -> cells(own, row)).toList());
    }

    private RatingCells cells(List<Integer> places, Row row) {
        String code = places.contains(row.code())
                ? AROUND.matcher(words.get(row.code()).text()).replaceAll("")
                : "";
        List<Integer> named = places.stream().filter(row.name()::contains).toList();
        boolean ends =
                !named.isEmpty() && named.contains(row.name().get(row.name().size() - 1));
        boolean comma = !ends && around.hasComma(row.code(), text(named));
        String name = comma ? text(named) : MARKS.matcher(text(named)).replaceFirst("");
        return RatingCells.words(
                words.get(places.get(0)).line(),
                new CodedName(code, name, ""),
                rating(places.stream().filter(row.rating()::contains).toList()));
    }

    /** Whether words that begin or end names stand on the lines of a row, or right below, and in no row. */
    private boolean lacksWords(Row row, Optional<Row> next) {
        Set<Integer> own = row.places();
        int first = own.stream().mapToInt(this::lineOf).min().orElseThrow();
        int last = own.stream().mapToInt(this::lineOf).max().orElseThrow();
        int start = own.stream().mapToInt(Integer::intValue).min().orElseThrow();
        while (start > 0 && lineOf(start - 1) >= first) {
            start--;
        }
        int end = next.stream()
                .flatMap(other -> other.places().stream())
                .mapToInt(Integer::intValue)
                .min()
                .orElse(words.size());
        return IntStream.range(start, Math.max(start, end))
                .takeWhile(at -> lineOf(at) <= last + 1)
                .filter(at -> !own.contains(at))
                .anyMatch(at -> !Affix.hasMore(words.get(at).text()));
    }
}
