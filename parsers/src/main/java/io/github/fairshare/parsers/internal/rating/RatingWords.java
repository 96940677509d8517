package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.organisation.EditDistance;
import io.github.fairshare.parsers.internal.name.Affix;
import io.github.fairshare.parsers.internal.name.NamesOfAllTimes;
import io.github.fairshare.parsers.internal.text.RowForm;
import io.github.fairshare.parsers.internal.text.TabbedLines;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text from which the words of a rating were taken at one end; the words may be only a part of a rating, because print
 * wraps inside "Requires Improvement" too.
 *
 * @param rest what remains, without the marks that stand between it and the rating
 * @param words the words of the rating as printed, or empty text
 */
public record RatingWords(String rest, String words) {
    private static final Set<String> WORDS = RatingLabel.all().stream()
            .flatMap(rating -> Stream.of(lower(rating.printed()).split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final int ONE_WORD = 12;

    /** Shorter words of ratings stand in any text. */
    private static final int TELLING = 5;

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}++");

    private static final int MOST_WORDS = 4;

    /** Of how many pairs of letters in a rating each may be read as one letter. */
    private static final int MOST_MERGED = 3;

    /**
     * Takes a rating from the end of a text, or else from its beginning.
     *
     * @param text for example "NHS Ashford CCG REQUIRES IMPROVEMENT"
     * @return for example "NHS Ashford CCG" and "REQUIRES IMPROVEMENT"; all is rest where neither end has any
     */
    static RatingWords of(String text) {
        String bare = TextLayout.folded(text);
        RatingWords end = atEnd(bare);
        RatingWords split = end.words.isEmpty() ? atStart(bare) : end;
        return split.words.isEmpty() ? new RatingWords(bare, "") : split;
    }

    /**
     * The rating that a cell prints, in any case, footnote marks aside.
     *
     * @param cell for example "Requires improvement *"
     * @return empty where it is anything but one whole rating
     */
    public static Optional<RatingLabel> find(String cell) {
        return RatingLabel.find(letters(cell));
    }

    /**
     * The rating of which the letters of a cell are a misreading: one letter changed, lost or added in a short one, two in
     * a long one, or any number that look like those of the rating.
     *
     * @param cell for example "Goad", "G00d", "Outstandmg" or "Requlres Improvernent"
     * @return empty where the cell is a rating as it stands, or not like any
     */
    static Optional<RatingLabel> findMisread(String cell) {
        String read = lower(TextLayout.folded(cell));
        if (read.length() < 3 || read.length() > 30 || find(cell).isPresent()) {
            return Optional.empty();
        }
        List<RatingLabel> like = RatingLabel.all().stream()
                .filter(rating -> isLike(read, lower(rating.printed()), allowed(rating)))
                .toList();
        return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
    }

    /** Whether a few words are a rating of which one word cannot be read, such as "Performing wXXX". */
    static boolean isPartly(String text) {
        String[] words = lower(text).split(" ", MOST_WORDS + 1);
        return words.length > 1
                && words.length <= MOST_WORDS
                && Stream.of(words).anyMatch(word -> word.length() >= TELLING && WORDS.contains(word));
    }

    /** Whether a word is one of those that ratings are made of. */
    static boolean isWord(String word) {
        return WORDS.contains(lower(letters(word)));
    }

    /** Whether a text has a word of a rating. */
    static boolean isWordIn(String text) {
        return NO_LETTERS.splitAsStream(text).anyMatch(RatingWords::isWord);
    }

    /** The rating that the words are; empty where they are none, or only a part of one. */
    Optional<RatingLabel> rating() {
        return find(words);
    }

    /**
     * The rows of tables of ratings.
     *
     * @return their form, in which a rating, or part of one, ends a line
     */
    public static RowForm rows() {
        return new RowForm(
                TabbedLines::joined, text -> text.length() - atEnd(text).words.length(), NamesOfAllTimes::fit);
    }

    private static RatingWords atEnd(String text) {
        int start = text.length();
        int at = text.length();
        while (at > 0) {
            int blank = text.lastIndexOf(' ', at - 1);
            String word = text.substring(blank + 1, at);
            boolean mark = letters(word).isEmpty() && !word.equals("&");
            boolean whole = find(text.substring(start)).isPresent();
            if (whole || (!mark && !WORDS.contains(lower(letters(word))))) {
                break;
            }
            at = Math.max(blank, 0);
            start = mark && start == text.length() ? start : blank + 1;
        }
        return new RatingWords(unledName(text.substring(0, start)), text.substring(start));
    }

    private static RatingWords atStart(String text) {
        int end = 0;
        while (end < text.length()) {
            int blank = text.indexOf(' ', end + 1);
            int next = blank < 0 ? text.length() : blank;
            boolean more = WORDS.contains(lower(letters(text.substring(end, next))));
            if (!more || find(text.substring(0, end)).isPresent()) {
                break;
            }
            end = next;
        }
        return new RatingWords(unled(text.substring(end)), text.substring(0, end));
    }

    private static boolean isLike(String read, String printed, int allowed) {
        int longer = Math.abs(read.length() - printed.length());
        boolean near = longer <= allowed && EditDistance.between(read, printed) <= allowed;
        return near || (longer <= MOST_MERGED && shape(read).equals(shape(printed)));
    }

    /** What letters that are often taken for one another have in common. */
    private static String shape(String lower) {
        return lower.replace('0', 'o')
                .replace('5', 's')
                .replace('1', 'l')
                .replace('|', 'l')
                .replace('!', 'l')
                .replace('i', 'l')
                .replace("rn", "m")
                .replace("ln", "m");
    }

    private static int allowed(RatingLabel rating) {
        return rating.printed().length() < ONE_WORD ? 1 : 2;
    }

    /** Without what is no letter at either end, such as footnote marks and brackets. */
    private static String letters(String text) {
        return TextLayout.trimmed(text, letter -> !Character.isLetter(letter));
    }

    /** A comma behind the first words of a name that goes on elsewhere belongs to it. */
    private static String unledName(String text) {
        String bare = text.strip();
        String name = unled(bare);
        boolean begun = Affix.isBegun(name) || Affix.isBegun(name.substring(name.indexOf(' ') + 1));
        boolean goesOn = begun && !Affix.isEnded(name) && bare.equals(name + ",");
        return goesOn ? bare : name;
    }

    /** Without the dashes and colons that lead from a name to its rating. */
    static String unled(String text) {
        return TextLayout.trimmed(text, letter -> " :;,-\u2013\u2014=|\t".indexOf(letter) >= 0);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
