package io.github.fairshare.parsers.internal.place;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.PageFurniture;
import io.github.fairshare.parsers.internal.text.RightEdges;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of texts that keep the places of what was printed: each page is cut into columns where its rows leave a gap, so that
 * an empty cell is one, and cells with one blank between them are two.
 */
public final class PlacedRows {
    /** What is longer is no row with blanks between its cells. */
    private static final int LONGEST_LINE = 2_000;

    private PlacedRows() {}

    /**
     * The rows of all pages under the columns of the page that has most of them.
     *
     * @param lines all lines of a text
     * @return each with as many cells; none where no page has columns
     */
    public static List<PlacedRow> of(List<SourceLine> lines) {
        List<SourceLine> widened = RightEdges.widened(lines);
        List<PlacedPage> pages = parts(IntStream.range(0, lines.size())
                .filter(at -> isRead(lines.get(at)))
                .mapToObj(at -> PlacedLine.of(lines.get(at), widened.get(at).text()))
                .toList());
        Optional<PlacedPage> widest = pages.stream()
                .max(Comparator.comparingInt((PlacedPage page) -> page.columns().size())
                        .thenComparingInt(PlacedPage::rows));
        // Headings with one blank between them cannot be told apart.
        if (widest.filter(page -> page.columns().size() > 1 && !page.hasWordsAbove())
                .isEmpty()) {
            return List.of();
        }
        List<PlacedRow> rows = new ArrayList<>();
        for (PlacedPage page : pages) {
            page.under(widest.get())
                    .ifPresent(under -> under.belowTitles()
                            .forEach(line -> rows.add(
                                    row(line, under, widest.get().columns().size()))));
        }
        return rows;
    }

    /**
     * The cells of a text that keeps places.
     *
     * @param lines all lines
     * @return those of each line that is not blank, as many for each; none where no columns are told
     */
    public static Map<SourceLine, List<String>> cells(List<SourceLine> lines) {
        Map<SourceLine, List<String>> cells = new LinkedHashMap<>();
        of(lines).forEach(row -> cells.put(row.lines().first(), row.cells()));
        return cells;
    }

    /** Pages, and parts of them below a caption or a repeated heading. */
    private static List<PlacedPage> parts(List<PlacedLine> lines) {
        List<PlacedPage> parts = new ArrayList<>();
        List<PlacedLine> heading = new ArrayList<>();
        for (List<PlacedLine> page :
                cut(lines, (before, line) -> line.line().text().indexOf('\f') >= 0)) {
            if (heading.isEmpty()) {
                heading.addAll(PlacedPage.of(page).heading());
            }
            cut(
                            page,
                            (before, line) -> PageFurniture.isCaption(line.folded())
                                    || (isOf(heading, line) && !isOf(heading, before)))
                    .stream()
                    .map(PlacedPage::of)
                    .forEach(parts::add);
        }
        return parts;
    }

    /** Its cells may be broken over lines otherwise in each part. */
    private static boolean isOf(List<PlacedLine> heading, PlacedLine line) {
        return heading.stream().anyMatch(one -> one.folded().equals(line.folded()) || one.hasCellsOf(line));
    }

    private static List<List<PlacedLine>> cut(List<PlacedLine> lines, BiPredicate<PlacedLine, PlacedLine> begins) {
        List<List<PlacedLine>> parts = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || begins.test(lines.get(at - 1), lines.get(at))) {
                parts.add(lines.subList(start, at));
                start = at;
            }
        }
        return parts;
    }

    /** The same with lines of words below a row of figures in that row, where they stand below its own. */
    public static List<PlacedRow> joined(List<PlacedRow> rows) {
        List<PlacedRow> joined = new ArrayList<>();
        OpenRow open = new OpenRow();
        for (PlacedRow row : rows) {
            if (!open.goesOn(row)) {
                open.row().ifPresent(joined::add);
                open = new OpenRow();
            }
            open.add(row);
        }
        open.row().ifPresent(joined::add);
        return joined;
    }

    private static boolean isFigure(String text) {
        return FigureCell.figure(text).isPresent();
    }

    /** A row that may go on; its texts are put together once, so that a long one takes no longer than its lines. */
    private static final class OpenRow {
        /** A figure has a sign before it and one behind it at most. */
        private static final int PIECES_OF_A_FIGURE = 3;

        private final List<SourceLine> lines = new ArrayList<>();
        private final List<List<String>> cells = new ArrayList<>();

        boolean goesOn(PlacedRow below) {
            return !lines.isEmpty()
                    && below.lines().first().number()
                            == lines.get(lines.size() - 1).number() + 1
                    && cells.stream().anyMatch(OpenRow::holdsFigure)
                    && below.cells().stream().noneMatch(PlacedRows::isFigure)
                    && IntStream.range(0, cells.size())
                            .allMatch(at -> below.cells().get(at).isEmpty() || goesOnBelow(cells.get(at)));
        }

        /** Nothing goes on below a figure. */
        private static boolean goesOnBelow(List<String> pieces) {
            return !pieces.isEmpty() && !holdsFigure(pieces);
        }

        private static boolean holdsFigure(List<String> pieces) {
            return pieces.size() <= PIECES_OF_A_FIGURE && isFigure(String.join(" ", pieces));
        }

        void add(PlacedRow row) {
            lines.addAll(row.lines().lines());
            for (int at = 0; at < row.cells().size(); at++) {
                if (cells.size() == at) {
                    cells.add(new ArrayList<>());
                }
                String text = row.cells().get(at);
                if (!text.isEmpty()) {
                    cells.get(at).add(text);
                }
            }
        }

        Optional<PlacedRow> row() {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PlacedRow(
                            new LogicalRow(lines),
                            cells.stream()
                                    .map(pieces -> pieces.stream()
                                            .reduce(TextLayout::wrapped)
                                            .orElse(""))
                                    .toList()));
        }
    }

    private static boolean isRead(SourceLine line) {
        return !line.isBlank() && line.text().length() <= LONGEST_LINE && !LineSplitter.isTooLong(line);
    }

    private static PlacedRow row(PlacedLine line, PlacedPage page, int width) {
        List<StringBuilder> texts =
                Stream.generate(StringBuilder::new).limit(width).toList();
        page.placed(line)
                .forEach((piece, column) -> texts.get(column)
                        .append(texts.get(column).length() > 0 ? " " : "")
                        .append(line.text(piece)));
        return new PlacedRow(
                new LogicalRow(List.of(line.line())),
                texts.stream().map(StringBuilder::toString).toList());
    }
}
