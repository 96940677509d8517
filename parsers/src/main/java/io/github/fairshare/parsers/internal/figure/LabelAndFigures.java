package io.github.fairshare.parsers.internal.figure;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.parsers.internal.figure.GluedFields.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A line cut into a label and the figures that follow it, whether or not there are gaps between them.
 *
 * @param label everything before the figures, as it stands
 * @param figures the texts of the figures
 * @param gapsLost how many borders have no separator
 */
public record LabelAndFigures(String label, List<String> figures, int gapsLost) {
    private static final int LONGEST = 300;

    /** Copies the list. */
    public LabelAndFigures {
        figures = List.copyOf(figures);
    }

    /**
     * Cuts a line.
     *
     * @param line a line or several joined ones
     * @param forms how the figures are written, one form for each
     * @return empty where the line does not end in just these figures, or where they could be cut in several ways
     */
    public static Optional<LabelAndFigures> find(String line, List<? extends FieldForm> forms) {
        String text = line.length() > LONGEST
                ? ""
                : line.replace('\u00A0', ' ')
                        .replace('£', ' ')
                        .replace("%)", ")")
                        .stripTrailing();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int start = firstFigure(text);
        String tail = text.substring(start);
        List<Split> splits = GluedFields.splits(tail, forms);
        boolean glued = start > 0 && !isSeparator(text.charAt(start - 1));
        if (splits.size() == 1) {
            Split split = splits.get(0);
            List<String> figures = split.cells().stream().map(FigureCell::bare).toList();
            return Optional.of(
                    new LabelAndFigures(text.substring(0, start), figures, split.gapsLost() + (glued ? 1 : 0)));
        }
        List<String> words = words(tail);
        return splits.isEmpty()
                        && words.size() == forms.size()
                        && words.stream()
                                .allMatch(word -> PrintedFigure.find(word).isPresent())
                ? Optional.of(new LabelAndFigures(text.substring(0, start), words, glued ? 1 : 0))
                : Optional.empty();
    }

    /** Behind the last letter, the place of the first character that can begin a figure. */
    public static int firstFigure(String text) {
        int start = text.length();
        while (start > 0 && !Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        while (start < text.length() && !canBegin(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean canBegin(char character) {
        return (character >= '0' && character <= '9') || character == '£' || FigureMarks.isSign(character);
    }

    private static boolean isSeparator(char character) {
        return Character.isWhitespace(character) || character == '|';
    }

    private static List<String> words(String tail) {
        String bare = tail.replace('|', ' ').replace('%', ' ').strip();
        return bare.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(bare.split("\\s++")));
    }
}
