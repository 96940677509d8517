package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.LabelAndFigures;
import io.github.fairshare.parsers.internal.name.CodedName;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table of distances from target by PCT in a text. Its rows may be wrapped, or have one cell on each line: a row is the
 * shortest run of lines whose label is a name.
 *
 * @param titles the lines of title and note above the heading
 * @param heading the lines of the heading, and their repetitions further down
 * @param order the two figures from left to right
 * @param rows the rows
 * @param strays lines between the first and the last row that are no row
 * @param apart lines of flags and numbers of rows, which were told
 */
public record PctDistancesTable(
        List<SourceLine> titles,
        List<SourceLine> heading,
        List<String> order,
        List<PctDistancesRow> rows,
        List<SourceLine> strays,
        List<SourceLine> apart) {
    /** Years in prose are those of something else. */
    private static final Pattern SENTENCE = Pattern.compile("[0-9\\p{L})][.][\\s,;|\"]*+$");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*+\\)?[.]?");
    private static final int LONGEST_HEADING = 160;
    private static final int HEADING_LINES = 12;
    private static final int TITLE_LINES = 3;
    private static final String ACROSS =
            "the name of another PCT stands between the lines of the row, so that its figures or its flag may be of that one;"
                    + " print the table with one row on a line";

    List<PctDistancesRow> totals() {
        return rows.stream().filter(PctDistancesRow::isTotal).toList();
    }

    PctDistancesTable with(List<PctDistancesRow> other) {
        return with(other, apart);
    }

    PctDistancesTable with(List<PctDistancesRow> other, List<SourceLine> told) {
        return new PctDistancesTable(titles, heading, order, other, strays, told);
    }

    /** The table as its lines show it, where neither heading nor rows have to keep their cells apart. */
    static Optional<PctDistancesTable> onLines(List<SourceLine> lines, NamesOnDay names) {
        List<SourceLine> printed = lines.stream()
                .filter(line -> !line.isBlank() && !LineSplitter.isTooLong(line))
                .toList();
        Optional<List<SourceLine>> separated = Optional.empty();
        Optional<List<SourceLine>> stacked = Optional.empty();
        for (int at = 0; at < printed.size(); at++) {
            List<SourceLine> heading = heading(printed, at);
            String text = TextLayout.joined(heading);
            if (PctDistancesColumns.isComplete(text) && !beginsWithFigure(printed, at, heading)) {
                PctDistancesAssembly assembly = new PctDistancesAssembly(
                        names, PctDistancesLayout.of(heading, PctDistancesColumns.order(heading)));
                if (assembly.beginsRow(printed.subList(at, printed.size()))) {
                    return Optional.of(read(printed, heading, assembly));
                }
                if (stacked.isEmpty() && StackedCells.beginsAt(printed, at, names)) {
                    stacked = Optional.of(heading);
                }
                if (separated.isEmpty() && ColumnsOfRows.beginsAt(printed.get(at), names)) {
                    separated = Optional.of(heading);
                }
            }
        }
        Optional<List<SourceLine>> ofCells = stacked;
        return separated
                .flatMap(heading -> separated(printed, heading, names))
                .or(() -> ofCells.flatMap(heading -> stacked(printed, heading, names)));
    }

    /** A figure alone right below the heading belongs to the first row, which then does not begin with its name. */
    private static boolean beginsWithFigure(List<SourceLine> printed, int row, List<SourceLine> heading) {
        List<SourceLine> near = printed.subList(Math.max(0, row - HEADING_LINES), row + 1);
        int below = near.indexOf(heading.get(heading.size() - 1)) + 1;
        return PctDistancesColumns.isFigure(near.get(below).text().strip());
    }

    private static Optional<PctDistancesTable> separated(
            List<SourceLine> printed, List<SourceLine> heading, NamesOnDay names) {
        return ColumnsOfRows.find(heading, BelowHeading.of(printed, heading).lines(), names)
                .map(layout -> read(printed, heading, new PctDistancesAssembly(names, Optional.of(layout))));
    }

    private static Optional<PctDistancesTable> stacked(
            List<SourceLine> printed, List<SourceLine> heading, NamesOnDay names) {
        BelowHeading below = BelowHeading.of(printed, heading);
        List<PctDistancesRow> rows = StackedCells.rows(below.lines(), names);
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(printed, below, rows, List.of(), names));
    }

    /**
     * What its rows are called.
     *
     * @return in their order
     */
    public List<CodedName> bodies() {
        return rows.stream()
                .map(row -> new CodedName("", row.label().name(), ""))
                .toList();
    }

    /**
     * The texts that may name the years of the table, the most telling first: a note may speak of other years.
     *
     * @return the heading, the title above it, the notes there
     */
    public List<String> datedTexts() {
        List<SourceLine> notes =
                titles.stream().filter(PctDistancesTable::isNote).toList();
        return List.of(TextLayout.joined(named(heading)), TextLayout.joined(named(titles)), TextLayout.joined(notes));
    }

    private static List<SourceLine> named(List<SourceLine> lines) {
        return lines.stream()
                .filter(line -> !isNote(line) && !SENTENCE.matcher(line.text()).find())
                .toList();
    }

    private static boolean isNote(SourceLine line) {
        return IN_BRACKETS.matcher(line.text().strip()).matches();
    }

    /**
     * Title, note and heading.
     *
     * @return their texts joined by blanks
     */
    public String headingText() {
        return TextLayout.joined(titles) + " " + TextLayout.joined(heading);
    }

    private static PctDistancesTable read(
            List<SourceLine> printed, List<SourceLine> heading, PctDistancesAssembly assembly) {
        BelowHeading below = BelowHeading.of(printed, heading);
        below.lines().forEach(assembly::take);
        assembly.finish(printed.get(printed.size() - 1));
        return table(printed, below, assembly.rows(), assembly.strays(), assembly.names());
    }

    private static PctDistancesTable table(
            List<SourceLine> printed,
            BelowHeading below,
            List<PctDistancesRow> rows,
            List<SourceLine> strays,
            NamesOnDay names) {
        int last = rows.get(rows.size() - 1).lines().last().number();
        List<SourceLine> headings = new ArrayList<>(below.heading());
        headings.addAll(
                below.repeated().stream().filter(line -> line.number() <= last).toList());
        return new PctDistancesTable(
                titles(printed, below.heading().get(0)),
                List.copyOf(headings),
                PctDistancesColumns.order(below.heading()),
                doubtedAcross(rows, strays, names),
                strays.stream()
                        .filter(line -> line.number() < last || isFigureBelow(line, last))
                        .toList(),
                List.of());
    }

    private static boolean isFigureBelow(SourceLine line, int last) {
        return line.number() <= last + DistanceAgreement.NEAR
                && PctDistancesColumns.isFigure(line.text().strip());
    }

    /** A row that goes on below the name of another is put together of two. */
    private static List<PctDistancesRow> doubtedAcross(
            List<PctDistancesRow> rows, List<SourceLine> strays, NamesOnDay names) {
        TreeSet<Integer> named = new TreeSet<>();
        rows.stream()
                .filter(PctDistancesRow::hasName)
                .forEach(row -> named.add(row.lines().last().number()));
        strays.stream().filter(line -> beginsWithName(line, names)).forEach(line -> named.add(line.number()));
        return rows.stream()
                .map(row -> named.subSet(
                                        row.lines().first().number(),
                                        row.lines().last().number())
                                .isEmpty()
                        ? row
                        : row.doubted(ACROSS))
                .toList();
    }

    private static boolean beginsWithName(SourceLine line, NamesOnDay names) {
        String label = line.text().substring(0, LabelAndFigures.firstFigure(line.text()));
        return FlaggedName.of(label.strip(), names).organisation().isPresent();
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
        return withoutRows(printed.subList(from, to));
    }

    /**
     * Rows may stand between a heading and the first row with a known name, and so may what pages print between rows: a
     * heading has no figure, and no line of it comes again.
     */
    private static List<SourceLine> withoutRows(List<SourceLine> lines) {
        Set<String> seen = new HashSet<>();
        int rest = 0;
        while (rest < lines.size()
                && !PctDistancesColumns.hasDecimal(lines.get(rest).text())
                && seen.add(lines.get(rest).text().strip())) {
            rest++;
        }
        if (rest == lines.size()) {
            return List.copyOf(lines);
        }
        int end = 0;
        while (end < rest && !PctDistancesColumns.isComplete(TextLayout.joined(lines.subList(0, end)))) {
            end++;
        }
        while (end < rest && PctDistancesColumns.isHeading(lines.get(end).text())) {
            end++;
        }
        int below = lines.size();
        while (below > rest
                && !PctDistancesColumns.hasDecimal(lines.get(below - 1).text())) {
            below--;
        }
        return Stream.of(lines.subList(0, end), lines.subList(below, lines.size()))
                .filter(part -> PctDistancesColumns.isComplete(TextLayout.joined(part)))
                .findFirst()
                .map(List::copyOf)
                .orElse(List.copyOf(lines));
    }

    /** The lines of title and note above a heading. */
    static List<SourceLine> titles(List<SourceLine> printed, SourceLine heading) {
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
}
