package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of allocations in a text. Its rows may stand one on each line, with one cell on each line, or several on one
 * line.
 *
 * @param heading its first heading
 * @param repeated lines further down that repeat it
 * @param rows the rows
 * @param strays lines between the first and the last row that are no row
 */
record AllocationTable(
        AllocationHeading heading, List<SourceLine> repeated, List<AllocationRow> rows, List<SourceLine> strays) {

    /** A sentence can name the columns too; of so many that do, none with rows below is a heading. */
    private static final int MOST_HEADINGS = 20;

    /** Looks for a heading with rows below it. */
    static Optional<AllocationTable> find(List<SourceLine> lines) {
        List<SourceLine> printed = lines.stream()
                .filter(line -> !line.isBlank() && !LineSplitter.isTooLong(line))
                .toList();
        int proposed = 0;
        for (int at = 0; at < printed.size() && proposed < MOST_HEADINGS; at++) {
            List<SourceLine> from = printed.subList(at, printed.size());
            Optional<AllocationTable> table = AllocationHeading.find(from).map(heading -> read(heading, from));
            proposed += table.isPresent() ? 1 : 0;
            if (table.filter(found -> !found.rows().isEmpty()).isPresent()) {
                return table;
            }
        }
        return Optional.empty();
    }

    private static AllocationTable read(AllocationHeading heading, List<SourceLine> from) {
        Set<String> headings =
                heading.lines().stream().map(line -> line.text().strip()).collect(Collectors.toSet());
        Reading reading = new Reading(heading);
        List<SourceLine> repeated = new ArrayList<>();
        for (SourceLine line : from.subList(heading.lines().size(), from.size())) {
            if (headings.contains(line.text().strip())) {
                repeated.add(line);
            } else {
                reading.take(line);
            }
        }
        reading.finish(from.get(from.size() - 1));
        int last = reading.rows.stream()
                .mapToInt(row -> row.lines().last().number())
                .max()
                .orElse(0);
        repeated.removeIf(line -> line.number() > last);
        return new AllocationTable(
                heading,
                List.copyOf(repeated),
                List.copyOf(reading.rows),
                reading.strays.stream().filter(line -> line.number() < last).toList());
    }

    /** Puts lines together to rows. For one thread. */
    private static final class Reading {
        private static final int MOST_CELLS = 24;
        /** A code, and a name on up to two lines. */
        private static final int LABEL_LINES = 3;

        private final AllocationHeading heading;
        private final AllocationRows reader;
        private final List<AllocationRow> rows = new ArrayList<>();
        private final List<SourceLine> strays = new ArrayList<>();
        private final List<SourceLine> block = new ArrayList<>();

        Reading(AllocationHeading heading) {
            this.heading = heading;
            this.reader = new AllocationRows(heading.figures());
        }

        void take(SourceLine line) {
            List<AllocationRow> whole = separated(line).map(List::of).orElseGet(() -> inOneLine(line));
            if (whole.isEmpty()) {
                block.add(line);
                fromBlock();
            } else {
                strays.addAll(block);
                block.clear();
                rows.addAll(whole);
            }
        }

        /** A text that ends in a row leaves the beginning of one behind. */
        void finish(SourceLine end) {
            List<SourceLine> rest = new ArrayList<>(block);
            while (!rest.isEmpty()
                    && AllocationRows.code(rest.get(0).text().strip()).isEmpty()) {
                strays.add(rest.remove(0));
            }
            boolean ends = !rest.isEmpty() && rest.get(rest.size() - 1).equals(end) && rest.size() <= MOST_CELLS;
            if (ends) {
                LogicalRow lines = new LogicalRow(rest);
                rows.add(reader.cutOff(lines, lines.text()));
            } else {
                strays.addAll(rest);
            }
        }

        /** Lines of one cell each: a row is complete as soon as they have all its figures. */
        private void fromBlock() {
            int most = heading.figures().size() + LABEL_LINES;
            int first = endsInFigure() ? Math.max(0, block.size() - most) : block.size();
            for (int from = first; from < block.size() - 1; from++) {
                if (!startsRow(block.get(from))) {
                    continue;
                }
                LogicalRow lines = new LogicalRow(block.subList(from, block.size()));
                Optional<AllocationRow> row = reader.find(lines, lines.text());
                if (row.isPresent()) {
                    strays.addAll(block.subList(0, from));
                    block.clear();
                    rows.add(row.get());
                    return;
                }
            }
            if (block.size() > MOST_CELLS) {
                strays.add(block.remove(0));
            }
        }

        /** A row ends in a figure, so that most lines of prose need not be put together with those above. */
        private boolean endsInFigure() {
            return block.get(block.size() - 1).text().chars().anyMatch(Character::isDigit);
        }

        private static boolean startsRow(SourceLine line) {
            String text = line.text().strip();
            return AllocationRows.code(text).isPresent() || Character.isLetter(text.charAt(0));
        }

        /** Cells kept apart as in the heading, each under its own. */
        private Optional<AllocationRow> separated(SourceLine line) {
            List<String> cells =
                    heading.layout().map(layout -> layout.cells(line.text())).orElse(List.of());
            List<String> columns = heading.columns();
            boolean fits = heading.layout().equals(Optional.of(TextLayout.BLANKS))
                    ? cells.size() == columns.size()
                    : cells.size() >= columns.size();
            if (!fits) {
                return Optional.empty();
            }
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int at = 0; at < cells.size(); at++) {
                String column = at < columns.size() ? columns.get(at) : "column " + (at + 1);
                if (at < columns.size() || !cells.get(at).isEmpty()) {
                    byColumn.put(column, cells.get(at));
                }
            }
            String code =
                    Optional.ofNullable(byColumn.remove(AllocationColumns.CODE)).orElse("");
            String name =
                    Optional.ofNullable(byColumn.remove(AllocationColumns.NAME)).orElse("");
            boolean hasFigure = AllocationColumns.FIGURES.stream()
                    .anyMatch(column -> AllocationRows.figure(byColumn.getOrDefault(column, ""))
                            .isPresent());
            return hasFigure && !(code + name).isBlank()
                    ? Optional.of(new AllocationRow(
                            new LogicalRow(List.of(line)), code, name, byColumn, Optional.empty(), Optional.empty()))
                    : Optional.empty();
        }

        /** One row, or several that follow each other without a line end. */
        private List<AllocationRow> inOneLine(SourceLine line) {
            LogicalRow lines = new LogicalRow(List.of(line));
            Optional<AllocationRow> one = reader.find(lines, line.text());
            if (one.isPresent()) {
                return List.of(one.get());
            }
            List<AllocationRow> several = new ArrayList<>();
            for (String part : RowStarts.cut(line.text())) {
                reader.find(lines, part)
                        .or(() -> Optional.of(part)
                                .filter(text -> !text.isBlank())
                                .map(text -> reader.cutOff(lines, text)))
                        .ifPresent(several::add);
            }
            long whole = several.stream().filter(row -> row.doubt().isEmpty()).count();
            return whole > 1 ? several : List.of();
        }
    }
}
