package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.BodyStarts.Start;
import io.github.fairshare.parsers.internal.table.BodyStarts.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first figures behind a body, and what stands between and right behind them.
 *
 * @param figures as many as there are columns, or fewer
 * @param gaps behind which of them stand words
 * @param flag what stands between them in a column of flags, or empty text
 * @param end behind the last line of the row
 * @param goesOn whether more figures follow, or may
 * @param followed whether words do
 */
record BodyFigures(List<String> figures, String gaps, String flag, int end, boolean goesOn, boolean followed) {
    private static final Pattern SIGNS = Pattern.compile("^[^0-9]++|[^0-9]++$");

    /**
     * Those of one body.
     *
     * @param words all up to the next body
     * @param start where it is named
     * @param size how many columns of figures there are
     * @param flags the column of flags, if there is one
     */
    static BodyFigures of(List<Word> words, Start start, int size, Optional<String> flags) {
        List<String> figures = new ArrayList<>();
        StringBuilder gaps = new StringBuilder();
        String flag = flags.isEmpty() ? "" : start.flag();
        int at = start.end();
        for (; at < words.size() && figures.size() < size; at++) {
            Word word = words.get(at);
            if (word.figure()) {
                figures.add(FigureCell.bare(word.text()));
            } else if (flag.isEmpty() && flags.isPresent() && BodyStarts.isFlag(word.text())) {
                flag = word.text();
            } else if (word.hasDigits() || words.get(at - 1).figure()) {
                gaps.append(figures.size()).append(word.hasDigits() ? "? " : " ");
            }
        }
        int row = words.get(at - 1).row();
        boolean goesOn = (flags.isPresent() && start.mayHaveMisreadFlag())
                || (at < words.size() && words.get(at).figure());
        boolean followed = false;
        for (; at < words.size() && words.get(at).row() == row; at++) {
            Word word = words.get(at);
            if (flag.isEmpty() && flags.isPresent() && BodyStarts.isFlag(word.text())) {
                flag = word.text();
            } else {
                goesOn |= word.figure() || word.hasDigits();
                followed |= !word.figure();
            }
        }
        return new BodyFigures(figures, gaps.toString(), flag, at, goesOn, followed);
    }

    /** The same, where its figures may be of another row. */
    BodyFigures doubted() {
        return new BodyFigures(figures, gaps, flag, end, true, followed);
    }

    /** Whether all thousands stand in a text as they are, with no other sign between them. */
    boolean areOf(String text) {
        return figures.stream()
                .map(figure -> SIGNS.matcher(figure).replaceAll(""))
                .filter(figure -> figure.indexOf(',') > 0)
                .allMatch(text::contains);
    }
}
