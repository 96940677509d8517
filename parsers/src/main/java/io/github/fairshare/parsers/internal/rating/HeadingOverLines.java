package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads two lines as one heading of a table of ratings, where the cells are printed on both. */
final class HeadingOverLines {
    private static final int LONGEST = 180;

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
            boolean even = first.size() > 1 && first.size() == second.size();
            if (even && Stream.concat(first.stream(), second.stream()).allMatch(RatingHeading::isOfHeadingWords)) {
                String joined = IntStream.range(0, first.size())
                        .mapToObj(at -> (first.get(at) + " " + second.get(at)).strip())
                        .collect(Collectors.joining(mark(layout)));
                return RatingHeading.find(new SourceLine(below.number(), joined, below.terminator()), column -> true);
            }
        }
        return Optional.empty();
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
