package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.text.NumberedBlock;
import io.github.fairshare.parsers.internal.text.PageNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds a table whose columns a tool gave one after the other, page by page: labels, and then as many figures for each
 * column as there are labels. For one thread.
 */
final class ColumnsApart {
    /** One in so many lines is a figure alone, where there are columns of them. */
    private static final int FIGURES_AMONG_LINES = 4;

    private final List<GridRow> rows;
    private final Vocabulary vocabulary;
    private final TableSettings settings = TableSettings.STANDARD;
    private final List<GridRow> headings = new ArrayList<>();
    private final List<FoundRow> found = new ArrayList<>();
    private final List<SourceLine> left = new ArrayList<>();
    private List<String> columns = List.of();
    private ApartSection section;

    private ColumnsApart(List<GridRow> rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.section = new ApartSection(vocabulary);
    }

    static Optional<FoundTable> find(List<GridRow> rows, Vocabulary vocabulary) {
        return new ColumnsApart(rows, vocabulary).find();
    }

    private Optional<FoundTable> find() {
        long alone = rows.stream()
                .filter(row -> row.lines().first().text().length() <= settings.longestLine())
                .filter(row -> Character.isDigit(lastOf(row.text()))
                        && FlowLine.of(row).label().isEmpty())
                .count();
        if (alone * FIGURES_AMONG_LINES < rows.size() || alone == 0) {
            return Optional.empty();
        }
        for (int at = 0; at < rows.size(); at++) {
            GridRow row = rows.get(at);
            if (row.lines().first().text().length() > settings.longestLine()
                    || section.size() > settings.apartLines()) {
                return Optional.empty();
            }
            if (row.lines().first().text().indexOf('\f') >= 0) {
                end();
            }
            take(row, at);
        }
        end();
        return found.isEmpty() ? Optional.empty() : Optional.of(table());
    }

    private static char lastOf(String text) {
        String bare = text.endsWith(")") || text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        return bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
    }

    private void take(GridRow row, int at) {
        FlowLine line = FlowLine.of(row);
        boolean letters = row.text().chars().anyMatch(Character::isLetter);
        if (line.isCaption() || (letters && PageNumber.is(row.text()))) {
            left.addAll(row.lines().lines());
            return;
        }
        if (!line.label().isEmpty() && section.figuresAtEnd() > 0) {
            close(at);
        }
        if (columns.isEmpty() && !line.label().isEmpty() && headings.size() < settings.stackedLines() * 4) {
            headings.add(row);
        }
        section.take(line);
    }

    /** Whether the heading of a further column begins here, so that more figures are to come. */
    private boolean namesMore(List<String> named, int at) {
        String text = rows.subList(at, Math.min(rows.size(), at + settings.headingLines() - 1)).stream()
                .map(GridRow::text)
                .collect(Collectors.joining(" "));
        return columns.isEmpty()
                && vocabulary.runTogether().columnsIn(text).stream().anyMatch(column -> !named.contains(column));
    }

    /** Before a label, where more figures stand above it than a row has. */
    private void close(int at) {
        List<String> named = columns.isEmpty() ? named() : columns;
        if (!named.isEmpty() && section.figuresAtEnd() > figures(named).size() && !namesMore(named, at)) {
            section.bound(figures(named)).ifPresent(rows -> accept(named, rows));
        }
    }

    /** At the end of a page. */
    private void end() {
        List<String> named = columns.isEmpty() ? named() : columns;
        if (!named.isEmpty()) {
            section.bound(figures(named))
                    .or(() -> section.unbound(figures(named)))
                    .ifPresent(rows -> accept(named, rows));
        }
        left.addAll(section.lines());
        section = new ApartSection(vocabulary);
    }

    private void accept(List<String> named, List<FoundRow> rows) {
        columns = named;
        found.addAll(rows);
        left.addAll(section.lines());
        section = new ApartSection(vocabulary);
    }

    private List<String> figures(List<String> named) {
        return named.stream().filter(vocabulary.of(Content.FIGURE)::contains).toList();
    }

    /** The columns that the labels so far name, names of bodies apart; a title names them before the heading does. */
    private List<String> named() {
        String text = headings.stream()
                .map(GridRow::text)
                .filter(label -> !vocabulary.evidence().isNamed("", label))
                .collect(Collectors.joining(" "));
        List<String> named = vocabulary.runTogether().columnsIn(text);
        return vocabulary.isComplete(named) ? named : List.of();
    }

    private FoundTable table() {
        Set<SourceLine> used = new HashSet<>();
        found.forEach(row -> used.addAll(row.lines().lines()));
        List<GridRow> heading = headings.stream()
                .filter(row -> !used.containsAll(row.lines().lines()) && vocabulary.mayHeadFlowing(row.text()))
                .toList();
        Set<String> texts = heading.stream().map(GridRow::text).collect(Collectors.toSet());
        Set<SourceLine> first =
                heading.stream().flatMap(row -> row.lines().lines().stream()).collect(Collectors.toSet());
        List<SourceLine> repeated = new ArrayList<>();
        List<SourceLine> strays = new ArrayList<>();
        int top = heading.isEmpty() ? 0 : heading.get(0).lines().first().number();
        left.stream()
                .filter(line -> line.number() > top && !used.contains(line) && !first.contains(line))
                .distinct()
                .forEach(line -> (texts.contains(line.text().strip()) ? repeated : strays).add(line));
        return new FoundTable(
                heading.stream().flatMap(row -> row.lines().lines().stream()).toList(),
                columns,
                columns,
                repeated,
                List.copyOf(found),
                strays,
                vocabulary.score(found));
    }

    /**
     * The label of a row whose columns stand apart.
     *
     * @param code as printed, or empty text
     * @param name as printed, or empty text
     * @param lines where it stands
     * @param figures that stand beside it
     */
    record Label(String code, String name, List<SourceLine> lines, List<Figure> figures) {
        boolean isCodeless() {
            return code.isEmpty();
        }

        boolean isNameless() {
            return code.isEmpty() && name.isEmpty();
        }

        int start() {
            return lines.stream().mapToInt(SourceLine::number).min().orElse(0);
        }

        int end() {
            return lines.stream().mapToInt(SourceLine::number).max().orElse(0);
        }
    }

    /**
     * A figure and where it stands.
     *
     * @param text as printed
     * @param line its line
     */
    record Figure(String text, SourceLine line) {
        BigDecimal value() {
            return FigureCell.figure(text).map(PrintedFigure::value).orElse(BigDecimal.ZERO);
        }

        boolean follows(Figure before) {
            return NumberedBlock.isRowNumber(text)
                    && NumberedBlock.isRowNumber(before.text)
                    && new BigDecimal(text)
                                    .subtract(new BigDecimal(before.text))
                                    .compareTo(BigDecimal.ONE)
                            == 0;
        }
    }
}
