package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.text.NumberedBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds a table in which nothing but the order keeps cells apart: labels first, then as many figures as the heading has
 * columns for them, on one line or over several.
 */
final class FlowingTable {
    private static final int DIGITS_OF_A_YEAR = 4;

    private final List<GridRow> rows;
    private final Vocabulary vocabulary;
    private final TableSettings settings = TableSettings.STANDARD;

    /** By row; each is read below every heading that is tried. */
    private final Map<Integer, FlowLine> lines = new HashMap<>();

    FlowingTable(List<GridRow> rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.vocabulary = vocabulary;
    }

    /**
     * A heading, which begins in one of some rows, ends where a body is named that no line above the first row can name;
     * what stands above decides.
     */
    Optional<FoundTable> find(BitSet starts) {
        Optional<Below> best = Optional.empty();
        int tried = 0;
        int span = settings.stackedLines();
        int lastHead = -span;
        for (int at = 0; at < rows.size() && tried < settings.headings(); at++) {
            GridRow row = rows.get(at);
            boolean readable = row.lines().first().text().length() <= settings.longestLine()
                    && row.cells().size() <= settings.mostCells();
            boolean below = at - lastHead <= span && isAny(starts, at - span, at);
            if (readable && below && beginsRow(line(at))) {
                tried++;
                best = better(best, at, lastHead);
            }
            if (readable && isAny(starts, at - span, at + span) && vocabulary.mayHeadFlowing(row.text())) {
                lastHead = at;
            }
        }
        return best.map(Below::table);
    }

    /** What is read below the heading above a row, unless what was read already goes on there or is as good. */
    private Optional<Below> better(Optional<Below> best, int at, int lastNamed) {
        if (best.filter(found -> found.goesOn(rows.get(at), lastNamed)).isPresent()) {
            return best;
        }
        Optional<Below> better = best;
        for (Head head : headsAbove(at)) {
            Below read = new Below(head, read(head));
            // Which figures stand under columns that are not known, only the others of all rows can prove.
            if (known(head) < head.columns().size()
                    && !vocabulary
                            .evidence()
                            .binds(read.table().rows().stream()
                                    .filter(vocabulary::explains)
                                    .toList())) {
                continue;
            }
            better = better.filter(found -> !read.isBetterThan(found)).or(() -> Optional.of(read));
        }
        return better;
    }

    private static boolean isAny(BitSet starts, int from, int end) {
        int first = starts.nextSetBit(Math.max(0, from));
        return first >= 0 && first < end;
    }

    private FlowLine line(int at) {
        return lines.computeIfAbsent(at, place -> FlowLine.of(rows.get(place)));
    }

    private boolean beginsRow(FlowLine line) {
        LabelCells.Label label = new LabelCells(vocabulary, List.of()).label(line.label());
        return vocabulary.evidence().isCode(label.code())
                || (!line.label().isEmpty() && vocabulary.evidence().isNamed("", label.name()))
                || endsInCode(line.withCodeLast(vocabulary.evidence()::isCode).label());
    }

    /** A name with its code behind it. */
    private boolean endsInCode(String text) {
        LabelCells.Label label = new LabelCells(vocabulary, List.of(LabelCells.NAME, LabelCells.CODE)).label(text);
        return vocabulary.evidence().isCode(label.code()) && vocabulary.isNamed(label);
    }

