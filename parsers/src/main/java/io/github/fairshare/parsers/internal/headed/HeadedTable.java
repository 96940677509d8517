package io.github.fairshare.parsers.internal.headed;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.table.KnownColumn;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table found in a text by its heading, which may be repeated: the headings, the rows, and the lines between its first
 * and last row that are neither.
 *
 * @param form what was looked for
 * @param headings the first one and its repetitions, where they stand
 * @param rows in the order of the text
 * @param strays lines inside the table that separate cells but are no row
 */
public record HeadedTable(Form form, List<Headed> headings, List<FoundRow> rows, List<SourceLine> strays) {
    private static final int MOST_PROPOSED = 4;

    /**
     * A heading and where it stands.
     *
     * @param line the physical line
     * @param heading what it says
     */
    public record Headed(SourceLine line, TableHeading heading) {}

    /**
     * What to look for.
     *
     * @param columns the known columns
     * @param needed those without which a line is no heading
     * @param oneOf those of which a heading has at least one
     * @param isCode whether a text is an organisation code
     */
    public record Form(
            List<KnownColumn> columns, Set<KnownColumn> needed, Set<KnownColumn> oneOf, Predicate<String> isCode) {}

    /**
     * Reads the table of a text.
     *
     * @param lines all lines
     * @param form what to look for
     * @return a table without headings where none has a row below it
     */
    public static HeadedTable read(List<SourceLine> lines, Form form) {
        Reading reading = new Reading(form, lastNumber(lines));
        lines.stream()
                .filter(line -> !line.isBlank() && !LineSplitter.isTooLong(line))
                .forEach(reading::take);
        return reading.close();
    }

    /**
     * Whether there is such a table.
     *
     * @return false where no heading with a row below it was found
     */
    public boolean isPresent() {
        return !headings.isEmpty();
    }

    private static int lastNumber(List<SourceLine> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(SourceLine::number)
                .max()
                .orElse(0);
    }

    /** A pass over the lines. For one thread. */
    private static final class Reading {
        private final Form form;
        private final int last;
        private final List<Headed> headings = new ArrayList<>();
        private final List<Headed> withoutRows = new ArrayList<>();
        private final List<FoundRow> rows = new ArrayList<>();
        private final List<SourceLine> others = new ArrayList<>();
        private final Deque<Candidate> proposed = new ArrayDeque<>();
        private Optional<Candidate> current = Optional.empty();

        Reading(Form form, int last) {
            this.form = form;
            this.last = last;
        }

        void take(SourceLine line) {
            Optional<TableHeading> heading = TableHeading.find(line.text(), form);
            if (heading.isPresent()) {
                proposed.addFirst(
                        new Candidate(new Headed(line, heading.get()), new RowReader(heading.get(), form.isCode())));
                if (proposed.size() > MOST_PROPOSED) {
                    withoutRows.add(proposed.removeLast().headed());
                }
            } else {
                row(line).ifPresentOrElse(rows::add, () -> others.add(line));
            }
        }

        /**
         * A sentence can name all columns too, so a heading counts from the first row that is read by it and has a code or
         * all figures; what gives all figures is preferred, then what has the layout of the rows above.
         */
        private Optional<FoundRow> row(SourceLine line) {
            List<ReadBy> readings = Stream.concat(
                            proposed.stream()
                                    .flatMap(candidate -> row(line, candidate).stream())
                                    .filter(ReadBy::isTelling),
                            current.stream().flatMap(candidate -> row(line, candidate).stream()))
                    .toList();
            Optional<ReadBy> best = readings.stream()
                    .filter(ReadBy::isComplete)
                    .findFirst()
                    .or(() -> readings.stream().filter(this::hasCurrentLayout).findFirst())
                    .or(() -> readings.stream().findFirst());
            best.map(ReadBy::by).filter(proposed::contains).ifPresent(this::accept);
            return best.map(ReadBy::row);
        }

        private boolean hasCurrentLayout(ReadBy reading) {
            TextLayout layout = reading.by().layout();
            return current.filter(candidate -> candidate.layout() == layout).isPresent();
        }

        private void accept(Candidate candidate) {
            headings.add(candidate.headed());
            current = Optional.of(candidate);
            proposed.stream()
                    .filter(other -> !other.equals(candidate))
                    .map(Candidate::headed)
                    .forEach(withoutRows::add);
            proposed.clear();
        }

        private Optional<ReadBy> row(SourceLine line, Candidate by) {
            RowReader reader = by.reader();
            Optional<FoundRow> row = line.number() == last ? reader.findCutOff(line) : reader.find(line);
            return row.map(found -> new ReadBy(by, found, reader.hasEveryFigure(found), reader.isCoded(found)));
        }

        HeadedTable close() {
            proposed.stream().map(Candidate::headed).forEach(withoutRows::add);
            Set<TableHeading> known = headings.stream().map(Headed::heading).collect(Collectors.toSet());
            for (Headed headed : withoutRows) {
                if (known.contains(headed.heading())) {
                    headings.add(headed);
                } else {
                    others.add(headed.line());
                }
            }
            headings.sort(Comparator.comparingInt(headed -> headed.line().number()));
            return new HeadedTable(form, headings, rows, strays());
        }

        private List<SourceLine> strays() {
            if (headings.isEmpty()) {
                return List.of();
            }
            int first = headings.get(0).line().number();
            int end = rows.get(rows.size() - 1).lines().first().number();
            TextLayout layout = headings.get(0).heading().layout();
            return others.stream()
                    .filter(line -> line.number() > first && line.number() < end)
                    .filter(line -> layout.cells(line.text()).size() > 1 || TextLayout.isRuler(line.text()))
                    .sorted(Comparator.comparingInt(SourceLine::number))
                    .toList();
        }
    }

    /** A heading with the reader of the rows below it. */
    private record Candidate(Headed headed, RowReader reader) {
        TextLayout layout() {
            return headed.heading().layout();
        }
    }

    /** A row as it is under one heading. */
    private record ReadBy(Candidate by, FoundRow row, boolean isComplete, boolean isCoded) {
        boolean isTelling() {
            return isComplete || isCoded;
        }
    }
}
