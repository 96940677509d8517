package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.hub.HubLine.Labels;
import io.github.fairshare.parsers.internal.hub.HubLine.Shape;
import io.github.fairshare.parsers.internal.name.GluedNames;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table with a column of names for each hub. The hubs stand beside each other in its heading, and their regions may stand
 * in the line above, each over the first of its hubs.
 *
 * @param lines the heading
 * @param layout what keeps its cells apart
 * @param columns the labels of each column
 */
record HubsBeside(List<SourceLine> lines, TextLayout layout, List<Labels> columns) {
    /** Regions, hubs, and a line of names. */
    private static final int MOST_LINES = 3;

    private static final List<TextLayout> LAYOUTS =
            List.of(TextLayout.TABS, TextLayout.BARE_PIPES, TextLayout.COMMAS, TextLayout.BLANKS);

    /** The heading that begins on a line, above a line of names. */
    static Optional<HubsBeside> at(List<SourceLine> printed, int at, HubLabels labels) {
        return LAYOUTS.stream()
                .flatMap(layout -> at(printed, at, labels, layout).stream())
                .findFirst();
    }

    private static Optional<HubsBeside> at(List<SourceLine> printed, int at, HubLabels labels, TextLayout layout) {
        List<SourceLine> near = printed.subList(at, Math.min(at + MOST_LINES, printed.size()));
        if (near.size() < 2 || near.stream().anyMatch(LineSplitter::isTooLong)) {
            return Optional.empty();
        }
        List<String> first = cells(layout, printed.get(at));
        if (first.size() < 2) {
            return Optional.empty();
        }
        List<String> second = cells(layout, printed.get(at + 1));
        boolean regions = first.stream().anyMatch(labels::isRegionOnly) && areHubs(second, labels);
        List<String> hubs = unnumbered(regions ? second : first);
        List<SourceLine> lines = printed.subList(at, at + (regions ? 2 : 1));
        boolean named = at + lines.size() < printed.size()
                && GluedNames.of(printed.get(at + lines.size()).text()).pieces().size() > 1;
        return named && areHubs(hubs, labels)
                ? Optional.of(new HubsBeside(
                        List.copyOf(lines),
                        layout,
                        labelled(hubs, regions ? fitted(first, hubs.size()) : List.of(), labels)))
                : Optional.empty();
    }

    private static boolean areHubs(List<String> cells, HubLabels labels) {
        List<String> hubs = unnumbered(cells);
        return hubs.size() > 1
                && new HashSet<>(hubs).size() == hubs.size()
                && hubs.stream().allMatch(cell -> labels.hubs().find(cell).isPresent());
    }

    /** A region holds for the hubs from there to the next. */
    private static List<Labels> labelled(List<String> hubs, List<String> regions, HubLabels labels) {
        List<Labels> columns = new ArrayList<>();
        String region = "";
        for (int at = 0; at < hubs.size(); at++) {
            String above = at < regions.size() ? regions.get(at) : "";
            region = labels.regions().find(above).isPresent() ? above : region;
            columns.add(new Labels(region, hubs.get(at)));
        }
        return columns;
    }

    /** The names of a line, each with the labels above it; a line that lacks cells does not tell which is which. */
    List<HubLine> read(SourceLine line, int place) {
        List<String> printed = layout.cells(line.text());
        boolean counted = isNumbered(cells(layout, lines.get(lines.size() - 1)));
        boolean numbered = counted && isNumbered(printed);
        List<String> texts = printed.subList(numbered ? 1 : 0, printed.size());
        List<String> cells = texts.stream().map(HubLineReader::bare).toList();
        boolean whole = layout != TextLayout.BLANKS || (cells.size() == columns.size() && !texts.contains(""));
        boolean told = whole && counted == numbered && cells.size() <= columns.size();
        return IntStream.range(0, cells.size())
                .filter(at -> !cells.get(at).isEmpty() && !HubLabels.isStray(cells.get(at)))
                .mapToObj(at -> new HubLine(
                        line,
                        place,
                        told ? Shape.CELLS : Shape.FLOWING,
                        told ? columns.get(at) : anyOf(columns),
                        GluedNames.ofCell(cells.get(at)),
                        Map.of()))
                .toList();
    }

    private static Labels anyOf(List<Labels> columns) {
        return new Labels(
                "", String.join(" / ", columns.stream().map(Labels::hub).toList()));
    }

    private static List<String> cells(TextLayout layout, SourceLine line) {
        return layout.cells(line.text()).stream().map(HubLineReader::bare).toList();
    }

    /** The cells without the number of their row, where they are one more. */
    private static List<String> fitted(List<String> cells, int size) {
        return cells.size() == size + 1 ? cells.subList(1, cells.size()) : cells;
    }

    private static List<String> unnumbered(List<String> cells) {
        return isNumbered(cells) ? cells.subList(1, cells.size()) : cells;
    }

    private static boolean isNumbered(List<String> cells) {
        return !cells.isEmpty() && cells.get(0).chars().allMatch(Character::isDigit);
    }
}
