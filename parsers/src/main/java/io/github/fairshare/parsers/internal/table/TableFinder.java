package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.place.PlacedRow;
import io.github.fairshare.parsers.internal.place.PlacedRows;
import io.github.fairshare.parsers.internal.table.Reading.Way;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the table of a family in a text: each way to keep cells apart is tried in a stated order, then the rows as they
 * follow each other without separators; the heading and the way win whose rows explain most.
 */
public final class TableFinder {
    /** A comma that does not stand between the thousands of a figure. */
    private static final Pattern COMMA_OF_CELLS = Pattern.compile("(?<![0-9]),|,(?![0-9]{3})");

    private final Vocabulary vocabulary;
    private final HeadingWords words;
    private final TableSettings settings = TableSettings.STANDARD;

    /**
     * A finder for one family.
     *
     * @param vocabulary its columns
     */
    public TableFinder(Vocabulary vocabulary) {
        this(vocabulary, HeadingWords.NONE);
    }

    /**
     * A finder for one family whose headings cannot do without some words.
     *
     * @param vocabulary its columns
     * @param words those words
     */
    public TableFinder(Vocabulary vocabulary, HeadingWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /**
     * The ways to read a text that has such a table.
     *
     * @param <T> the table of the family
     * @param lines all lines of a text
     * @param finish makes it
     * @return the best table of each way that explains a row, in the order in which they are tried
     */
    public <T> Stream<Reading<T>> readings(List<SourceLine> lines, Function<FoundTable, T> finish) {
        Stream<Reading<T>> inLines = Stream.concat(
                separated(lines).map(found -> new Reading<>(Way.SEPARATED, found, finish)),
                flowing(lines).map(found -> new Reading<>(Way.ORDER, found, finish)));
        List<GridRow> rows = GridRow.of(lines, Separator.BLANK_RUNS);
        return Stream.concat(
                inLines,
                Stream.of(rows, turned(lines))
                        .flatMap(apart -> ColumnsApart.find(apart, vocabulary).stream())
                        .map(found -> new Reading<>(Way.COLUMNS, found, finish)));
    }

    /**
     * A table on its side, with a column for each row and a row for each column: each cell counts as a line, so that the
     * columns stand one after the other. Empty where no line ends in as many codes.
     */
    private List<GridRow> turned(List<SourceLine> lines) {
        if (!words.areIn(lines)) {
            return List.of();
        }
        List<GridRow> rows = GridRow.of(lines, Separator.COMMAS);
        List<GridRow> labels = inWords(rows, vocabulary.evidence()::isCode);
        return labels.size() == rows.size()
                ? List.of()
                : inWords(labels, word -> FigureCell.figure(word).isPresent());
    }

    private List<GridRow> inWords(List<GridRow> rows, Predicate<String> ofColumns) {
        return rows.stream()
                .flatMap(row -> row.inWords(ofColumns, settings.turnedCells()).stream())
                .toList();
    }

    private Stream<FoundTable> separated(List<SourceLine> lines) {
        Stream<FoundTable> bySeparator = Stream.concat(
                        Stream.of(Separator.values())
                                .filter(separator -> lines.stream().anyMatch(line -> separator.isIn(line.text())))
                                .flatMap(separator -> inCells(lines, separator)),
                        Stream.of(RightAligned.rows(lines, vocabulary.evidence()::isCode)))
                .flatMap(rows -> inRows(rows, settings.headingLines()));
        List<PlacedRow> placed = PlacedRows.of(lines);
        return Stream.concat(
                        bySeparator,
                        (placed.size() < settings.placedLines()
                                        ? Stream.<List<PlacedRow>>of()
                                        : Stream.of(PlacedRows.joined(placed), placed))
                                .map(GridRow::placed)
                                .flatMap(rows -> inRows(rows, settings.placedHeadingLines())))
                .filter(table -> table.score().explained() > 0);
    }

    /** The rows of a text; and the same with lines of words below a row of figures in it, where marks tell their columns. */
    private static Stream<List<GridRow>> inCells(List<SourceLine> lines, Separator separator) {
        List<GridRow> rows = GridRow.of(lines, separator);
        if (separator == Separator.BLANK_RUNS || separator == Separator.QUOTES_AND_BLANKS) {
            return Stream.of(rows);
        }
        List<PlacedRow> joined = PlacedRows.joined(GridRow.unplaced(rows));
        return joined.size() == rows.size() ? Stream.of(rows) : Stream.of(GridRow.placed(joined), rows);
    }

    private Stream<FoundTable> inRows(List<GridRow> rows, int headingLines) {
        return GridRow.withThousands(rows)
                .flatMap(cells -> new SeparatedTable(cells, vocabulary, headingLines)
                        .find(words.startsIn(cells, headingLines)).stream());
    }

    /** Nothing but blanks, or commas that are in the wrong places, stands between cells; a table may have one a line. */
    private Stream<FoundTable> flowing(List<SourceLine> lines) {
        boolean commas = lines.stream()
                                .filter(line ->
                                        COMMA_OF_CELLS.matcher(line.text()).find())
                                .count()
                        * 3
                > lines.size();
        return (commas ? Stream.of(Separator.BLANK_RUNS, Separator.COMMAS) : Stream.of(Separator.BLANK_RUNS))
                .map(separator -> GridRow.of(lines, separator))
                .flatMap(rows -> Stream.concat(
                        GridRow.withThousands(rows)
                                .flatMap(cells -> new FlowingTable(cells, vocabulary)
                                        .find(words.startsIn(cells, settings.stackedLines())).stream()),
                        GridRow.withThousandsIn(rows, vocabulary.evidence())
                                .flatMap(cells -> new BodyRows(cells, vocabulary).find().stream())))
                .filter(table -> table.score().explained() > 0);
    }
}
