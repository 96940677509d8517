package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Figures on lines of their own that no row of a table of one cell a line has: they belong to the row above or below them, as
 * where rows do not begin with their labels, and nothing tells to which.
 */
public final class LeftOverFigures {
    private static final String DOUBT =
            "a figure on the line above or below the row is left over, so that its figures may be those of its neighbours;"
                    + " print the table with one row on a line";

    private static final int DIGITS_OF_A_PAGE = 3;

    private final List<FoundRow> rows;
    private final NavigableMap<Integer, Integer> starts = new TreeMap<>();
    private final BitSet beside = new BitSet();
    /** Below which rows such figures stand, with one added: those above the first stand below none. */
    private final BitSet gaps = new BitSet();

    private LeftOverFigures(List<FoundRow> rows) {
        this.rows = rows;
        for (int at = 0; at < rows.size(); at++) {
            starts.put(rows.get(at).lines().first().number(), at);
        }
    }

    /**
     * The rows whose figures may be those of another, with that doubt.
     *
     * @param rows in the order of the text
     * @param strays lines above, between or below them that are no row
     * @param columns how many figures a row has
     * @return all rows, doubted where such a figure stands beside them; all on several lines where one stands above the first
     *     or beside most
     */
    public static List<FoundRow> doubted(List<FoundRow> rows, List<SourceLine> strays, int columns) {
        LeftOverFigures left = new LeftOverFigures(rows);
        strays.stream().filter(LeftOverFigures::isLeft).forEach(left::take);
        IntStream.range(0, rows.size())
                .filter(at -> left.hasTooMany(at, columns) || left.isBareInside(at))
                .forEach(left::takeEndsOf);
        int count = left.gaps.cardinality();
        boolean most = left.gaps.get(0) || (count > 1 && count * 2 >= rows.size());
        return IntStream.range(0, rows.size())
                .mapToObj(at -> rows.get(at).isOnSeveralLines() && (most || left.beside.get(at))
                        ? left.doubted(at)
                        : rows.get(at))
                .toList();
    }

    /** Figures alone between the words of a heading and the rows, but for those of whole rows, may belong to the first row. */
    static List<SourceLine> below(List<GridRow> heading, Vocabulary vocabulary, int columns) {
        int words = heading.size();
        while (words > 0
                && vocabulary
                        .runTogether()
                        .columnsIn(heading.get(words - 1).text())
                        .isEmpty()) {
            words--;
        }
        List<SourceLine> figures = heading.subList(words, heading.size()).stream()
                .filter(row -> FigureCell.figure(row.text()).isPresent())
                .flatMap(row -> row.lines().lines().stream())
                .toList();
        return figures.size() % columns == 0 ? List.of() : figures;
    }

    private FoundRow doubted(int at) {
        FoundRow row = rows.get(at);
        return row.doubt().isPresent() ? row : row.doubted(Optional.of(Doubt.ofFigures(DOUBT)));
    }

    private void take(SourceLine line) {
        Map.Entry<Integer, Integer> above = starts.lowerEntry(line.number());
        gaps.set(above == null ? 0 : above.getValue() + 1);
        if (above != null) {
            beside.set(above.getValue());
        }
        // A row that has a code begins with it.
        Integer below = starts.get(line.number() + 1);
        if (below != null && rows.get(below).text(LabelCells.CODE).isEmpty()) {
            beside.set(below);
        }
    }

    private void takeEndsOf(int at) {
        if (at > 0 && isFigure(rows.get(at).lines().first())) {
            gaps.set(at);
            beside.set(at - 1);
        }
        if (isFigure(rows.get(at).lines().last())) {
            gaps.set(at + 1);
            beside.set(at + 1);
        }
    }

    /** Numbers as short as those of pages are left over everywhere. */
    private static boolean isLeft(SourceLine line) {
        List<String> words = List.of(line.text().strip().split("\\s++"));
        return words.stream().allMatch(word -> FigureCell.figure(word).isPresent())
                && words.stream().anyMatch(word -> word.indexOf('.') >= 0 || word.length() > DIGITS_OF_A_PAGE);
    }

    private static boolean isFigure(SourceLine line) {
        return FigureCell.figure(line.text().strip()).isPresent();
    }

    private boolean hasTooMany(int at, int columns) {
        return rows.get(at).isOnSeveralLines()
                && rows.get(at).lines().lines().stream()
                                .filter(LeftOverFigures::isFigure)
                                .count()
                        > columns;
    }

    /** Nothing but figures, which only the last row may be: then it is the total. */
    private boolean isBareInside(int at) {
        return at < rows.size() - 1
                && rows.get(at).isOnSeveralLines()
                && rows.get(at).isNameless();
    }
}
