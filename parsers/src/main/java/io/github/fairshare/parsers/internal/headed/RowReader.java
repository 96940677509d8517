package io.github.fairshare.parsers.internal.headed;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.table.KnownColumn;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Cuts the lines below a heading into the cells of its columns: by position where the separators are there, by what the
 * cells hold where they are not.
 */
final class RowReader {
    /** Under this heading stand figures of a row whose columns cannot be told. */
    static final String UNPLACED = "figures without a column";

    private final TableHeading heading;
    private final Predicate<String> isCode;
    private final List<KnownColumn> columns;
    private final List<KnownColumn> figures;
    private final Map<Integer, String> unknown;
    private final boolean hasOneName;

    /** A reader of the rows below a heading. */
    RowReader(TableHeading heading, Predicate<String> isCode) {
        this.heading = heading;
        this.isCode = isCode;
        this.columns = heading.columns();
        this.figures = of(Content.FIGURE);
        this.unknown = heading.unknown();
        this.hasOneName = of(Content.NAME).size() == 1;
    }

    private List<KnownColumn> of(Content content) {
        return columns.stream().filter(column -> column.content() == content).toList();
    }

    /** Reads a line as a row; empty where it has neither a code nor a figure in its place. */
    Optional<FoundRow> find(SourceLine line) {
        return byPosition(line).or(() -> byContent(line)).or(() -> withoutFigures(line));
    }

    /**
     * Reads the last line of a text, which may end anywhere: what figures there are belong to the first columns; empty
     * where it has neither a code nor a figure in its place.
     */
    Optional<FoundRow> findCutOff(SourceLine line) {
        return byPosition(line).or(() -> byContent(line)).or(() -> figuresFromTheLeft(line));
    }

    private Optional<FoundRow> byPosition(SourceLine line) {
        List<String> cells = heading.layout().cells(line.text());
        if (!isAligned(cells.size())) {
            return Optional.empty();
        }
        Map<String, String> known = new LinkedHashMap<>();
        heading.positions().forEach((column, at) -> {
            if (at < cells.size()) {
                known.put(column.id(), cells.get(at));
            }
        });
        return Optional.of(row(line, known, others(cells))).filter(this::isRow);
    }

    /** Blanks do not show an empty cell, and a comma may belong to a name or a number: then the count is wrong. */
    private boolean isAligned(int cells) {
        int expected = heading.headings().size();
        return switch (heading.layout()) {
            case BLANKS -> cells == expected;
            case COMMAS -> cells <= expected;
            case TABS, PIPES, BARE_PIPES -> true;
        };
    }

