package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.Affix;
import io.github.fairshare.parsers.internal.name.CodedName;
import io.github.fairshare.parsers.internal.name.GluedNames;
import io.github.fairshare.parsers.internal.name.NamedWords;
import io.github.fairshare.parsers.internal.name.NamedWords.Anchor;
import io.github.fairshare.parsers.internal.name.NamedWords.Word;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private static final Pattern MARKS =
            Pattern.compile("[*#,;:\u2020\u2021\u00B9\u00B2\u00B3]++$|(?<=\\p{L}{3})[0-9]{1,2}$");
    private static final int LINES_ABOVE = 3;
    private static final int MOST_LINES = 10;
    /** One of so many rows may be unlike the others. */
    private static final int NEARLY_ALL = 10;

    private final NamedWords text;
    private final List<Word> words;

    private CodedRatings(NamedWords text) {
        this.text = text;
        this.words = text.words();
    }

    /**
     * What is told of a code, or of a whole name.
     *
     * @param anchor where it stands
     * @param name the places of its name; none where it is not whole
     * @param rating the places of its rating; none where there is none, or more than one
     */
    private record Row(Anchor anchor, List<Integer> name, List<Integer> rating) {
        boolean isWhole() {
            return !name.isEmpty() && !rating.isEmpty();
        }

        Set<Integer> places() {
            Set<Integer> places = new HashSet<>(name);
            places.addAll(rating);
            places.add(anchor.first());
            return places;
        }

        Row unrated() {
            return new Row(anchor, name, List.of());
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
        NamedWords text = NamedWords.of(lines, names, registry, RatingWords::isWord);
        boolean told = !text.anchors().isEmpty()
                && (text.anchors().get(0).isCode() || lines.stream().noneMatch(CodedRatings::holdsRows));
        return told ? new CodedRatings(text).rows() : List.of();
    }

    /** Rows on one line may repeat those of others: where no codes tell them apart, nothing does. */
    private static boolean holdsRows(SourceLine line) {
        return GluedRows.ratings(line.text()).size() > 1
                && GluedNames.of(line.text()).names().size() > 1;
    }

    private List<RatingRow> rows() {
        List<Row> rows = new ArrayList<>();
        List<Anchor> anchors = text.anchors();
        int several = 0;
        for (int at = 0; at < anchors.size(); at++) {
            Anchor anchor = anchors.get(at);
            int from = at == 0 ? 0 : anchors.get(at - 1).last() + 1;
            int to = at + 1 < anchors.size() ? anchors.get(at + 1).first() : words.size();
            List<Integer> name = text.name(anchor, from, to);
            List<Integer> rated = ratingWords(anchor, name, from, to);
            List<Integer> rating = rating(anchor, name, rated);
            several += (rating.isEmpty() || !anchor.isCode()) && isSeveral(rated) ? 1 : 0;
            rows.add(new Row(anchor, name, name.isEmpty() ? List.of() : rating));
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
        return !row.rating().isEmpty() && row.rating().stream().allMatch(at -> isBeside(row.anchor(), row.name(), at));
    }

    /** On a line of the code, or of the name. */
    private boolean isBeside(Anchor anchor, List<Integer> name, int at) {
        int line = text.lineOf(at);
        return (line >= text.lineOf(anchor.first()) && line <= text.lineOf(anchor.last()))
                || name.stream().anyMatch(place -> text.lineOf(place) == line);
    }

    private boolean isBelow(Row row) {
        return row.isWhole() && !isOnLine(row);
    }

    /** Where the first code stands below a rating, each may. */
    private boolean isRatedAbove() {
        int first = text.anchors().get(0).first();
        return words.subList(0, first).stream()
                .map(Word::line)
                .distinct()
                .filter(line -> line.number() >= text.lineOf(first) - LINES_ABOVE && line.number() < text.lineOf(first))
                .anyMatch(line -> RatingWords.find(line.text()).isPresent());
    }

    /** The words of ratings on the line of a code or name, and on the lines below before the next one. */
    private List<Integer> ratingWords(Anchor anchor, List<Integer> name, int from, int to) {
        return IntStream.range(from, to)
                .filter(at -> at > anchor.last() || isBeside(anchor, name, at))
                .takeWhile(at -> text.lineOf(at) <= text.lineOf(anchor.last()) + MOST_LINES)
                .filter(at -> RatingWords.isWord(words.get(at).text()))
                .boxed()
                .toList();
    }

    /** The one rating of the words: all beside the code or name, or else all there are, behind a name on a line of their own. */
    private List<Integer> rating(Anchor anchor, List<Integer> name, List<Integer> rated) {
        List<Integer> beside =
                rated.stream().filter(at -> isBeside(anchor, name, at)).toList();
        boolean below = anchor.isCode() || !beside.isEmpty() || (!rated.isEmpty() && beginsLine(rated.get(0)));
        return isRating(beside) ? beside : below && isRating(rated) ? rated : List.of();
    }

    private boolean beginsLine(int at) {
        return at == 0 || text.lineOf(at - 1) < text.lineOf(at);
    }

    private boolean isRating(List<Integer> places) {
        return RatingWords.find(rating(places)).isPresent();
    }

    private String rating(List<Integer> places) {
        return places.stream().map(at -> words.get(at).bare()).collect(Collectors.joining(" "));
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
        Set<Integer> places = whole || !row.anchor().isCode()
                ? row.places()
                : Set.of(row.anchor().first());
        places.stream()
                .sorted()
                .forEach(at -> lines.computeIfAbsent(text.lineOf(at), any -> new ArrayList<>())
                        .add(at));
        return RatingRow.of(lines.values().stream().map(own -> cells(own, row)).toList());
    }

    private RatingCells cells(List<Integer> places, Row row) {
        int at = row.anchor().first();
        String code =
                row.anchor().isCode() && places.contains(at) ? words.get(at).bare() : "";
        List<Integer> named = places.stream().filter(row.name()::contains).toList();
        boolean ends =
                !named.isEmpty() && named.contains(row.name().get(row.name().size() - 1));
        boolean comma = !ends && text.hasComma(text(named));
        String name = comma ? text(named) : MARKS.matcher(text(named)).replaceFirst("");
        return RatingCells.words(
                words.get(places.get(0)).line(),
                new CodedName(code, name, ""),
                rating(places.stream().filter(row.rating()::contains).toList()));
    }

    /** Whether words that begin or end names stand on the lines of a row, or right below, and in no row. */
    private boolean lacksWords(Row row, Optional<Row> next) {
        Set<Integer> own = row.places();
        int first = own.stream().mapToInt(text::lineOf).min().orElseThrow();
        int last = own.stream().mapToInt(text::lineOf).max().orElseThrow();
        int start = own.stream().mapToInt(Integer::intValue).min().orElseThrow();
        while (start > 0 && text.lineOf(start - 1) >= first) {
            start--;
        }
        int end = next.stream()
                .flatMap(other -> other.places().stream())
                .mapToInt(Integer::intValue)
                .min()
                .orElse(words.size());
        return IntStream.range(start, Math.max(start, end))
                .takeWhile(at -> text.lineOf(at) <= last + 1)
                .filter(at -> !own.contains(at))
                .anyMatch(at -> !Affix.hasMore(words.get(at).text()));
    }
}
