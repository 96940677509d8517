package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.study.ImpliedPosition;
import io.github.fairshare.allocation.pace.text.Texts;
import java.io.IOException;
import java.util.List;

/** Writes what printed distances allow as a table; {@link DistancesCsv} reads the distances. */
public final class ImpliedCsv {
    private static final List<String> COLUMNS =
            List.of("code", "target_low", "target_high", "allocation_low", "allocation_high");

    private ImpliedCsv() {}

    /**
     * Writes one row a body: code, target_low, target_high, allocation_low, allocation_high, in millions of pounds;
     * what has no interval is empty.
     *
     * @param implied one a row
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(List<ImpliedPosition> implied, Appendable out) throws IOException {
        CsvTable.write(
                COLUMNS,
                implied.stream()
                        .map(row -> List.of(
                                row.code(),
                                row.target().map(of -> Texts.decimal(of.low())).orElse(""),
                                row.target().map(of -> Texts.decimal(of.high())).orElse(""),
                                row.allocation()
                                        .map(of -> Texts.decimal(of.low()))
                                        .orElse(""),
                                row.allocation()
                                        .map(of -> Texts.decimal(of.high()))
                                        .orElse("")))
                        .toList(),
                out);
    }
}
