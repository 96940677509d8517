package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The lines of a text that can be titles: paragraphs of one line, or two, that are no sentence and no numbered statement.
 * Lines of longer paragraphs are prose, wherever they break.
 */
public final class TitleLines {
    private static final int MOST_LINES = 2;
    private static final int MOST_WORDS = 16;
    private static final int LONGEST = 200;
    private static final Pattern FIRST = Pattern.compile("(?:The|This|These|There|Each|All|Of|In|For|It|Note) ");

    private TitleLines() {}

    /**
     * Finds the titles.
     *
     * @return those that can be titles, in order
     */
    public static List<SourceLine> of(List<SourceLine> lines) {
        return above(lines, line -> false);
    }

    /**
     * Finds the titles where lists and tables may follow them without a blank line between.
     *
     * @param lines all lines of a text
     * @param isContent whether a line belongs to a list or a table, and so to no paragraph
     * @return those that can be titles, in order
     */
    public static List<SourceLine> above(List<SourceLine> lines, Predicate<SourceLine> isContent) {
        List<SourceLine> titles = new ArrayList<>();
        List<SourceLine> paragraph = new ArrayList<>();
        for (SourceLine line : lines) {
            if (line.text().chars().noneMatch(Character::isLetterOrDigit) || isContent.test(line)) {
                flush(paragraph, titles);
            } else if (paragraph.size() <= MOST_LINES) {
                paragraph.add(line);
            }
        }
        flush(paragraph, titles);
        return titles;
    }

    private static void flush(List<SourceLine> paragraph, List<SourceLine> titles) {
        if (paragraph.size() == 2 && isTitle(paragraph.get(0)) && isSentence(paragraph.get(1))) {
            titles.add(paragraph.get(0));
        } else if (!paragraph.isEmpty()
                && paragraph.size() <= MOST_LINES
                && paragraph.stream().allMatch(TitleLines::isTitle)) {
            titles.addAll(paragraph);
        }
        paragraph.clear();
    }

    /** A note right below a title: within a sentence no such word has a capital, so that none goes on here. */
    private static boolean isSentence(SourceLine line) {
        String text = line.text().strip();
        return text.length() <= LONGEST
                && text.endsWith(".")
                && FIRST.matcher(text).lookingAt();
    }

    private static boolean isTitle(SourceLine line) {
        if (LineSplitter.isTooLong(line) || line.text().length() > 1000) {
            return false;
        }
        String text = TextLayout.folded(line.text());
        return !text.isEmpty()
                && !text.endsWith(".")
                && !Character.isLowerCase(text.charAt(0))
                && !BulletMark.isMarked(text)
                && text.split(" ").length <= MOST_WORDS;
    }
}
