package io.github.fairshare.parsers.internal.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of a row under the cells of its heading; a cell that repeats the page may be missing in either.
 *
 * @param cells as many as the heading has, where that can be
 * @param echo the number of the one that repeats the page
 */
record CellsUnderHeading(List<String> cells, Optional<Integer> echo) {
    static CellsUnderHeading of(List<String> cells, RatingHeading heading) {
        int headings = heading.cells().size();
        Optional<Integer> echo =
                IntStream.range(0, headings).filter(heading::isEcho).boxed().findFirst();
        if (echo.isPresent() && cells.size() == headings - 1) {
            List<String> filled = new ArrayList<>(cells);
            filled.add(echo.get(), "");
            return new CellsUnderHeading(filled, echo);
        }
        int beside = cells.size() == headings + 1 && GluedRatings.isRun(cells.get(0)) ? 1 : 0;
        while (cells.size() - beside > headings && isBesideTheTable(cells.get(beside), heading)) {
            beside++;
        }
        if (beside > 0 && cells.size() - beside == headings) {
            return new CellsUnderHeading(cells.subList(beside, cells.size()), Optional.empty());
        }
        return isShifted(cells, heading)
                ? new CellsUnderHeading(
                        Stream.concat(Stream.of(""), cells.stream())
                                .limit(headings)
                                .toList(),
                        echo)
                : new CellsUnderHeading(cells, echo.or(() -> runIn(cells, heading)));
    }

    /** A rating stands under the names, and nothing in the last column: the label before the row has left no cell. */
    private static boolean isShifted(List<String> cells, RatingHeading heading) {
        int headings = heading.cells().size();
        return cells.size() == headings
                && heading.cells().get(0).isBlank()
                && cells.get(headings - 1).isEmpty()
                && heading.name().stream()
                        .anyMatch(name -> RatingWords.find(cells.get(name)).isPresent());
    }

    /** Nothing, or the number of the row where the heading has no empty cell above it. */
    private static boolean isBesideTheTable(String cell, RatingHeading heading) {
        boolean numbers = !heading.cells().get(0).isBlank() || heading.name().isEmpty();
        return cell.isEmpty() || (numbers && cell.length() <= 5 && cell.chars().allMatch(Character::isDigit));
    }

    private static Optional<Integer> runIn(List<String> cells, RatingHeading heading) {
        return IntStream.range(0, cells.size())
                .filter(at -> at != heading.rating() && !OptionalInt.of(at).equals(heading.name()))
                .filter(at -> GluedRatings.isRun(cells.get(at)))
                .boxed()
                .findFirst();
    }
}
