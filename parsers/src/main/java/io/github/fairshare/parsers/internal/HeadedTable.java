package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A table found in a text by its heading, which may be repeated: the headings, the rows, and the lines between its first
 * and last row that are neither.
 *
 * @param form what was looked for
 * @param headings the first one and its repetitions, where they stand
 * @param rows in the order of the text
 * @param strays lines inside the table that separate cells but are no row
 */
public record HeadedTable(Form form, List<Headed> headings, List<TableRow> rows, List<SourceLine> strays) {
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
    public record Form(List<Column> columns, Set<Column> needed, Set<Column> oneOf, Predicate<String> isCode) {}

    /**
     * Reads the table of a text.
     *
     * @param lines all lines
     * @param form what to look for
     * @return a table without headings where there is none
     */
    public static HeadedTable read(List<SourceLine> lines, Form form) {
        List<Headed> headings = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        List<SourceLine> others = new ArrayList<>();
        int last = lastNumber(lines);
        Optional<RowReader> reader = Optional.empty();
        for (SourceLine line : lines) {
            if (line.isBlank() || LineSplitter.isTooLong(line)) {
                continue;
            }
            Optional<TableHeading> heading = TableHeading.find(line.text(), form);
            if (heading.isPresent()) {
                headings.add(new Headed(line, heading.get()));
                reader = Optional.of(new RowReader(heading.get(), form.isCode()));
                continue;
            }
            Optional<TableRow> row =
                    reader.flatMap(known -> line.number() == last ? known.findCutOff(line) : known.find(line));
            row.ifPresentOrElse(rows::add, () -> others.add(line));
        }
        return new HeadedTable(form, headings, rows, strays(others, headings, rows));
    }

    /**
     * Whether there is such a table.
     *
     * @return false where no heading was found
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

    private static List<SourceLine> strays(List<SourceLine> others, List<Headed> headings, List<TableRow> rows) {
        if (headings.isEmpty() || rows.isEmpty()) {
            return List.of();
        }
        int first = headings.get(0).line().number();
        int last = rows.get(rows.size() - 1).line().number();
        TextLayout layout = headings.get(0).heading().layout();
        return others.stream()
                .filter(line -> line.number() > first && line.number() < last)
                .filter(line -> layout.cells(line.text()).size() > 1 || TextLayout.isRuler(line.text()))
                .toList();
    }
}
