package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads lines as one heading of a table of ratings, where its cells are printed on two, or each on one of its own. */
final class HeadingOverLines {
    private static final int LONGEST = 180;
    private static final int MOST_LINES = 10;

    private HeadingOverLines() {}

    /**
     * Puts the cells of two lines together.
     *
     * @param above the first line
     * @param below the second line
     * @return the heading, on the second line; empty where they are none, or have not as many cells
     */
    static Optional<RatingHeading> of(SourceLine above, SourceLine below) {
        String both = (above.text() + " " + below.text()).toLowerCase(Locale.ROOT);
        if (both.length() > LONGEST || !RatingHeading.canHead(both)) {
            return Optional.empty();
        }
        for (TextLayout layout : TextLayout.values()) {
            List<String> first = layout.cells(above.text());
            List<String> second = layout.cells(below.text());
            boolean even = first.size() == second.size() && !isTitle(first);
            if (even && Stream.concat(first.stream(), second.stream()).allMatch(RatingHeading::isOfHeadingWords)) {
                String joined = IntStream.range(0, first.size())
                        .mapToObj(at -> (first.get(at) + " " + second.get(at)).strip())
                        .collect(Collectors.joining(mark(layout)));
                return RatingHeading.find(new SourceLine(below.number(), joined, below.terminator()), column -> true);
            }
        }
        return Optional.empty();
    }

    /**
     * Puts cells together that stand on lines of their own.
     *
     * @param last the line of the last cell
     * @param lines all lines
     * @return the heading of names and of several columns of ratings, on the last line
     */
    static Optional<RatingHeading> stacked(SourceLine last, List<SourceLine> lines) {
        String text = ColumnsInTurn.isColumn(last.text()) ? TextLayout.folded(last.text()) : "";
        int above = last.number() - 2;
        for (int more = 1; more < MOST_LINES && above >= 0 && !text.isEmpty(); above--) {
            SourceLine line = lines.get(above);
            if (!line.isBlank()) {
                text = RatingHeading.isOfHeadingWords(line.text()) ? TextLayout.folded(line.text()) + " " + text : "";
                more++;
                if (!ColumnsInTurn.of(text).isEmpty()) {
                    return RatingHeading.find(new SourceLine(last.number(), text, last.terminator()), column -> true);
                }
            }
        }
        return Optional.empty();
    }

    /** A title has empty cells behind it where a spreadsheet wrote it. */
    private static boolean isTitle(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count() < 2;
    }

    private static String mark(TextLayout layout) {
        return switch (layout) {
            case TABS -> "\t";
            case PIPES, BARE_PIPES -> "|";
            case COMMAS -> ",";
            case BLANKS -> "   ";
        };
    }
}
