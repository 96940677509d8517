package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.check.statement.CountCheck;
import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.source.Citation;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

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

    /**
     * A list of names below a heading that names their rating, and the lines of its entries so far.
     *
     * @param heading the line above the first of them
     * @param rating the rating of all of them
     * @param count how many the heading says there are
     * @param lines the lines on which entries begin
     */
    record RatedList(SourceLine heading, RatingLabel rating, OptionalInt count, Set<Integer> lines) {
        static RatedList below(SourceLine line, RatingLabel rating, OptionalInt count) {
            return new RatedList(line, rating, count, new TreeSet<>());
        }

        /** Whether a heading only repeats this one's on a new page, because this list is not at its end. */
        boolean goesOnBelow(RatingLabel next, OptionalInt printed) {
            boolean unfinished = count.isPresent() && lines.size() < count.getAsInt();
            return rating.equals(next) && unfinished && (printed.isEmpty() || printed.equals(count));
        }

        /** What rows are counted as. */
        String group() {
            return "the list of line " + heading.number();
        }

        /** The number that the heading prints, as a check. */
        Optional<CountCheck> check(String document) {
            return count.stream()
                    .mapToObj(printed -> new CountCheck(
                            "list-of-line-" + heading.number(),
                            Set.of(group()),
                            printed,
                            Citation.stated(
                                    document, "line " + heading.number() + ": " + TextLayout.folded(heading.text()))))
                    .findFirst();
        }
    }
}