    /** The fewest rows above a place that name as many columns as all that may belong to the heading, in each way to read it. */
    private List<Head> headsAbove(int end) {
        int from = Math.max(0, end - settings.stackedLines());
        Map<Naming, Head> best = new EnumMap<>(Naming.class);
        for (int start = end - 1; start >= from && !isCell(rows.get(start).text()); start--) {
            if (rows.get(start).cells().size() > 1 && end - start > settings.headingLines() + 1) {
                break;
            }
            for (Naming naming : Naming.values()) {
                Head head = head(start, end, naming);
                if (isReadable(head)) {
                    best.merge(naming, head, (less, more) -> known(more) > known(less) ? more : less);
                }
            }
        }
        int figures = line(end).figures().size();
        return best.entrySet().stream()
                .filter(named -> named.getKey() == Naming.WORDS
                        || figures == 0
                        || figures == figuresOf(named.getValue()).size())
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private long known(Head head) {
        return head.columns().stream().filter(vocabulary.ids()::contains).count();
    }

    private List<String> figuresOf(Head head) {
        return head.columns().stream()
                .filter(column -> !vocabulary.labels().contains(column))
                .toList();
    }

    /** A percentage, or a figure that is no year, stands in rows only. */
    private static boolean isCell(String text) {
        return (text.length() > DIGITS_OF_A_YEAR || text.endsWith("%"))
                && FigureCell.figure(text).isPresent();
    }

    /** Labels stand before figures in every row, and so they do in a heading whose columns are in their order. */
    private boolean isReadable(Head head) {
        return vocabulary.isComplete(head.columns())
                && !vocabulary.of(Content.FIGURE).contains(head.columns().get(0));
    }

    private Head head(int start, int end, Naming naming) {
        List<GridRow> heading = rows.subList(start, end);
        boolean stacked = heading.stream().allMatch(row -> row.cells().size() == 1);
        List<String> columns = new ArrayList<>();
        if (stacked) {
            StringBuilder text = new StringBuilder();
            heading.forEach(row -> text.append(row.text()).append(' '));
            add(columns, naming.columns(text.toString(), vocabulary));
        } else {
            for (String cell : GridHeading.of(heading).texts()) {
                List<String> named = naming.columns(cell, vocabulary);
                add(
                        columns,
                        named.size() > 1
                                ? named
                                : vocabulary.named(cell).or(() -> naming.other(cell, named)).stream()
                                        .toList());
            }
        }
        return new Head(start, end, List.copyOf(columns));
    }

    private static void add(List<String> columns, List<String> named) {
        named.stream().filter(id -> !columns.contains(id)).forEach(columns::add);
    }

    private FoundTable read(Head head) {
        List<GridRow> heading = rows.subList(head.start(), head.end());
        Set<String> texts = Set.copyOf(heading.stream().map(GridRow::text).toList());
        FlowRows flow = new FlowRows(vocabulary, asInRows(head), figuresOf(head));
        flow.beginBelow(heading);
        List<SourceLine> repeated = new ArrayList<>();
        for (int at = head.end(); at < rows.size(); at++) {
            GridRow row = rows.get(at);
            if (texts.contains(row.text()) && !flow.isWithinName() && isRepeated(at, head)) {
                repeated.addAll(row.lines().lines());
            } else {
                flow.take(line(at));
            }
        }
        flow.finish();
        List<SourceLine> lines =
                heading.stream().flatMap(row -> row.lines().lines().stream()).toList();
        return new FoundTable(
                lines,
                head.columns(),
                head.columns(),
                repeated,
                flow.rows(),
                flow.strays(),
                vocabulary.score(flow.rows()));
    }

    /** The columns with that of codes on the side of the names on which most rows have theirs, where rows show it. */
    private List<String> asInRows(Head head) {
        List<String> columns = new ArrayList<>(head.columns());
        if (columns.contains(LabelCells.NAME) && columns.remove(LabelCells.CODE)) {
            Predicate<String> code = vocabulary.evidence()::isCode;
            List<String> labels = IntStream.range(head.end(), rows.size())
                    .mapToObj(at -> line(at).withCodeLast(code).label())
                    .filter(label -> label.indexOf(' ') > 0)
                    .toList();
            long before = labels.stream()
                    .filter(label -> Arrays.stream(label.split(" ", 3))
                            .limit(2)
                            .filter(word -> !NumberedBlock.isRowNumber(word))
                            .findFirst()
                            .filter(code)
                            .isPresent())
                    .count();
            long behind = labels.stream()
                    .filter(label -> code.test(label.substring(label.lastIndexOf(' ') + 1)))
                    .count();
            int name = columns.indexOf(LabelCells.NAME);
            boolean headedBehind = head.columns().indexOf(LabelCells.CODE) > name;
            if (before == behind || headedBehind == behind > before) {
                return head.columns();
            }
            columns.add(before > behind ? name : name + 1, LabelCells.CODE);
        }
        return columns;
    }

    /** One word of a heading may be the end of a name, or a mark: it needs its neighbours of the heading. */
    private boolean isRepeated(int at, Head head) {
        String text = rows.get(at).text();
        return text.indexOf(' ') >= 0
                || IntStream.range(head.start(), head.end())
                        .filter(place -> rows.get(place).text().equals(text))
                        .anyMatch(place -> (place == head.start() || isSame(place - 1, at - 1))
                                && (place + 1 == head.end() || isSame(place + 1, at + 1)));
    }

    private boolean isSame(int place, int at) {
        return at < rows.size() && rows.get(place).text().equals(rows.get(at).text());
    }

    /** How columns are told from the words of a heading whose cells have run together. */
    private enum Naming {
        /** Each by its own words. */
        WORDS,
        /** The last of them by their units, below words for all of them. */
        UNITS,
        /** With what stands between those that are known as columns of their own. */
        OTHERS;

        List<String> columns(String text, Vocabulary vocabulary) {
            return switch (this) {
                case WORDS -> vocabulary.runTogether().columnsIn(text);
                case UNITS ->
                    vocabulary.runTogether().columnsByUnits(text, vocabulary).orElse(WORDS.columns(text, vocabulary));
                case OTHERS -> vocabulary.runTogether().columnsWithOthers(text);
            };
        }

        /** A cell that names no column is one of its own. */
        Optional<String> other(String cell, List<String> named) {
            return this == OTHERS && named.isEmpty() && !cell.isEmpty() ? Optional.of(cell) : Optional.empty();
        }
    }

    /** A heading from one row of cells to before another, and the columns that it names in turn. */
    private record Head(int start, int end, List<String> columns) {}

    /** What is read below a heading. */
    private record Below(Head head, FoundTable table) {
        boolean isBetterThan(Below other) {
            return table.isBetterThan(other.table);
        }

        /** Whether one of its rows begins here and nothing between names a column: below it stands no more than is read. */
        boolean goesOn(GridRow here, int lastNamed) {
            return lastNamed < head.end()
                    && table.rows().stream()
                            .anyMatch(row ->
                                    row.lines().first().equals(here.lines().first()));
        }
    }
}
