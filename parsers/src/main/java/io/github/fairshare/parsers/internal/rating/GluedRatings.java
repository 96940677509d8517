package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The head of a cell in which names and ratings have run together, as in {@code "NHS Leeds West CCGGoodNHS Leicester City
 * CCGRequires Improvement"}. Such a cell repeats the rest of a page, ever less surely; only its first name and rating
 * are evidence.
 *
 * @param name the first name as printed, for example "NHS Leeds West CCG"
 * @param rating the rating that follows it at once
 */
record GluedRatings(String name, RatingLabel rating) {
    /** No name is as long; what stands further behind is no head. */
    private static final int LONGEST_NAME = 120;

    /** Two names and ratings are at least as long. */
    private static final int SHORTEST_RUN = 12;

    /** The head of a cell; empty where no rating stands near its beginning, or a second name stands before the rating. */
    static Optional<GluedRatings> find(String cell) {
        String begin = TextLayout.folded(cell.substring(0, Math.min(cell.length(), 2 * LONGEST_NAME)));
        return GluedRows.first(begin)
                .flatMap(found -> RatingLabel.find(found.group())
                        .map(rating -> new GluedRatings(
                                begin.substring(0, found.start()).strip(), rating)))
                .filter(head -> !head.name.isEmpty() && head.name.length() <= LONGEST_NAME)
                .filter(head -> head.name.indexOf("NHS", 1) < 0);
    }

    /** The head of the first cell that holds more than a name or a rating alone. */
    static Optional<GluedRatings> in(List<String> cells) {
        return cells.stream()
                .filter(cell -> cell.length() >= SHORTEST_RUN)
                .flatMap(cell -> find(cell).stream())
                .findFirst();
    }

    static boolean isRun(String cell) {
        return in(List.of(cell)).isPresent();
    }

    /** Those of some rows and headings, by the numbers of their lines. */
    static SortedMap<Integer, GluedRatings> heads(List<RatingRow> rows, List<RatingHeading> headings) {
        SortedMap<Integer, GluedRatings> heads = new TreeMap<>();
        rows.stream()
                .flatMap(row -> row.parts().stream())
                .forEach(part ->
                        part.head().ifPresent(head -> heads.put(part.line().number(), head)));
        headings.forEach(heading ->
                in(heading.cells()).ifPresent(head -> heads.put(heading.line().number(), head)));
        return heads;
    }
}
