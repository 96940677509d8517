package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.Locale;
import java.util.Set;

/**
 * What stands below one heading of a list; a list that goes on behind a page break has several such parts.
 *
 * @param line where the heading stands
 * @param heading what it says
 * @param list of which this is a part
 * @param lines the lines on which its entries begin, so far
 */
record ListPart(SourceLine line, RatingListHeading heading, RatedList list, Set<Integer> lines) {
    void add(SourceLine entry) {
        lines.add(entry.number());
        list.lines().add(entry.number());
    }

    boolean isMisread() {
        return heading.misread().isPresent();
    }

    /** The words that were misread, as they stand in the heading. */
    String misread() {
        String words = heading.misread().orElse("");
        String text = TextLayout.folded(line.text());
        int at = text.toLowerCase(Locale.ROOT).indexOf(words);
        return at < 0 || at + words.length() > text.length() ? words : text.substring(at, at + words.length());
    }

    /** The heading and where it stands. */
    String quoted() {
        return "'" + TextLayout.folded(line.text()) + "' (line " + line.number() + ")";
    }
}
