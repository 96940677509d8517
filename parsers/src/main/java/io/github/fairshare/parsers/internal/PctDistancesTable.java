package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of distances from target by PCT in a text. Its rows may be wrapped, or have one cell on each line: a row is the
 * shortest run of lines whose label is a name.
 *
 * @param titles the lines of title and note above the heading
 * @param heading the lines of the heading, and their repetitions further down
 * @param order the two figures from left to right
 * @param rows the rows
 * @param strays lines between the first and the last row that are no row
 */
public record PctDistancesTable(
        List<SourceLine> titles,
        List<SourceLine> heading,
        List<String> order,
        List<Row> rows,
        List<SourceLine> strays) {
    private static final int LONGEST_HEADING = 160;
    private static final int HEADING_LINES = 12;
    private static final int TITLE_LINES = 3;

    /**
     * One row.
     *
     * @param lines its lines
     * @param label the name and its flag
     * @param figures the texts of the figures; fewer than two where the text ends in the row
     * @param gapsLost how many borders between cells have no separator
     * @param others cells of columns that are not known, by heading
     */
    public record Row(
            LogicalRow lines, FlaggedName label, List<String> figures, int gapsLost, Map<String, String> others) {
        /** Copies the collections. */
        public Row {
            figures = List.copyOf(figures);
            others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        }

        /** The same row with what its label was found to mean. */
        Row labelled(FlaggedName other) {
            return new Row(lines, other, figures, gapsLost, others);
        }

        boolean hasName() {
            return label.organisation().isPresent();
        }
    }

    /**
     * Looks for the table.
     *
     * @param lines all lines
     * @param names the names of the document's day
     * @return empty where there is none
     */
    public static Optional<PctDistancesTable> find(List<SourceLine> lines, KnownNames names) {
        List<SourceLine> printed = lines.stream()
                .filter(line -> !line.isBlank() && !LineSplitter.isTooLong(line))
                .toList();
        for (int at = 0; at < printed.size(); at++) {
            List<SourceLine> heading = heading(printed, at);
            String text = text(heading);
            if (PctDistancesColumns.isComplete(text)) {
                PctDistancesAssembly assembly = new PctDistancesAssembly(
                        names, PctDistancesLayout.of(heading, PctDistancesColumns.order(text)));
                if (assembly.beginsRow(printed.subList(at, printed.size()))) {
                    return Optional.of(read(printed, heading, text, assembly));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Title, note and heading.
     *
     * @return their texts joined by blanks
     */
    public String headingText() {
        return text(titles) + " " + text(heading);
    }

    private static PctDistancesTable read(
            List<SourceLine> printed, List<SourceLine> heading, String text, PctDistancesAssembly assembly) {
        int end = heading.get(heading.size() - 1).number();
        Set<String> repeated = heading.stream().map(line -> line.text().strip()).collect(Collectors.toSet());
        List<SourceLine> headings = new ArrayList<>(heading);
        for (int at = 0; at < printed.size(); at++) {
            SourceLine line = printed.get(at);
            if (line.number() > end) {
                if (isRepeated(printed, at, repeated)) {
                    headings.add(line);
                } else {
                    assembly.take(line);
                }
            }
        }
        assembly.finish(printed.get(printed.size() - 1));
        List<SourceLine> titles = titles(printed, heading.get(0));
        int last =
                assembly.rows().get(assembly.rows().size() - 1).lines().last().number();
        headings.removeIf(line -> line.number() > last);
        return new PctDistancesTable(
                titles,
                List.copyOf(headings),
                PctDistancesColumns.order(text),
                assembly.rows(),
                assembly.strays().stream().filter(line -> line.number() < last).toList());
    }

    /** The word PCT on a line of its own also ends many a wrapped name. */
    private static boolean isRepeated(List<SourceLine> printed, int at, Set<String> repeated) {
        String text = printed.get(at).text().strip();
        boolean before = at > 0 && repeated.contains(printed.get(at - 1).text().strip());
        boolean after = at + 1 < printed.size()
                && repeated.contains(printed.get(at + 1).text().strip());
        return repeated.contains(text) && (before || after || !PctDistancesColumns.isNameHeading(text));
    }

    /** The short lines above the first row, down to the last of them that has a word of the heading. */
    private static List<SourceLine> heading(List<SourceLine> printed, int row) {
        int from = row;
        while (from > 0
                && row - from < HEADING_LINES
                && printed.get(from - 1).text().length() <= LONGEST_HEADING
                && !PctDistancesColumns.isTitle(printed.get(from - 1).text())) {
            from--;
        }
        int to = row;
        while (to > from && !PctDistancesColumns.isHeading(printed.get(to - 1).text())) {
            to--;
        }
        return List.copyOf(printed.subList(from, to));
    }

    private static List<SourceLine> titles(List<SourceLine> printed, SourceLine heading) {
        List<SourceLine> above = printed.stream()
                .filter(line -> line.number() < heading.number())
                .toList();
        List<SourceLine> titles = new ArrayList<>();
        for (int at = above.size() - 1; at >= Math.max(0, above.size() - TITLE_LINES); at--) {
            if (PctDistancesColumns.isTitle(above.get(at).text())) {
                titles.add(0, above.get(at));
            } else {
                break;
            }
        }
        return List.copyOf(titles);
    }

    private static String text(List<SourceLine> lines) {
        return lines.stream().map(line -> TextLayout.folded(line.text())).collect(Collectors.joining(" "));
    }
}
