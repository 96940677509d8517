package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    private static final int WRAPS = 3;

    /**
     * One row.
     *
     * @param lines its lines
     * @param label the name and its flag
     * @param figures the texts of the figures; fewer than two where the text ends in the row
     * @param gapsLost how many borders between cells have no separator
     */
    public record Row(LogicalRow lines, FlaggedName label, List<String> figures, int gapsLost) {}

    /**
     * Looks for the table.
     *
     * @param lines all lines
     * @param labels reads the text before the figures
     * @return empty where there is none
     */
    public static Optional<PctDistancesTable> find(List<SourceLine> lines, Function<String, FlaggedName> labels) {
        List<SourceLine> printed = lines.stream()
                .filter(line -> !line.isBlank() && !LineSplitter.isTooLong(line))
                .toList();
        Assembly assembly = new Assembly(labels);
        for (int at = 0; at < printed.size(); at++) {
            if (assembly.isNamed(printed.get(at))) {
                List<SourceLine> heading = heading(printed, at);
                String text = text(heading);
                if (PctDistancesColumns.isComplete(text)) {
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
            List<SourceLine> printed, List<SourceLine> heading, String text, Assembly assembly) {
        int end = heading.get(heading.size() - 1).number();
        Set<String> repeated = heading.stream().map(line -> line.text().strip()).collect(Collectors.toSet());
        List<SourceLine> headings = new ArrayList<>(heading);
        for (SourceLine line : printed) {
            if (line.number() > end) {
                if (repeated.contains(line.text().strip())) {
                    headings.add(line);
                } else {
                    assembly.take(line);
                }
            }
        }
        assembly.finish(printed.get(printed.size() - 1));
        List<SourceLine> titles = titles(printed, heading.get(0));
        int last = assembly.rows.get(assembly.rows.size() - 1).lines().last().number();
        headings.removeIf(line -> line.number() > last);
        return new PctDistancesTable(
                titles,
                List.copyOf(headings),
                PctDistancesColumns.order(text),
                List.copyOf(assembly.rows),
                assembly.strays.stream().filter(line -> line.number() < last).toList());
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

    /** Puts lines together to rows. For one thread. */
    private static final class Assembly {
        private final Function<String, FlaggedName> labels;
        private final List<Row> rows = new ArrayList<>();
        private final List<SourceLine> strays = new ArrayList<>();
        private final Deque<SourceLine> pending = new ArrayDeque<>();

        Assembly(Function<String, FlaggedName> labels) {
            this.labels = labels;
        }

        boolean isNamed(SourceLine line) {
            return row(List.of(line)).filter(Assembly::hasName).isPresent();
        }

        void take(SourceLine line) {
            Optional<Row> row = endsInFigure(line) ? best(line) : Optional.empty();
            row.ifPresentOrElse(this::add, () -> wait(line));
        }

        /** A text that ends in a row leaves its beginning: a name, or the beginning of one, in the very next line. */
        void finish(SourceLine end) {
            if (pending.size() == 1
                    && end.equals(pending.peekLast())
                    && end.terminator().isEmpty()
                    && !rows.isEmpty()) {
                String text = end.text().replace('\u00A0', ' ').stripTrailing();
                int start = LabelAndFigures.firstFigure(text);
                FlaggedName label = labels.apply(text.substring(0, start));
                if (label.organisation().isPresent()) {
                    List<String> figures = LabelAndFigures.find(text, PctDistancesColumns.FIGURES.subList(0, 1))
                            .map(LabelAndFigures::figures)
                            .orElse(List.of());
                    rows.add(new Row(new LogicalRow(List.of(end)), label, figures, 0));
                    pending.clear();
                }
            }
            strays.addAll(pending);
        }

        private void wait(SourceLine line) {
            pending.addLast(line);
            if (pending.size() > WRAPS) {
                strays.add(pending.removeFirst());
            }
        }

        private void add(Row row) {
            Set<SourceLine> used = new HashSet<>(row.lines().lines());
            pending.stream().filter(line -> !used.contains(line)).forEach(strays::add);
            pending.clear();
            rows.add(row);
        }

        /** The shortest run of lines up to this one that has a name; else the shortest that has figures and a label. */
        private Optional<Row> best(SourceLine line) {
            List<SourceLine> run = new ArrayList<>(List.of(line));
            List<Row> possible = new ArrayList<>();
            row(run).ifPresent(possible::add);
            for (SourceLine before : (Iterable<SourceLine>) pending::descendingIterator) {
                boolean named = possible.stream().anyMatch(Assembly::hasName);
                boolean complete = possible.stream().anyMatch(row -> row.label().isFlagged());
                if (named && (complete || !FlaggedName.isMark(before.text().strip()))) {
                    break;
                }
                run.add(0, before);
                // A flag on a line of its own belongs to the name below it.
                row(run).ifPresent(row -> possible.add(named ? 0 : possible.size(), row));
            }
            return possible.stream()
                    .filter(Assembly::hasName)
                    .findFirst()
                    .or(() -> possible.stream().findFirst());
        }

        private Optional<Row> row(List<SourceLine> run) {
            LogicalRow lines = new LogicalRow(run);
            String text = bare(lines.text());
            // Of lines without a letter there may be very many, and splitting figures takes long.
            if (text.substring(0, LabelAndFigures.firstFigure(text)).isBlank()) {
                return Optional.empty();
            }
            return LabelAndFigures.find(text, PctDistancesColumns.FIGURES)
                    .filter(found -> !found.label().isBlank())
                    .map(found -> new Row(lines, labels.apply(found.label()), found.figures(), found.gapsLost()));
        }

        private static boolean hasName(Row row) {
            return row.label().organisation().isPresent();
        }

        private static boolean endsInFigure(SourceLine line) {
            String text = line.text().strip();
            char last = text.charAt(text.length() - 1);
            return (last >= '0' && last <= '9') || ")%|".indexOf(last) >= 0;
        }

        private static String bare(String text) {
            int start = text.startsWith("|") ? 1 : 0;
            return text.substring(start);
        }
    }
}
