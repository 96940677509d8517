package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.check.statement.CountCheck;
import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.source.Citation;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

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
