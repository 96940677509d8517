package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.YearForm;
import io.github.fairshare.parsers.internal.table.Separator.Cell;
import io.github.fairshare.parsers.internal.table.Vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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

    /** The same with columns that are headed by nothing but units under the words of the rows above, where those name them. */
    GridHeading under(List<GridRow> above, Vocabulary vocabulary) {
        List<Cell> named = new ArrayList<>(cells);
        for (int at = 0; at < named.size(); at++) {
            Cell cell = named.get(at);
            for (int row = above.size() - 1;
                    row >= 0 && HeadingPhrases.isUnit(named.get(at).text());
                    row--) {
                Optional<Cell> group = group(above.get(row), cell)
                        .map(words -> new Cell(words.text() + " " + cell.text(), cell.start(), cell.end()))
                        .filter(whole -> vocabulary
                                .named(whole.text())
                                .filter(id -> !new GridHeading(rows, named)
                                        .columns(vocabulary)
                                        .contains(id))
                                .isPresent());
                if (group.isPresent()) {
                    named.set(at, group.get());
                }
            }
        }
        return new GridHeading(rows, List.copyOf(named));
    }

    /** The same with columns that are headed by nothing but units under the words of the column before, which are a group's. */
    GridHeading grouped(Vocabulary vocabulary) {
        List<Cell> named = new ArrayList<>(cells);
        for (int at = 1; at < named.size(); at++) {
            Cell cell = named.get(at);
            List<String> columns = new GridHeading(rows, named).columns(vocabulary);
            Optional<String> group = HeadingPhrases.isUnit(cell.text())
                    ? HeadingPhrases.groupOf(named.get(at - 1).text())
                    : Optional.empty();
            int place = at;
            group.map(words -> new Cell(words + " " + cell.text(), cell.start(), cell.end()))
                    .filter(whole -> vocabulary
                            .named(whole.text())
                            .filter(id -> !columns.contains(id))
                            .isPresent())
                    .ifPresent(whole -> named.set(place, whole));
        }
        return new GridHeading(rows, List.copyOf(named));
    }

    /**
     * The same with the rows above it, where it then names more columns: beside a cell of many lines those of the others may
     * stand in the middle. A title stands over several columns.
     */
    GridHeading withAbove(List<GridRow> above, Vocabulary vocabulary) {
        GridHeading best = this;
        List<GridRow> taller = new ArrayList<>(rows);
        for (int at = above.size() - 1;
                at >= 0 && above.get(at).cells().stream().allMatch(this::isOverOne);
                at--) {
            taller.add(0, above.get(at));
            GridHeading all = of(taller);
            Set<String> more = known(all, vocabulary);
            if (more.size() > known(best, vocabulary).size() && more.containsAll(known(this, vocabulary))) {
                best = all;
            }
        }
        return best;
    }

    /** The same where a cell without a heading stands behind one whose words name two columns. */
    GridHeading apart(Vocabulary vocabulary) {
        List<Cell> told = new ArrayList<>(cells);
        for (int at = 1; at < told.size(); at++) {
            Cell before = told.get(at - 1);
            int blank = before.text().lastIndexOf(' ');
            if (told.get(at).text().isEmpty() && blank > 0) {
                String first = before.text().substring(0, blank);
                String second = before.text().substring(blank + 1);
                Optional<String> named = vocabulary.named(second);
                boolean code = first.equalsIgnoreCase("code");
                if (named.isPresent()
                        && (code || vocabulary.named(first).isPresent())
                        && !named.equals(vocabulary.named(first))) {
                    told.set(at - 1, new Cell(first, before.start(), before.end()));
                    told.set(at, new Cell(second, at, at + 1));
                }
            }
        }
        return new GridHeading(rows, List.copyOf(told));
    }

    private boolean isOverOne(Cell cell) {
        return cells.stream().filter(column -> column.overlap(cell) > 0).count() == 1;
    }

    private static Set<String> known(GridHeading heading, Vocabulary vocabulary) {
        Set<String> known = new HashSet<>(heading.columns(vocabulary));
        known.retainAll(vocabulary.ids());
        return known;
    }

    /** The cell of a row that stands over another, or else the last before it: merged cells leave empty ones behind. */
    private static Optional<Cell> group(GridRow row, Cell below) {
        Comparator<Cell> nearer = Comparator.comparingInt(cell -> cell.overlap(below));
        List<Cell> over = row.cells().size() > 1
                ? row.cells().stream().filter(cell -> !cell.text().isEmpty()).toList()
                : List.of();
        return over.stream()
                .filter(cell -> cell.overlap(below) > 0)
                .max(nearer)
                .or(() -> over.stream()
                        .filter(cell -> cell.start() < below.start())
                        .max(nearer));
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

    /**
     * The columns: known ones by id, each once, under the heading that names it best, of several years the latest; and others
     * by their heading.
     */
    List<String> columns(Vocabulary vocabulary) {
        List<Optional<Term>> terms =
                cells.stream().map(cell -> vocabulary.term(cell.text())).toList();
        Map<String, Integer> places = new HashMap<>();
        for (Term term : vocabulary.terms()) {
            List<Integer> of = IntStream.range(0, terms.size())
                    .filter(at -> terms.get(at).equals(Optional.of(term)))
                    .boxed()
                    .toList();
            if (!of.isEmpty()) {
                List<String> headings = of.stream().map(texts()::get).toList();
                places.putIfAbsent(term.id(), of.get(YearForm.latest(headings).orElse(0)));
            }
        }
        List<String> columns = new ArrayList<>(texts());
        places.forEach((id, at) -> columns.set(at, id));
        return columns;
    }
}