    private Map<String, String> others(List<String> cells) {
        Map<String, String> others = new LinkedHashMap<>();
        unknown.forEach((at, name) -> {
            if (at < cells.size()) {
                others.put(name, cells.get(at));
            }
        });
        for (int at = heading.headings().size(); at < cells.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                others.put(FoundRow.keyOf("", at), cells.get(at));
            }
        }
        return others;
    }

    private boolean isRow(FoundRow row) {
        return columns.stream().anyMatch(column -> switch (column.content()) {
            case CODE -> isCode.test(row.text(column.id()));
            case FIGURE -> row.figure(column.id()).isPresent();
            case NAME -> false;
        });
    }

    /** A row in which a figure is found for every column of figures; the name is what remains. */
    private Optional<FoundRow> byContent(SourceLine line) {
        if (!hasOneName || !unknown.isEmpty()) {
            return Optional.empty();
        }
        Pieces pieces = new Pieces(line.text(), heading.layout());
        Map<String, String> cells = new LinkedHashMap<>();
        Deque<KnownColumn> open = new ArrayDeque<>(columns);
        while (open.getFirst().content() != Content.NAME) {
            KnownColumn column = open.removeFirst();
            pieces.takeFirst(test(column)).ifPresent(word -> cells.put(column.id(), word));
        }
        while (open.getLast().content() != Content.NAME) {
            KnownColumn column = open.removeLast();
            pieces.takeLast(test(column)).ifPresent(word -> cells.put(column.id(), word));
        }
        if (pieces.endsWith(RowReader::isFigure)) {
            // More figures than columns: which is which cannot be told.
            return Optional.empty();
        }
        pieces.rest().ifPresent(name -> cells.put(open.getFirst().id(), name));
        return Optional.of(row(line, cells, Map.of()))
                .filter(this::hasEveryFigure)
                .filter(this::isApart);
    }

    private Predicate<String> test(KnownColumn column) {
        return column.content() == Content.CODE ? isCode : RowReader::isFigure;
    }

    boolean isCoded(FoundRow row) {
        return columns.stream()
                .anyMatch(column -> column.content() == Content.CODE && isCode.test(row.text(column.id())));
    }

    boolean hasEveryFigure(FoundRow row) {
        return figures.stream().allMatch(column -> row.figure(column.id()).isPresent());
    }

    /** Prose may end in figures too; a row has a code, or nothing but figures, or blanks that keep cells apart. */
    private boolean isApart(FoundRow row) {
        boolean named = columns.stream()
                .anyMatch(column -> column.content() == Content.NAME
                        && !row.text(column.id()).isEmpty());
        int cells = heading.layout().cells(row.lines().first().text().strip()).size();
        return isCoded(row)
                || !named
                || (heading.layout() == TextLayout.BLANKS && cells > 1)
                || (heading.layout() == TextLayout.COMMAS
                        && cells > heading.headings().size());
    }

    private Optional<FoundRow> withoutFigures(SourceLine line) {
        return startingWithCode(line, (found, cells) -> unplaced(found));
    }

    private Optional<FoundRow> figuresFromTheLeft(SourceLine line) {
        return startingWithCode(line, (found, cells) -> {
            if (found.size() >= figures.size()) {
                return unplaced(found);
            }
            for (int at = 0; at < found.size(); at++) {
                cells.put(figures.get(at).id(), found.get(at));
            }
            return Map.of();
        });
    }

    private static Map<String, String> unplaced(List<String> figures) {
        return figures.isEmpty() ? Map.of() : Map.of(UNPLACED, String.join(" ", figures));
    }

    private Optional<FoundRow> startingWithCode(SourceLine line, Placement placement) {
        if (!hasOneName || columns.get(0).content() != Content.CODE) {
            return Optional.empty();
        }
        Pieces pieces = new Pieces(line.text(), heading.layout());
        Map<String, String> cells = new LinkedHashMap<>();
        pieces.takeFirst(isCode).ifPresent(code -> cells.put(columns.get(0).id(), code));
        Deque<String> found = new ArrayDeque<>();
        for (Optional<String> last = pieces.takeLast(RowReader::isFigure);
                last.isPresent();
                last = pieces.takeLast(RowReader::isFigure)) {
            found.addFirst(last.get());
        }
        columns.stream()
                .filter(column -> column.content() == Content.NAME)
                .forEach(column -> pieces.rest().ifPresent(name -> cells.put(column.id(), name)));
        Map<String, String> others = placement.place(List.copyOf(found), cells);
        return Optional.of(row(line, cells, others))
                .filter(row -> cells.containsKey(columns.get(0).id()));
    }

    private static FoundRow row(SourceLine line, Map<String, String> cells, Map<String, String> others) {
        return new FoundRow(new LogicalRow(List.of(line)), cells, others, Optional.empty());
    }

    private static boolean isFigure(String piece) {
        return PrintedFigure.find(piece).isPresent();
    }

    /** Puts figures into cells and returns those that it could not place, by heading. */
    private interface Placement {
        Map<String, String> place(List<String> figures, Map<String, String> cells);
    }

    /** The least parts that a cell can consist of, words or what stands between commas, taken from either end. */
    private static final class Pieces {
        private final Deque<String> pieces;
        private final String glue;

        Pieces(String text, TextLayout layout) {
            boolean commas = layout == TextLayout.COMMAS;
            List<String> parts = commas
                    ? layout.cells(text)
                    : List.of(TextLayout.folded(text).split(" "));
            this.pieces =
                    parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.toCollection(ArrayDeque::new));
            this.glue = commas ? ", " : " ";
        }

        Optional<String> takeFirst(Predicate<String> wanted) {
            return Optional.ofNullable(pieces.peekFirst()).filter(wanted).map(piece -> pieces.removeFirst());
        }

        Optional<String> takeLast(Predicate<String> wanted) {
            return Optional.ofNullable(pieces.peekLast()).filter(wanted).map(piece -> pieces.removeLast());
        }

        boolean endsWith(Predicate<String> wanted) {
            return Optional.ofNullable(pieces.peekLast()).filter(wanted).isPresent();
        }

        Optional<String> rest() {
            return pieces.isEmpty() ? Optional.empty() : Optional.of(String.join(glue, pieces));
        }
    }
}
