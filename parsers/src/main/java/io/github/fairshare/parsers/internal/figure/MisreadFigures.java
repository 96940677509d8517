package io.github.fairshare.parsers.internal.figure;

import static io.github.fairshare.parsers.internal.figure.FigureMarks.LETTERS_FOR_DIGITS;
import static io.github.fairshare.parsers.internal.figure.FigureMarks.MINUS_SIGNS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label and the two figures with one decimal behind it, some of whose digits were taken for letters. The figures cannot
 * be read, but their row must not be lost, nor what is left of them be read as figures.
 *
 * @param label the text before the figures
 * @param figures as they stand, letters included
 */
public record MisreadFigures(String label, List<String> figures) {
    private static final int LONGEST = 300;
    private static final int LONGEST_PAIR = 32;
    private static final String FIGURE = "[" + MINUS_SIGNS + "(]?[0-9" + LETTERS_FOR_DIGITS + "]{1,3},?[0-9"
            + LETTERS_FOR_DIGITS + "]{0,4}\\.[0-9" + LETTERS_FOR_DIGITS + "]\\)?";
    private static final Pattern PAIR = Pattern.compile("(" + FIGURE + ")[\\s|]{0,4}(" + FIGURE + ")[\\s|]{0,4}");
    private static final Pattern REST = Pattern.compile("[" + MINUS_SIGNS + "(].*|[0-9].*|.*[0-9.,]");

    /** Copies the list. */
    public MisreadFigures {
        figures = List.copyOf(figures);
    }

    /**
     * The only way to cut a line so that its label is a name.
     *
     * @param text a line
     * @param isName knows names, flagged ones too
     */
    public static Optional<MisreadFigures> find(String text, Predicate<String> isName) {
        List<MisreadFigures> found = new ArrayList<>();
        int from = text.length() > LONGEST || text.indexOf('.') < 0
                ? text.length()
                : Math.max(1, text.length() - LONGEST_PAIR);
        for (int cut = from; cut < text.length(); cut++) {
            Matcher pair = PAIR.matcher(text).region(cut, text.length());
            // To a name a sign behind it makes no difference, but it is the figure's.
            boolean behindSign = FigureMarks.isSign(text.charAt(cut - 1));
            if (!behindSign && pair.matches() && isName.test(text.substring(0, cut))) {
                found.add(new MisreadFigures(text.substring(0, cut), List.of(pair.group(1), pair.group(2))));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether the end of a label may be the beginning of the figure behind it. */
    public static boolean mayEnd(String label) {
        if (label.isBlank()) {
            return false;
        }
        boolean apart = Character.isWhitespace(label.charAt(label.length() - 1));
        String bare = label.strip();
        int blank = bare.length();
        while (blank > 0 && !Character.isWhitespace(bare.charAt(blank - 1)) && bare.charAt(blank - 1) != '|') {
            blank--;
        }
        String word = bare.substring(blank);
        return REST.matcher(word).matches()
                || (!word.isEmpty() && !apart && FigureMarks.isLikeDigit(word.charAt(word.length() - 1)));
    }
}
