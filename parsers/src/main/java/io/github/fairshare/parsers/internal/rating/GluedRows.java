package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.parsers.internal.name.Claims;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.rating.RatingCells.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cuts a line on which several rows have run together, as in {@code "NHS Barnet CCG GOOD NHS Bury CCG INADEQUATE"}: every
 * part is a whole name and a whole rating, in one order.
 */
final class GluedRows {
    private static final String LABELS =
            RatingLabel.all().stream().map(RatingLabel::printed).collect(Collectors.joining("|"));
    private static final Pattern RATING = Pattern.compile(
            "(?:(?<!\\p{L})|(?<=CCG|\\p{Ll}))(?i:" + LABELS + ")" + "(?:(?!\\p{L})|(?=NHS)|(?<=\\p{Ll})(?=\\p{Lu}))");

    /** More rows than there are organisations are no table. */
    private static final int MOST = 500;

    private static final int LONGEST_NAME = 200;

    /** Two of the shortest ratings, and at least a letter for each name: no shorter line holds two rows. */
    static final int SHORTEST = 10;

    private GluedRows() {}

    /** How many different ratings a text holds; one that should be a name and holds any is the rest of one row and another. */
    static long ratingsIn(String text) {
        return RATING.matcher(text)
                .results()
                .map(found -> RatingLabel.find(found.group()))
                .distinct()
                .count();
    }

    /** The ratings in a text. */
    static List<MatchResult> ratings(String text) {
        return RATING.matcher(text).results().toList();
    }

    /** The first rating in a text, also where it has run together with names. */
    static Optional<MatchResult> first(String text) {
        return RATING.matcher(text).results().findFirst();
    }

    /**
     * The rows of a line.
     *
     * @param text a line without its separators, blanks folded
     * @param isName whether a text is a name, or a code and a name
     * @return at least two; empty where anything in the line is neither name nor rating
     */
    static Optional<List<RatingWords>> find(String text, Predicate<String> isName) {
        Matcher rating = RATING.matcher(text);
        if (!rating.find() || rating.start() > LONGEST_NAME) {
            return Optional.empty();
        }
        boolean ratingFirst =
                RatingWords.unled(text.substring(0, rating.start())).isEmpty();
        List<RatingWords> rows = new ArrayList<>();
        int start = 0;
        boolean more = true;
        while (more) {
            String words = rating.group();
            int from = ratingFirst ? rating.end() : start;
            int to = rating.start();
            start = rating.end();
            more = rating.find();
            int next = more ? rating.start() : text.length();
            String name = RatingWords.unled(text.substring(from, ratingFirst ? next : to));
            if (!isName.test(name) || rows.size() == MOST) {
                return Optional.empty();
            }
            rows.add(new RatingWords(name, words));
        }
        boolean rest = !ratingFirst && !RatingWords.unled(text.substring(start)).isEmpty();
        return rest || rows.size() < 2 ? Optional.empty() : Optional.of(rows);
    }

    /**
     * Tells lines on which rows have run together from lines that repeat rows of the page: the names of the former stand
     * nowhere else. The latter are taken for what they are.
     *
     * @param cells what the lines say, in order
     * @param names finds organisations
     * @param whole reads a line as one row
     * @return the rows of lines that have run together, and all other lines as they were
     */
    static List<RatingCells> confirmed(
            List<RatingCells> cells, NamesOfList names, Function<RatingCells, RatingCells> whole) {
        if (cells.stream().noneMatch(GluedRows::isGlued)) {
            return cells;
        }
        Claims claims = Claims.of(List.of());
        IntStream.range(0, cells.size())
                .forEach(row -> code(cells.get(row), names).ifPresent(code -> claims.add(code, row)));
        boolean repeated = cells.stream().anyMatch(cell -> cell.head().isPresent());
        Set<Integer> doubtful = cells.stream()
                .filter(GluedRows::isGlued)
                .filter(cell ->
                        repeated || code(cell, names).filter(claims::isOfOne).isEmpty())
                .map(cell -> cell.line().number())
                .collect(Collectors.toSet());
        List<RatingCells> kept = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        for (RatingCells cell : cells) {
            int line = cell.line().number();
            if (!isGlued(cell) || !doubtful.contains(line)) {
                kept.add(cell);
            } else if (done.add(line)) {
                kept.add(whole.apply(cell));
            }
        }
        return kept;
    }

    private static Optional<OrganisationCode> code(RatingCells cell, NamesOfList names) {
        return names.isCode(cell.code()) ? OrganisationCode.find(cell.code()) : names.find(cell.name());
    }

    private static boolean isGlued(RatingCells cell) {
        return cell.origin() == Origin.GLUED;
    }
}
