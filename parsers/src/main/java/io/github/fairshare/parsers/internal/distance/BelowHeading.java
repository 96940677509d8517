package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands below a heading, and the repetitions of the heading there. */
record BelowHeading(List<SourceLine> heading, List<SourceLine> repeated, List<SourceLine> lines) {
    static BelowHeading of(List<SourceLine> printed, List<SourceLine> heading) {
        int end = heading.get(heading.size() - 1).number();
        Set<String> texts =
                heading.stream().map(line -> line.text().strip()).collect(Collectors.toCollection(LinkedHashSet::new));
        List<SourceLine> repeated = new ArrayList<>();
        List<SourceLine> lines = new ArrayList<>();
        for (int at = 0; at < printed.size(); at++) {
            if (printed.get(at).number() > end) {
                (isRepeated(printed, at, texts) ? repeated : lines).add(printed.get(at));
            }
        }
        return new BelowHeading(heading, repeated, lines);
    }

    /** The word PCT on a line of its own also ends many a wrapped name, so it needs its neighbours of the heading. */
    private static boolean isRepeated(List<SourceLine> printed, int at, Set<String> repeated) {
        String text = printed.get(at).text().strip();
        if (!repeated.contains(text) || !PctDistancesColumns.isNameHeading(text)) {
            return repeated.contains(text);
        }
        List<String> heading = List.copyOf(repeated);
        int place = heading.indexOf(text);
        boolean before = place == 0 || isAt(printed, at - 1, heading.get(place - 1));
        boolean after = place + 1 == heading.size() || isAt(printed, at + 1, heading.get(place + 1));
        return before && after && heading.size() > 1;
    }

    private static boolean isAt(List<SourceLine> printed, int at, String text) {
        return at >= 0 && at < printed.size() && printed.get(at).text().strip().equals(text);
    }
}
