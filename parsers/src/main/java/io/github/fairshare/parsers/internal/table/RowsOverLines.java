package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.text.PageNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Doubts rows over several lines that may hold what a page prints between them: a number that is like those of pages and
 * unlike the others of its column, and words behind a name that is whole without them.
 */
final class RowsOverLines {
    private static final String PAGE =
            "' may be the number of a page, as no other figure of its column is like it, and then a figure of the row is"
                    + " lost";
    private static final String BEHIND =
            "the name of the row is whole without its last words, which may be what the page prints between lines, and so may"
                    + " the figures behind them";

    private static final String BELOW =
            "below the row stand words that are of no body, and figures, which may be the rest of those that the row has taken";

    private final FoundTable table;
    private final Vocabulary vocabulary;
    private final Set<String> plain;

    private RowsOverLines(FoundTable table, Vocabulary vocabulary) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.plain = vocabulary.of(Content.FIGURE).stream()
                .filter(this::isUnlikePages)
                .collect(Collectors.toSet());
    }

    /** The same table with such rows doubted. */
    static FoundTable doubted(FoundTable table, Vocabulary vocabulary) {
        if (table.rows().stream().noneMatch(FoundRow::isOnSeveralLines)) {
            return table;
        }
        RowsOverLines rows = new RowsOverLines(table, vocabulary);
        return table.with(
                IntStream.range(0, table.rows().size()).mapToObj(rows::doubted).toList());
    }

    private FoundRow doubted(int at) {
        FoundRow row = table.rows().get(at);
        return row.isOnSeveralLines() && row.doubt().isEmpty()
                ? row.doubted(page(row).or(() -> behind(row)).or(() -> below(at)))
                : row;
    }

    /** Figures on lines of their own below words of the page may be the rest of those that the row above has taken. */
    private Optional<Doubt> below(int at) {
        boolean words = !table.rows().get(at).text(LabelCells.CODE).isEmpty()
                && at + 1 < table.rows().size()
                && table.rows().get(at + 1).isOnSeveralLines()
                && isNobody(table.rows().get(at + 1));
        return words ? Optional.of(Doubt.ofFigures(BELOW)) : Optional.empty();
    }

    private boolean isNobody(FoundRow row) {
        String name = row.text(LabelCells.NAME);
        return row.text(LabelCells.CODE).isEmpty()
                && !name.isEmpty()
                && !vocabulary.evidence().isNamed("", name);
    }

    /** Most figures of the column have decimals, or are longer than the number of a page. */
    private boolean isUnlikePages(String column) {
        List<String> cells = table.rows().stream()
                .map(row -> row.text(column))
                .filter(cell -> FigureCell.figure(cell).isPresent())
                .toList();
        return cells.stream().filter(RowsOverLines::isLikePage).count() * 2 < cells.size();
    }

    /** Without a sign; no page has the number 0. */
    private static boolean isLikePage(String cell) {
        return PageNumber.is(cell)
                && Character.isDigit(cell.charAt(0))
                && cell.chars().anyMatch(digit -> digit != '0');
    }

    private Optional<Doubt> page(FoundRow row) {
        // Totals may be whole numbers where the figures of bodies are not.
        boolean total = row.isNameless() && row.cells().values().stream().noneMatch(cell -> cell.indexOf('.') >= 0);
        return total
                ? Optional.empty()
                : row.lines().lines().stream()
                        .map(SourceLine::text)
                        .map(String::strip)
                        .filter(RowsOverLines::isLikePage)
                        .filter(text -> plain.stream()
                                .anyMatch(column -> row.text(column).equals(text) && !vocabulary.isProven(row, column)))
                        .findFirst()
                        .map(text -> Doubt.ofFigures("the line '" + text + PAGE));
    }

    private Optional<Doubt> behind(FoundRow row) {
        String code = row.text(LabelCells.CODE);
        String name = row.text(LabelCells.NAME);
        // Remarks of other kinds leave name and figures as they are.
        boolean remark = name.chars().noneMatch(Character::isDigit) && name.indexOf(':') < 0;
        if (code.isEmpty() || remark || vocabulary.isNamed(row)) {
            return Optional.empty();
        }
        if (name.indexOf(':') >= 0) {
            return Optional.of(Doubt.ofName(BEHIND));
        }
        for (int blank = name.lastIndexOf(' '); blank > 0; blank = name.lastIndexOf(' ', blank - 1)) {
            if (vocabulary.evidence().isNamed(code, name.substring(0, blank))) {
                return Optional.of(Doubt.ofName(BEHIND));
            }
        }
        return Optional.empty();
    }
}
