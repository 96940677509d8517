package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.table.Separator.Cell;
import io.github.fairshare.parsers.internal.table.Vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of a heading, put together from all its rows.
 *
 * @param rows its rows from top to bottom
 * @param cells one a column, from left to right
 */
record GridHeading(List<GridRow> rows, List<Cell> cells) {
    /** The heading on some rows: a cell goes on in the one below it that stands under it most. */
    static GridHeading of(List<GridRow> rows) {
        List<Cell> columns = new ArrayList<>(rows.get(0).cells());
        for (GridRow row : rows.subList(1, rows.size())) {
            for (Cell cell : row.cells()) {
                nearest(columns, cell)
                        .ifPresentOrElse(at -> columns.set(at, columns.get(at).with(cell)), () -> columns.add(cell));
            }
            columns.sort(Comparator.comparingInt(Cell::start));
        }
        return new GridHeading(List.copyOf(rows), List.copyOf(columns));
    }

    private static Optional<Integer> nearest(List<Cell> columns, Cell cell) {
        int best = -1;
        for (int at = 0; at < columns.size(); at++) {
            boolean over = columns.get(at).overlap(cell) > 0;
            if (over
                    && (best < 0
                            || columns.get(at).overlap(cell) > columns.get(best).overlap(cell))) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    List<SourceLine> lines() {
        return rows.stream().flatMap(row -> row.lines().lines().stream()).toList();
    }

    /** The columns: known ones by id, each once, under the heading that names it best; and others by their heading. */
    List<String> columns(Vocabulary vocabulary) {
        List<Optional<Term>> terms =
                cells.stream().map(cell -> vocabulary.term(cell.text())).toList();
        Map<String, Integer> places = new HashMap<>();
        for (Term term : vocabulary.terms()) {
            int at = terms.indexOf(Optional.of(term));
            if (at >= 0) {
                places.putIfAbsent(term.id(), at);
            }
        }
        List<String> columns = new ArrayList<>(texts());
        places.forEach((id, at) -> columns.set(at, id));
        return columns;
    }
}
