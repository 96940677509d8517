package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import java.io.IOException;
import java.util.List;

/** Writes the measures of a round as a table. */
public final class MeasuresCsv {
    private static final List<String> COLUMNS = List.of("name", "value", "unit", "definition");

    private MeasuresCsv() {}

    /**
     * Writes one row a measure: name, value, unit, definition; an undefined one has an empty value.
     *
     * @param measures of a result or of a table
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(PaceMeasures measures, Appendable out) throws IOException {
        CsvTable.write(
                COLUMNS,
                measures.all().stream()
                        .map(measure -> List.of(
                                measure.name(), measure.printed().orElse(""), measure.unit(), measure.definition()))
                        .toList(),
                out);
    }
}
