package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a table whose cells are kept apart: the heading is the one whose rows explain most. */
final class SeparatedTable {
    private final List<GridRow> rows;
    private final Vocabulary vocabulary;
    private final int headingLines;
    private final TableSettings settings = TableSettings.STANDARD;

    SeparatedTable(List<GridRow> rows, Vocabulary vocabulary, int headingLines) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.headingLines = headingLines;
    }

    /** The best table whose heading begins in one of some rows. */
    Optional<FoundTable> find(BitSet starts) {
        Optional<FoundTable> best = Optional.empty();
        int tried = 0;
        for (int at = starts.nextSetBit(0); at >= 0 && tried < settings.headings(); at = starts.nextSetBit(at + 1)) {
            int from = at;
            Optional<GridHeading> heading = headingAt(at);
            tried += heading.isPresent() ? 1 : 0;
            Optional<FoundTable> read =
                    heading.map(found -> read(found, from - found.rows().indexOf(rows.get(from))));
            if (read.isPresent() && best.map(read.get()::isBetterThan).orElse(true)) {
                best = read;
            }
        }
        return best;
    }

    /** The heading that begins in a row, on as few rows as name what is needed, with the rows of units below them. */
    private Optional<GridHeading> headingAt(int at) {
        if (!mayHead(rows.get(at))) {
            return Optional.empty();
        }
        for (int count = 1; count <= headingLines && at + count <= rows.size(); count++) {
            GridRow last = rows.get(at + count - 1);
            if (count > 1 && (isRow(last) || last.cells().size() > settings.mostCells())) {
                return Optional.empty();
            }
            if (isComplete(at, count)) {
                return Optional.of(withUnits(at, count)
                        .grouped(vocabulary)
                        .under(rows.subList(Math.max(0, at - headingLines + count), at), vocabulary)
                        .withAbove(rows.subList(Math.max(0, at - headingLines), at), vocabulary)
                        .apart(vocabulary));
            }
        }
        return Optional.empty();
    }

    /** A sentence in the first cell, and nothing beside it. */
    private boolean isTitle(GridRow row) {
        List<String> texts =
                row.texts().stream().filter(text -> !text.isEmpty()).toList();
        return texts.size() == 1 && texts.get(0).length() > settings.longestHeading();
    }

    private boolean mayHead(GridRow row) {
        return row.lines().first().text().length() <= settings.longestLine()
                && row.cells().size() <= settings.mostCells()
                && row.cells().size() > 1
                && !isTitle(row)
                && (vocabulary.mayHead(row.text())
                        || row.texts().stream()
                                .anyMatch(cell -> vocabulary.named(cell).isPresent()));
    }

    /** Rows below a heading that hold no figure and no name of a body go on with it. */
    private GridHeading withUnits(int at, int count) {
        int all = count;
        while (all < headingLines
                && at + all < rows.size()
                && rows.get(at + all).cells().size() > 1
                && rows.get(at + all).cells().size() <= rows.get(at).cells().size()
                && !isRow(rows.get(at + all))) {
            all++;
        }
        return GridHeading.of(rows.subList(at, at + (isComplete(at, all) ? all : count)));
    }

    /** Whether some rows name what is needed. */
    private boolean isComplete(int at, int count) {
        return vocabulary.isComplete(GridHeading.of(rows.subList(at, at + count))
                .grouped(vocabulary)
                .apart(vocabulary)
                .columns(vocabulary));
    }

    /** Whether anything in a row can only be a row's. */
    private boolean isRow(GridRow row) {
        return row.texts().stream()
                .anyMatch(cell -> FigureCell.figure(cell).isPresent()
                        || vocabulary.evidence().isCode(cell)
                        || (cell.length() <= 120 && vocabulary.evidence().isNamed("", cell)));
    }

    private FoundTable read(GridHeading heading, int from) {
        Set<List<String>> headings = new HashSet<>();
        heading.rows().forEach(row -> headings.add(row.texts()));
        ColumnsOfHeading columns = new ColumnsOfHeading(heading, vocabulary);
        List<FoundRow> found = new ArrayList<>();
        List<SourceLine> repeated = new ArrayList<>();
        List<SourceLine> strays = new ArrayList<>();
        int lastRow = 0;
        for (GridRow row : rows.subList(from + heading.rows().size(), rows.size())) {
            if (headings.contains(row.texts())) {
                repeated.addAll(row.lines().lines());
                continue;
            }
            Optional<FoundRow> cells = columns.row(row);
            if (cells.isPresent()) {
                found.add(cells.get());
                lastRow = strays.size();
            } else {
                strays.addAll(row.lines().lines());
            }
        }
        List<SourceLine> between = new ArrayList<>(strays.subList(0, lastRow));
        strays.subList(lastRow, strays.size()).stream()
                .filter(ColumnsOfHeading::hasFigures)
                .forEach(between::add);
        FoundTable table = new FoundTable(
                heading.lines(), columns.ids(), heading.texts(), repeated, found, between, vocabulary.score(found));
        return vocabulary.names().known(table, vocabulary).withNamesBelow(vocabulary);
    }
}
