package io.github.fairshare.parsers.internal.place;

import io.github.fairshare.parsers.internal.place.PlacedLine.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What stands above the first row, put together over lines.
 *
 * @param cells from left to right; none where something stands over several of them
 */
record PlacedHeading(List<Span> cells) {
    private static final int TOO_FAR = 1 << 20;

    private static final Pattern JOINING = Pattern.compile("(?i)from|of|per|to|for|by|and|&");

    /** The heading on the lines from below, up to one of which all stands over several cells; none for lines above that. */
    static PlacedHeading of(List<PlacedLine> lines, int asked) {
        List<Span> cells = new ArrayList<>();
        for (int at = lines.size() - 1; at >= 0; at--) {
            List<Span> pieces = pieces(lines.get(at), lines);
            List<Span> over = pieces.stream()
                    .filter(piece -> cells.stream().filter(piece::meets).count() > 1)
                    .toList();
            if (!over.isEmpty() && over.size() == pieces.size()) {
                return new PlacedHeading(at >= asked ? List.of() : inOrder(cells));
            }
            for (Span piece : pieces) {
                if (!over.contains(piece)) {
                    Optional<Span> below = cells.stream().filter(piece::meets).findFirst();
                    below.ifPresent(cells::remove);
                    cells.add(below.map(piece::with).orElse(piece));
                }
            }
        }
        return new PlacedHeading(inOrder(cells));
    }

    /** What stands apart on a line, cut before words that stand right above or below where another line begins a piece. */
    static List<Span> pieces(PlacedLine line, List<PlacedLine> heading) {
        if (!line.isInCells()) {
            return line.apart();
        }
        return line.cut(word -> !goesOn(line, word)
                && heading.stream().filter(other -> !other.equals(line)).anyMatch(other -> begins(other, word)));
    }

    /** No heading ends in a word such as "from". */
    private static boolean goesOn(PlacedLine line, Span word) {
        return line.words().stream()
                .filter(before -> before.end() == word.start() - 1)
                .anyMatch(before -> JOINING.matcher(line.text(before)).matches());
    }

    private static boolean begins(PlacedLine line, Span word) {
        return line.isInCells() && line.apart().stream().anyMatch(piece -> Math.abs(piece.start() - word.start()) <= 1);
    }

    private static List<Span> inOrder(List<Span> cells) {
        return cells.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    /** Whether a piece is the heading of a group. */
    boolean isOverSeveral(Span piece) {
        return cells.stream().filter(piece::meets).count() > 1;
    }

    /** The columns that a piece of the heading is of: those of its cells, when all columns go to the cells next to them in turn. */
    List<Integer> columnsOf(Span piece, List<Span> columns) {
        List<Integer> own = IntStream.range(0, cells.size())
                .filter(at -> cells.get(at).meets(piece))
                .boxed()
                .toList();
        if (own.isEmpty() || cells.size() > columns.size()) {
            return List.of();
        }
        // The numbers of rows have no heading.
        int bare = cells.size() < columns.size()
                        && !columns.get(0).meets(cells.get(0))
                        && columns.get(1).overlap(cells.get(0)) > columns.get(0).overlap(cells.get(0))
                ? 1
                : 0;
        List<Integer> owners = owners(columns.subList(bare, columns.size()));
        return IntStream.range(bare, columns.size())
                .filter(column -> own.contains(owners.get(column - bare)))
                .boxed()
                .toList();
    }

    /** For each column its cell, in turn and each cell with one column at least, so that all are as near as can be. */
    private List<Integer> owners(List<Span> columns) {
        int[][] far = new int[columns.size()][cells.size()];
        for (int column = 0; column < columns.size(); column++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                int gap = Math.max(0, -columns.get(column).overlap(cells.get(cell)));
                far[column][cell] = cell > column ? TOO_FAR : gap + before(far, column, cell);
            }
        }
        List<Integer> owners = new ArrayList<>();
        int cell = cells.size() - 1;
        for (int column = columns.size() - 1; column >= 0; column--) {
            owners.add(0, cell);
            boolean first = cell > 0 && (column == cell || far[column - 1][cell - 1] < far[column - 1][cell]);
            cell -= first ? 1 : 0;
        }
        return owners;
    }

    private static int before(int[][] far, int column, int cell) {
        if (column == 0) {
            return 0;
        }
        int same = far[column - 1][cell];
        return cell == 0 ? same : Math.min(same, far[column - 1][cell - 1]);
    }
}
