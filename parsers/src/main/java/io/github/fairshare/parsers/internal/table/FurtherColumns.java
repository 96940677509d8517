package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Doubts tables that have more columns than were told: words below the heading name one, or below most rows a figure is left
 * over. Which figure is whose is then not sure, but where those of a row prove each other.
 */
final class FurtherColumns {
    private static final String NAMED =
            "below the heading stands '%s', which names a column that the rows are read without, so that which figure is whose"
                    + " is not sure; print the table with one row on a line";
    private static final String LEFT =
            "below most rows stands a figure more than the heading names columns, so that which figure is whose is not sure;"
                    + " print the table with one row on a line";

    private static final String WHOLE =
            "'%s' is a whole number where nearly all others of its column have decimals, so that it may be another column's";

    private static final String EXCHANGED =
            "the figures of all rows would bear each other out were the columns %one and %other exchanged, so that their headings may"
                    + " have changed places; print the table with its heading on one line";

    /** What has more words is a sentence. */
    private static final int FEW_WORDS = 4;

    /** One in so many rows may be unlike the others. */
    private static final int FEW = 10;

    private FurtherColumns() {}

    /** The same with rows doubted that have a whole number where the others have decimals; totals are told by having no code. */
    private static FoundTable unlike(FoundTable table, Vocabulary vocabulary) {
        Set<String> pointed = vocabulary.of(KnownColumn.Content.FIGURE).stream()
                .filter(column -> isPointed(table, column))
                .collect(Collectors.toSet());
        return table.with(table.rows().stream()
                .map(row -> row.doubt().isPresent() ? row : row.doubted(whole(row, pointed, vocabulary)))
                .toList());
    }

    private static Optional<Doubt> whole(FoundRow row, Set<String> pointed, Vocabulary vocabulary) {
        return pointed.stream()
                .filter(column -> vocabulary.evidence().isCode(row.text(LabelCells.CODE)))
                .filter(column -> isWhole(row.text(column)) && !vocabulary.isProven(row, column))
                .findFirst()
                .map(column -> Doubt.ofFigures(WHOLE.replace("%s", row.text(column))));
    }

    private static boolean isPointed(FoundTable table, String column) {
        List<String> cells = table.rows().stream()
                .map(row -> row.text(column))
                .filter(cell -> FigureCell.figure(cell).isPresent())
                .toList();
        return cells.size() >= FEW
                && cells.stream().filter(FurtherColumns::isWhole).count() * FEW <= cells.size();
    }

    /** Nothing and all are written without decimals among others, as in 0 and 100 per cent. */
    private static boolean isWhole(String cell) {
        return FigureCell.figure(cell).isPresent() && cell.indexOf('.') < 0 && !cell.equals("0") && !cell.equals("100");
    }

    /**
     * The same table with such rows doubted.
     *
     * @param way how it is read: where cells are kept apart, their headings tell which is which
     * @param end the number of the last line of the text
     */
    static FoundTable doubted(FoundTable table, Vocabulary vocabulary, Reading.Way way, int end) {
        Optional<String> why = table.rows().isEmpty()
                ? Optional.empty()
                : named(table, vocabulary)
                        .map(line -> NAMED.replace("%s", line.text().strip()))
                        .or(() -> hasMoreFigures(table, way == Reading.Way.COLUMNS ? end : last(table))
                                ? Optional.of(LEFT)
                                : Optional.empty())
                        .or(() -> way == Reading.Way.ORDER ? exchanged(table, vocabulary) : Optional.empty());
        return unlike(why.map(text -> doubted(table, vocabulary, text)).orElse(table), vocabulary);
    }

    private static FoundTable doubted(FoundTable table, Vocabulary vocabulary, String text) {
        return table.with(table.rows().stream()
                .map(row -> isProven(row, vocabulary) || row.doubt().isPresent()
                        ? row
                        : row.doubted(Optional.of(Doubt.ofFigures(text))))
                .toList());
    }

    /** Whether each figure of a row follows from its others. */
    private static boolean isProven(FoundRow row, Vocabulary vocabulary) {
        return vocabulary.of(KnownColumn.Content.FIGURE).stream()
                .filter(column -> row.figure(column).isPresent())
                .allMatch(column -> vocabulary.isProven(row, column));
    }

    private static int last(FoundTable table) {
        return table.rows().get(table.rows().size() - 1).lines().last().number();
    }

    private static Optional<SourceLine> named(FoundTable table, Vocabulary vocabulary) {
        int last = table.heading().stream().mapToInt(SourceLine::number).max().orElse(0);
        int first = table.rows().get(0).lines().first().number();
        return table.strays().stream()
                .filter(line -> last > 0 && line.number() > last && line.number() < first)
                .filter(line -> line.text().strip().split(" +").length <= FEW_WORDS)
                .filter(line -> vocabulary
                        .term(line.text().strip())
                        .filter(term -> term.content() == KnownColumn.Content.FIGURE)
                        .isPresent())
                .findFirst();
    }

    /** Rows that bear each other out only where two columns change places. */
    private static Optional<String> exchanged(FoundTable table, Vocabulary vocabulary) {
        List<FoundRow> rows = table.rows().stream().filter(vocabulary::explains).toList();
        List<String> figures = List.copyOf(vocabulary.of(KnownColumn.Content.FIGURE));
        if (vocabulary.evidence().binds(rows)) {
            return Optional.empty();
        }
        return figures.stream()
                .flatMap(one -> figures.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .filter(other -> vocabulary.evidence().binds(exchanged(rows, one, other)))
                        .map(other -> EXCHANGED.replace("%one", one).replace("%other", other)))
                .findFirst();
    }

    private static List<FoundRow> exchanged(List<FoundRow> rows, String one, String other) {
        return rows.stream()
                .map(row -> row.with(one, row.text(other)).with(other, row.text(one)))
                .toList();
    }

    private static boolean hasMoreFigures(FoundTable table, int end) {
        List<FoundRow> rows = table.rows();
        NavigableSet<Integer> figures = table.strays().stream()
                .filter(line -> FigureCell.isLong(line.text().strip()))
                .map(SourceLine::number)
                .collect(Collectors.toCollection(TreeSet::new));
        long beside = IntStream.range(0, rows.size())
                .filter(at -> Optional.ofNullable(
                                figures.higher(rows.get(at).lines().last().number()))
                        .filter(number -> at + 1 == rows.size()
                                || number < rows.get(at + 1).lines().first().number())
                        .isPresent())
                .count();
        int first = rows.get(0).lines().first().number();
        return rows.size() > 1
                && (beside * 2 >= rows.size()
                        || figures.subSet(first, true, Math.max(first, end), true)
                                        .size()
                                >= rows.size());
    }
}
