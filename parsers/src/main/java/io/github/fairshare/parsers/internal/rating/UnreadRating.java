package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.name.GluedNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that should end or begin with a rating. Where its words are none, what stands behind a whole name is taken for a
 * rating that was misread, so that a misread word costs its cell and not its row.
 *
 * @param text blanks folded
 */
record UnreadRating(String text) {
    /** Accepts what is like a rating, where nothing else tells that one stands there. */
    static final Predicate<String> MISREAD =
            words -> RatingWords.findMisread(words).isPresent()
                    || RatingWords.isPartly(words)
                    || FigureCell.isEmpty(words)
                    || UnreadRating.STANDING_IN.contains(words.toLowerCase(Locale.ROOT));

    /** Between a name and its rating stands its code, if anything. */
    private static final Pattern CODE_FIRST = Pattern.compile("[(\\[][0-9A-Z]{3,5}[)\\]] ");

    /** What is printed in the place of a rating that was not given. */
    private static final Set<String> STANDING_IN = Set.of(
            "not rated,unrated,no rating,not assessed,not available,not applicable,not published,tbc,*".split(","));

    private static final int MOST_WORDS = 2;
    private static final int MOST_LETTERS = 30;

    /** Accepts any word or two below the heading of a table; prose goes on in small letters. */
    static final Predicate<String> ANY_WORD = MISREAD.or(words -> words.length() <= MOST_LETTERS
            && words.split(" ").length <= MOST_WORDS
            && Character.isUpperCase(words.charAt(0)));

    /**
     * The name and the words of its rating.
     *
     * @param isName whether a text is a whole name
     * @param isRating whether words behind it may be a rating
     */
    RatingWords orBehindName(Predicate<String> isName, Predicate<String> isRating) {
        RatingWords split = RatingWords.of(text);
        if (split.rating().isPresent() || text.isEmpty()) {
            return split;
        }
        GluedNames run = GluedNames.of(text);
        if (isOneName(run)) {
            GluedNames.Piece piece = run.pieces().get(0);
            String after = RatingWords.unled(piece.after());
            if (after.isEmpty() ? split.words().isEmpty() : isRating.test(after)) {
                return new RatingWords((run.lead() + " " + piece.name()).strip(), after);
            }
        }
        return split.words().isEmpty() ? lastWords(isName).orElse(split) : split;
    }

    /** The same below a heading, where a cell of another column may stand behind the rating. */
    RatingWords amongCells(Predicate<String> isName) {
        RatingWords split = orBehindName(isName, ANY_WORD);
        GluedNames run = GluedNames.of(split.rating().isPresent() ? "" : text);
        if (!isOneName(run)) {
            return split;
        }
        GluedNames.Piece piece = run.pieces().get(0);
        String after = piece.after();
        Matcher coded = CODE_FIRST.matcher(after);
        int code = coded.lookingAt() ? coded.end() : 0;
        RatingWords behind = RatingWords.of(after.substring(code));
        String name = piece.name() + " " + after.substring(0, code);
        String before = run.lead() + " " + name.strip() + " " + behind.rest();
        return behind.rating().isPresent()
                ? new RatingWords(before.strip(), behind.words())
                : between(after)
                        .filter(row -> isName.test(piece.name()))
                        .map(row -> new RatingWords(
                                (run.lead() + " " + piece.name() + " " + row.rest()).strip(), row.words()))
                        .orElse(split);
    }

    /** The only rating behind a name, where nothing but labels of other columns stands before and behind it. */
    private static Optional<RatingWords> between(String after) {
        List<MatchResult> ratings = GluedRows.ratings(after);
        if (ratings.size() != 1) {
            return Optional.empty();
        }
        String before = after.substring(0, ratings.get(0).start()).strip();
        String behind = after.substring(ratings.get(0).end()).strip();
        return RatingRows.isNameLike(before) && RatingRows.isNameLike(behind)
                ? Optional.of(
                        new RatingWords(before + " " + behind, ratings.get(0).group()))
                : Optional.empty();
    }

    private static boolean isOneName(GluedNames run) {
        return run.pieces().size() == 1 && run.pieces().get(0).isClosed();
    }

    /** The name where it has no end of its own, and one or two words that are like a rating. */
    private Optional<RatingWords> lastWords(Predicate<String> isName) {
        int at = text.length();
        for (int words = 0; words < MOST_WORDS && at > 0; words++) {
            at = text.lastIndexOf(' ', at - 1);
            if (at > 0 && MISREAD.test(text.substring(at + 1)) && isName.test(text.substring(0, at))) {
                return Optional.of(new RatingWords(text.substring(0, at), text.substring(at + 1)));
            }
        }
        return Optional.empty();
    }
}
