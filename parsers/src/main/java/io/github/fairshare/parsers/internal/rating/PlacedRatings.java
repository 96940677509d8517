package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.place.PlacedRows;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table whose cells the places tell at which they stand: an empty cell is one, and a cell of a column that is not looked
 * for is no part of a name or a rating.
 *
 * @param heading its cells put together over their lines
 * @param headers all lines of headings
 * @param rows the lines below, cut into as many cells each
 */
record PlacedRatings(RatingHeading heading, List<SourceLine> headers, Map<SourceLine, List<String>> rows) {
    private static final int HEADING_LINES = 8;

    /**
     * Finds such a table.
     *
     * @param lines all lines
     * @param tables tells what columns are about
     * @param names tells where rows begin
     * @return empty where the text has none, or where a column that is none of ratings has some
     */
    static Optional<PlacedRatings> of(List<SourceLine> lines, RatingTables tables, NamesOfList names) {
        Map<SourceLine, List<String>> cells = PlacedRows.cells(lines);
        List<SourceLine> placed = List.copyOf(cells.keySet());
        int first = IntStream.range(0, placed.size())
                .filter(at ->
                        cells.getOrDefault(placed.get(at), List.of()).stream().anyMatch(cell -> isOfRow(cell, names)))
                .findFirst()
                .orElse(0);
        return headingAbove(placed.subList(0, first), cells, tables)
                .map(heading -> below(heading, placed.subList(first, placed.size()), cells))
                .filter(PlacedRatings::isTold);
    }

    private static boolean isOfRow(String cell, NamesOfList names) {
        return RatingWords.find(cell).isPresent()
                || (cell.startsWith("NHS ") && !RatingHeading.isOfHeadingWords(cell))
                || names.isCode(cell)
                || names.isName(cell);
    }

    /** The heading and its lines. */
    private record Found(RatingHeading heading, List<SourceLine> lines) {}

    /** As many of the lines above the first row as are no title, down to the last of them. */
    private static Optional<Found> headingAbove(
            List<SourceLine> above, Map<SourceLine, List<String>> cells, RatingTables tables) {
        Optional<Found> found = Optional.empty();
        List<String> joined = List.of();
        for (int at = above.size() - 1; at >= Math.max(0, above.size() - HEADING_LINES); at--) {
            SourceLine line = above.get(at);
            List<String> own = cells.getOrDefault(line, List.of());
            boolean apart = at + 1 < above.size() && above.get(at + 1).number() > line.number() + 1;
            if (found.isPresent() && (apart || isTitle(line, own))) {
                break;
            }
            joined = joined.isEmpty() ? own : joined(own, joined);
            List<SourceLine> lines = above.subList(at, above.size());
            Optional<Found> more = RatingHeading.of(
                            line, Optional.empty(), joined, column -> tables.isColumnMeant(column, line))
                    .filter(heading -> heading.areaColumn().isEmpty())
                    .map(heading -> new Found(heading, lines));
            if (found.isPresent() && more.isEmpty()) {
                break;
            }
            found = more;
        }
        return found;
    }

    /** One piece at the left, or one over several columns. */
    private static boolean isTitle(SourceLine line, List<String> cells) {
        return line.text().strip().indexOf("  ") < 0
                && (!cells.get(0).isEmpty()
                        || cells.stream().filter(cell -> !cell.isEmpty()).count() > 1);
    }

    private static List<String> joined(List<String> above, List<String> below) {
        return IntStream.range(0, above.size())
                .mapToObj(at -> (above.get(at) + " " + below.get(at)).strip())
                .toList();
    }

    private static PlacedRatings below(Found found, List<SourceLine> below, Map<SourceLine, List<String>> cells) {
        Set<String> headings = found.lines().stream()
                .map(line -> TextLayout.folded(line.text()))
                .collect(Collectors.toSet());
        Map<Boolean, List<SourceLine>> parted = below.stream()
                .collect(Collectors.partitioningBy(line -> headings.contains(TextLayout.folded(line.text()))));
        Map<SourceLine, List<String>> rows = new LinkedHashMap<>();
        parted.getOrDefault(false, List.of()).forEach(line -> rows.put(line, cells.getOrDefault(line, List.of())));
        return new PlacedRatings(
                found.heading(),
                Stream.concat(found.lines().stream(), parted.getOrDefault(true, List.of()).stream())
                        .toList(),
                rows);
    }

    /** Whether ratings stand under headings of ratings alone, and codes by themselves. */
    private boolean isTold() {
        long words = heading.code().stream()
                .mapToLong(at -> rows.values().stream()
                        .filter(cells -> cells.get(at).indexOf(' ') >= 0)
                        .count())
                .sum();
        return words * 2 < rows.size()
                && rows.values().stream()
                        .allMatch(cells -> IntStream.range(0, cells.size())
                                .allMatch(at -> at == heading.rating()
                                        || RatingHeading.isColumn(
                                                heading.cells().get(at))
                                        || RatingWords.find(cells.get(at)).isEmpty()));
    }

    /** What its lines say; one that has only cells of other columns is no row and no part of one. */
    RatingScan.Result read(RatingLineReader reader) {
        List<RatingCells> cells = new ArrayList<>();
        List<RatingCells> asides = new ArrayList<>();
        rows.forEach((line, printed) -> {
            RatingCells row = (isTitle(line, printed)
                            ? Optional.<RatingCells>empty()
                            : reader.byCells(line, printed, heading))
                    .orElseGet(() -> reader.byWords(line));
            (row.isEmpty() ? asides : cells).add(row);
        });
        return new RatingScan.Result(cells, asides, headers, List.of());
    }
}
