package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.PageNumber;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brings a table in which nothing keeps cells apart into lines with tabs between labels, name and code: what stands between
 * known labels, codes, figures and row numbers is a cell where it is the name of a group.
 */
final class FlowedHubs {
    private static final String HEADING = "Region\tHub\tCCG\tCode";
    private static final int HEADING_LINES = 14;
    private static final int ROW_LINES = 10;
    private static final int NAME_LINES = 4;
    private static final int LABEL_LINES = 4;
    private static final int FEW_OPEN = 5;
    private static final int LONGEST = 200;

    private final List<SourceLine> printed;
    private final List<SourceLine> tabbed;
    private final HubLabels labels;
    private final List<SourceLine> open = new ArrayList<>();
    private final List<SourceLine> headless = new ArrayList<>();
    private int rows;

    private FlowedHubs(List<SourceLine> lines, HubLabels labels) {
        this.printed = lines.stream()
                .filter(line -> !line.isBlank() && !isOfPage(line.text().strip()))
                .toList();
        this.tabbed = new ArrayList<>(lines);
        this.labels = labels;
    }

    /**
     * The lines of a text, as many and with the same numbers; empty where no heading names hubs and groups or no row is
     * told.
     *
     * @param lines the text
     * @param labels tell labels
     * @param names tells names of the day that is printed above a line
     */
    static Optional<List<SourceLine>> tabbed(
            List<SourceLine> lines, HubLabels labels, IntFunction<Predicate<String>> names) {
        FlowedHubs flowed = new FlowedHubs(lines, labels);
        int at = 0;
        while (at < flowed.printed.size() && flowed.headingAt(at) == 0) {
            at++;
        }
        if (at < flowed.printed.size()) {
            flowed.putBelow(at, names.apply(flowed.printed.get(at).number()));
            flowed.takeBack(flowed.open);
            flowed.takeBack(flowed.headless);
        }
        return flowed.rows == 0 ? Optional.empty() : Optional.of(flowed.tabbed);
    }

    private void putBelow(int heading, Predicate<String> names) {
        int below = heading + headingAt(heading);
        FlowedRow told = FlowedRow.below(text(heading, below), labels, names);
        FlowedRow row = isOfLabels(below, told) ? told.labelsFirst() : told;
        int next = 1;
        for (int at = heading; at < printed.size(); at++) {
            int size = headingAt(at);
            if (size > 0) {
                put(at, size, HEADING);
                at += size - 1;
                continue;
            }
            int number = row.number(printed.get(at).text(), next);
            boolean numbered = number >= next;
            next = numbered ? number + 1 : next;
            int end = end(at, numbered || !row.isNumbered() ? ROW_LINES : NAME_LINES, row, next);
            at += size(at, end, row, numbered) - 1;
        }
    }

    /** Whether labels stand right below the heading, so that they do not stand behind names, whatever it says. */
    private boolean isOfLabels(int below, FlowedRow row) {
        return IntStream.rangeClosed(below + 1, Math.min(printed.size(), below + LABEL_LINES))
                .anyMatch(end -> row.labelAlone(text(below, end)).isPresent());
    }

    /** Where nearly all names have their beginning, or their end, the few that are names without it may be cut. */
    private void takeBack(List<SourceLine> cut) {
        if (cut.size() * FEW_OPEN <= rows) {
            cut.forEach(line -> tabbed.set(line.number() - 1, line));
        }
    }

    /** A number alone may be that of a row. */
    private static boolean isOfPage(String text) {
        return PageNumber.is(text) && text.chars().anyMatch(Character::isLetter);
    }

    /** Behind the last line that may belong to a row. */
    private int end(int at, int most, FlowedRow row, int next) {
        int end = at + 1;
        while (end < Math.min(printed.size(), at + most)
                && headingAt(end) == 0
                && row.number(printed.get(end).text(), next) < next) {
            end++;
        }
        return end;
    }

    /** Puts the longest row that begins on a line, else the longest label; answers over how many lines it goes on. */
    private int size(int at, int most, FlowedRow row, boolean numbered) {
        if (!numbered && row.isOfFigures(text(at, at + 1))) {
            return 1;
        }
        for (int end = most; end > at; end--) {
            Optional<String> cells =
                    isShort(at, end) && (numbered || isOfName(at, end, row)) ? cells(at, end, row) : Optional.empty();
            if (cells.isPresent()) {
                rows++;
                open.addAll(FlowedRow.isClosed(cells.get()) ? List.of() : printed.subList(at, end));
                headless.addAll(FlowedRow.isOpened(cells.get()) ? List.of() : printed.subList(at, end));
                put(at, end - at, cells.get());
                return end - at;
            }
            if (isShort(at, end) && row.isOfSeveral(text(at, end))) {
                return end - at;
            }
        }
        return labelSize(at, Math.min(most, at + LABEL_LINES), row);
    }

    private int labelSize(int at, int most, FlowedRow row) {
        for (int end = most; end > at; end--) {
            Optional<String> label = isShort(at, end) && !row.isOfFigures(text(end - 1, end))
                    ? row.labelAlone(text(at, end))
                    : Optional.empty();
            if (label.isPresent()) {
                put(at, end - at, label.get());
                return end - at;
            }
        }
        return 1;
    }

    private Optional<String> cells(int from, int to, FlowedRow row) {
        return row.cells(text(from, to)).or(() -> inColumns(from, to).flatMap(row::cells));
    }

    /** The text of lines of as many cells with commas between them, column by column. */
    private Optional<String> inColumns(int from, int to) {
        List<List<String>> cells = printed.subList(from, to).stream()
                .map(line -> TextLayout.COMMAS.cells(line.text()))
                .toList();
        int size = cells.get(0).size();
        return size < 2 || cells.stream().anyMatch(line -> line.size() != size)
                ? Optional.empty()
                : Optional.of(IntStream.range(0, size)
                        .mapToObj(column -> cells.stream()
                                .map(line -> line.get(column))
                                .reduce(TextLayout::wrapped)
                                .orElse(""))
                        .collect(Collectors.joining(" ")));
    }

    /**
     * Where rows have no numbers, a label on a line of its own need not belong to the next name, unless that is none
     * without it, or has labels of its own.
     */
    private boolean isOfName(int from, int to, FlowedRow row) {
        return IntStream.range(from, to)
                .noneMatch(at -> row.labelAlone(text(at, at + 1)).isPresent()
                        && (at > from
                                || to == from + 1
                                || cells(from + 1, to, row)
                                        .filter(own -> !FlowedRow.isLabelled(own))
                                        .isPresent()));
    }

    private boolean isShort(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(printed::get)
                .allMatch(line -> line.text().length() <= LONGEST && !LineSplitter.isTooLong(line));
    }

    /** Over how many lines the heading goes on that begins on one; 0 where none does. */
    private int headingAt(int at) {
        int end = at;
        while (end < Math.min(printed.size(), at + HEADING_LINES) && PlacedHubs.isOfHeading(printed.get(end))) {
            end++;
        }
        return end > at && FlowedRow.isHeading(text(at, end)) ? end - at : 0;
    }

    private String text(int from, int to) {
        return printed.subList(from, to).stream()
                .map(SourceLine::text)
                .reduce(TextLayout::wrapped)
                .orElse("");
    }

    private void put(int at, int size, String text) {
        for (int each = at; each < at + size; each++) {
            SourceLine line = printed.get(each);
            tabbed.set(line.number() - 1, new SourceLine(line.number(), each == at ? text : "", line.terminator()));
        }
    }
}
