package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The columns of a table of distances whose heading stands on several lines, as the cells of its rows show them: with
 * separators, as many cells in every row, one with names and two with figures of one decimal. The others are kept.
 */
final class ColumnsOfRows {
    private static final int LEAST_ROWS = 2;
    private static final int LEAST_CELLS = 4;
    private static final int MOST_CELLS = 40;
    private static final int LONGEST_NAME = 120;
    private static final List<TextLayout> SEPARATED = List.of(TextLayout.TABS, TextLayout.PIPES, TextLayout.BARE_PIPES);

    private final TextLayout layout;
    private final NamesOnDay names;
    private final int count;
    private final boolean[] other;
    private final boolean[] marked;
    private final boolean[] unmarked;
    private final int[] known;
    private int rows;

    private ColumnsOfRows(TextLayout layout, int count, NamesOnDay names) {
        this.layout = layout;
        this.names = names;
        this.count = count;
        this.other = new boolean[count];
        this.marked = new boolean[count];
        this.unmarked = new boolean[count];
        this.known = new int[count];
    }

    /** Whether a line may be the first row of such a table. */
    static boolean beginsAt(SourceLine line, NamesOnDay names) {
        return SEPARATED.stream()
                .map(layout -> layout.cells(line.text()))
                .anyMatch(cells -> isRow(cells) && cells.stream().anyMatch(cell -> isName(cell, names)));
    }

    /**
     * How the cells of such a table are kept apart.
     *
     * @param heading its heading
     * @param lines what stands below the heading, without its repetitions
     * @param names the names of the document's day
     * @return empty where the rows do not show it
     */
    static Optional<PctDistancesLayout> find(List<SourceLine> heading, List<SourceLine> lines, NamesOnDay names) {
        for (TextLayout layout : SEPARATED) {
            Optional<List<String>> columns = lines.stream()
                    .map(line -> layout.cells(line.text()).size())
                    .filter(size -> size >= LEAST_CELLS && size <= MOST_CELLS)
                    .findFirst()
                    .map(size -> new ColumnsOfRows(layout, size, names))
                    .filter(rows -> rows.takeAll(lines))
                    .flatMap(rows -> rows.columns(heading));
            if (columns.isPresent()) {
                return Optional.of(new PctDistancesLayout(layout, columns.get(), PctDistancesColumns.order(heading)));
            }
        }
        return Optional.empty();
    }

    private static boolean isRow(List<String> cells) {
        return cells.size() >= LEAST_CELLS && cells.size() <= MOST_CELLS;
    }

    private static boolean isName(String cell, NamesOnDay names) {
        return cell.length() <= LONGEST_NAME
                && FlaggedName.of(cell, names).organisation().isPresent();
    }

    /** Whether all lines with enough separators have the same number of cells. */
    private boolean takeAll(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            List<String> cells = layout.cells(line.text());
            if (cells.size() >= LEAST_CELLS) {
                if (cells.size() != count) {
                    return false;
                }
                take(cells);
            }
        }
        return rows >= LEAST_ROWS;
    }

    private void take(List<String> cells) {
        rows++;
        for (int at = 0; at < count; at++) {
            String cell = cells.get(at);
            boolean mark = FlaggedName.isMark(cell);
            marked[at] |= mark;
            unmarked[at] |= !mark && !FlaggedName.isNone(cell);
            other[at] |= !PctDistancesColumns.isFigure(cell);
            known[at] += isName(cell, names) ? 1 : 0;
        }
    }

    private Optional<List<String>> columns(List<SourceLine> heading) {
        List<Integer> named = IntStream.range(0, count)
                .filter(at -> known[at] * 2 >= rows)
                .boxed()
                .toList();
        List<Integer> figures =
                IntStream.range(0, count).filter(at -> !other[at]).boxed().toList();
        List<Integer> flags = IntStream.range(0, count)
                .filter(at -> marked[at] && !unmarked[at])
                .boxed()
                .toList();
        if (named.size() != 1 || figures.size() != 2 || flags.size() > 1) {
            return Optional.empty();
        }
        List<String> order = PctDistancesColumns.order(heading);
        String[] columns = headings(heading, named.get(0), figures);
        if (!List.of(columns).stream().allMatch(String::isEmpty)
                && !order.equals(PctDistancesColumns.order(String.join(" ", columns)))) {
            return Optional.empty();
        }
        List<String> seen = new ArrayList<>(PctDistancesColumns.KNOWN);
        for (int at = 0; at < count; at++) {
            columns[at] = seen.contains(columns[at]) ? "" : columns[at];
            seen.add(columns[at]);
        }
        columns[named.get(0)] = PctDistancesColumns.NAME;
        columns[figures.get(0)] = order.get(0);
        columns[figures.get(1)] = order.get(1);
        flags.forEach(at -> columns[at] = PctDistancesColumns.SPEARHEAD);
        return Optional.of(List.of(columns));
    }

    /**
     * The lines of the heading put together cell by cell, or one line for each column where the lines of name and figures
     * stand in their places; else no column has a heading.
     */
    private String[] headings(List<SourceLine> heading, int name, List<Integer> figures) {
        String[] columns = new String[count];
        Arrays.fill(columns, "");
        List<List<String>> separated = new ArrayList<>();
        heading.forEach(line -> separated.add(layout.headings(line.text())));
        separated.removeIf(cells -> cells.size() != count);
        for (List<String> cells : separated) {
            for (int at = 0; at < count; at++) {
                columns[at] = (columns[at] + " " + cells.get(at)).strip();
            }
        }
        if (separated.isEmpty() && heading.size() == count) {
            List<String> lines =
                    heading.stream().map(line -> TextLayout.folded(line.text())).toList();
            List<String> known = PctDistancesColumns.ofCells(lines);
            boolean inPlace = known.get(name).equals(PctDistancesColumns.NAME)
                    && figures.stream().map(known::get).allMatch(PctDistancesColumns.NEEDED::contains);
            return inPlace ? lines.toArray(String[]::new) : columns;
        }
        return columns;
    }
}
