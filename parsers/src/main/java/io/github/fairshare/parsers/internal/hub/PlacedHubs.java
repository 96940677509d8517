package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.place.PlacedRow;
import io.github.fairshare.parsers.internal.place.PlacedRows;
import io.github.fairshare.parsers.internal.text.PageFurniture;
import io.github.fairshare.parsers.internal.text.SmallLetters;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Brings a table that keeps the places of its cells into lines with tabs between them, a heading or a row in one line. */
final class PlacedHubs {
    private static final int HEADING_LINES = 5;
    private static final int LONGEST = 200;

    private static final Pattern HEADING_WORDS = Pattern.compile(
            "(?:#|[(),./&-]|no|number|row|nhse?|england|regions?|hubs?|footprints?|specialised|specialized"
                    + "|collaborative|commissioning|clinical|groups?|ccgs?|members?|organisations?|names?|ods|codes?"
                    + "|registered|resident|weighted|populations?|served|list|lists|sizes?|practices?|patients?|gp"
                    + "|total|of|and|in|the|each|by|per|[0-9]{4}(?:[/-][0-9]{2})?| )++");

    private static final Pattern EMPTY = Pattern.compile("(?<!\\S)(?:NaN|<NA>)(?!\\S)");

    /** A column of row numbers that is no column by itself. */
    private static final Pattern NUMBERED = Pattern.compile("(?i)(?:#|no\\.?|nr\\.?|row|number) (?!of\\b)");

    private final List<PlacedRow> rows;
    private final List<SourceLine> tabbed;
    private List<PlacedRow> first = List.of();
    private boolean numbered;

    private PlacedHubs(List<SourceLine> lines) {
        this.rows = PlacedRows.of(PageFurniture.without(lines));
        this.tabbed = new ArrayList<>(lines);
    }

    /** The lines of a text, as many and with the same numbers; empty where no heading stands over columns. */
    static Optional<List<SourceLine>> tabbed(List<SourceLine> lines) {
        PlacedHubs placed = new PlacedHubs(lines);
        return placed.put() ? Optional.of(placed.tabbed) : Optional.empty();
    }

    private boolean put() {
        int below = rows.size();
        for (int at = 0; at < rows.size(); at++) {
            int size = headingAt(rows, at);
            if (size > 0) {
                putRows(below, at);
                List<PlacedRow> heading = rows.subList(at, at + size);
                numbered = NUMBERED.matcher(text(heading, 0)).lookingAt();
                first = first.isEmpty() ? heading : first;
                put(heading, joined(words(heading).equals(words(first)) ? first : heading));
                at += size - 1;
                below = at + 1;
            }
        }
        putRows(below, rows.size());
        return below < rows.size();
    }

    /** Over how many rows the heading goes on that begins at one; 0 where none does. The end of a name may stand above it. */
    private static int headingAt(List<PlacedRow> rows, int at) {
        int size = sizeAt(rows, at);
        return size > 0 && filled(rows.get(at)) == 1 && at + 1 < rows.size() && sizeAt(rows, at + 1) > 0 ? 0 : size;
    }

    private static int sizeAt(List<PlacedRow> rows, int at) {
        int most = at;
        while (most < Math.min(rows.size(), at + HEADING_LINES) && isOfHeading(rows.get(most))) {
            most++;
        }
        for (int end = most; end > at; end--) {
            List<PlacedRow> run = rows.subList(at, end);
            if (HubColumns.findFootprints(with(run.get(0).lines().first(), joined(run)))
                    .isPresent()) {
                return run.size();
            }
        }
        return 0;
    }

    /** Whether the words of a line are those of headings. */
    static boolean isOfHeading(SourceLine line) {
        return line.text().length() <= LONGEST
                && HEADING_WORDS
                        .matcher(SmallLetters.of(HubLine.words(line.text())))
                        .matches();
    }

    /** Its words are those of headings, in several cells or in one: a title goes on over several. */
    private static boolean isOfHeading(PlacedRow row) {
        return HEADING_WORDS
                        .matcher(SmallLetters.of(unbroken(String.join(" ", row.cells()))))
                        .matches()
                && (isInCells(row) || filled(row) == 1);
    }

    private static boolean isInCells(PlacedRow row) {
        return row.lines().first().text().strip().contains("  ");
    }

    private static long filled(PlacedRow row) {
        return row.cells().stream().filter(text -> !text.isEmpty()).count();
    }

    private static String joined(List<PlacedRow> run) {
        return IntStream.range(0, run.get(0).cells().size())
                .mapToObj(at -> text(run, at))
                .collect(Collectors.joining("\t"));
    }

    private static String text(List<PlacedRow> run, int column) {
        return TextLayout.folded(
                unbroken(run.stream().map(row -> row.cells().get(column)).collect(Collectors.joining(" "))));
    }

    /** A line break in a cell, and an empty cell beside another, as R and pandas print them. */
    private static String unbroken(String text) {
        return EMPTY.matcher(text.replace("\\n", " ")).replaceAll("");
    }

    private void putRows(int from, int to) {
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || isApart(rows.get(at))) {
                PlacedRows.joined(rows.subList(start, at)).stream()
                        .filter(PlacedHubs::isRow)
                        .forEach(row -> put(List.of(row), joined(List.of(row))));
                start = at;
            }
        }
    }

    /** A page or a section begins. */
    private static boolean isApart(PlacedRow row) {
        String text = TextLayout.folded(String.join(" ", row.cells()));
        return row.lines().first().text().indexOf('\f') >= 0
                || KnownHubs.regions().find(text).isPresent()
                || KnownHubs.isKnown(text);
    }

    /** A line of prose stands below several headings, but nothing keeps it apart there. */
    private static boolean isRow(PlacedRow row) {
        boolean sentence = row.cells().stream().anyMatch(text -> text.endsWith("."));
        return isInCells(row)
                || filled(row) == 1
                || (!sentence && row.cells().stream().anyMatch(text -> text.matches("[0-9]{1,4}[.)]?")));
    }

    /** A heading that is printed once more has the same words, though they may stand elsewhere. */
    private static List<String> words(List<PlacedRow> heading) {
        return Arrays.stream(joined(heading).split("\\s++")).sorted().toList();
    }

    private void put(List<PlacedRow> run, String text) {
        run.stream()
                .flatMap(row -> row.lines().lines().stream())
                .forEach(line -> tabbed.set(line.number() - 1, with(line, "")));
        SourceLine line = run.get(0).lines().first();
        tabbed.set(line.number() - 1, with(line, numbered ? unnumbered(text) : text));
    }

    private static String unnumbered(String text) {
        return NUMBERED.matcher(text).lookingAt()
                ? NUMBERED.matcher(text).replaceFirst("")
                : HubLine.unnumbered(text.replaceFirst("^([0-9]++)\t", "$1 \t"));
    }

    private static SourceLine with(SourceLine line, String text) {
        return new SourceLine(line.number(), text, line.terminator());
    }
}
