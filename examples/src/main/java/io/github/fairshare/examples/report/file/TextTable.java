package io.github.fairshare.examples.report.file;

import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.text.Wrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table as lines of plain text: where it is too wide, the widest columns break their cells between words. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows;

    private TextTable(List<Column> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The lines, headings first, without blanks at their ends; only words too long for the width exceed it. */
    static List<String> lines(DataTable table, int width) {
        int[] shown = IntStream.range(0, table.columns().size())
                .filter(at -> table.columns().get(at).display() != Display.DETAIL)
                .toArray();
        List<Column> columns =
                Arrays.stream(shown).mapToObj(table.columns()::get).toList();
        List<List<String>> rows =
                new ArrayList<>(List.of(columns.stream().map(Column::heading).toList()));
        for (List<String> row : table.rows()) {
            rows.add(Arrays.stream(shown)
                    .mapToObj(at -> table.columns().get(at).display().show(row.get(at)))
                    .toList());
        }
        return new TextTable(columns, rows).lines(width);
    }

    private List<String> lines(int width) {
        int[] widths = widths(width);
        return rows.stream().flatMap(row -> lines(row, widths).stream()).toList();
    }

    /** Headings are broken first, for they are read once. */
    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        int[] ofCells = new int[columns.size()];
        int[] ofWords = new int[columns.size()];
        for (int at = 0; at < widths.length; at++) {
            ofCells[at] = longestWord(rows.get(0).get(at));
            for (List<String> row : rows) {
                String cell = row.get(at);
                widths[at] = Math.max(widths[at], cell.length());
                ofWords[at] = Math.max(ofWords[at], longestWord(cell));
            }
            for (List<String> row : rows.subList(1, rows.size())) {
                ofCells[at] = Math.max(ofCells[at], row.get(at).length());
            }
        }
        int room = width - widths.length * GAP.length();
        narrow(widths, ofCells, room);
        narrow(widths, ofWords, room);
        return widths;
    }

    /** Takes one character after the other from the widest column until all have room, or none can spare one. */
    private static void narrow(int[] widths, int[] least, int room) {
        for (int excess = Arrays.stream(widths).sum() - room; excess > 0; excess--) {
            int widest = widest(widths, least);
            if (widths[widest] == least[widest]) {
                return;
            }
            widths[widest]--;
        }
    }

    /** The widest column that can still be made narrower, or any where none can. */
    private static int widest(int[] widths, int[] least) {
        int widest = 0;
        for (int at = 1; at < widths.length; at++) {
            boolean better = widths[widest] == least[widest] || widths[at] > widths[widest];
            if (better && widths[at] > least[at]) {
                widest = at;
            }
        }
        return widest;
    }

    private static int longestWord(String cell) {
        return Arrays.stream(cell.split(" ", -1)).mapToInt(String::length).max().orElse(0);
    }

    private List<String> lines(List<String> row, int[] widths) {
        List<List<String>> cells = IntStream.range(0, widths.length)
                .mapToObj(at -> Wrap.lines(row.get(at), widths[at]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> IntStream.range(0, widths.length)
                        .mapToObj(at -> GAP + aligned(cells.get(at), line, at, widths[at]))
                        .collect(Collectors.joining())
                        .stripTrailing())
                .toList();
    }

    private String aligned(List<String> lines, int line, int at, int width) {
        String text = line < lines.size() ? lines.get(line) : "";
        String blanks = " ".repeat(Math.max(0, width - text.length()));
        return columns.get(at).display().isNumeric() ? blanks + text : text + blanks;
    }
}
