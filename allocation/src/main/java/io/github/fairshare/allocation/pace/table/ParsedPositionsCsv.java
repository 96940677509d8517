package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.core.measure.Pounds;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes positions of parsed documents as a table that {@link PositionsCsv} reads: code, name, baseline, target, doubt. */
public final class ParsedPositionsCsv {
    private ParsedPositionsCsv() {}

    /**
     * Writes a table with its header.
     *
     * @param bodies one row each
     * @param doubts what is doubtful about a body, by code
     * @param unit the unit of money in the table
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(List<OpeningPosition> bodies, Map<String, String> doubts, MoneyUnit unit, Appendable out)
            throws IOException {
        CsvTable.append(List.of("code", "name", "baseline", "target", "doubt"), out);
        for (OpeningPosition body : bodies) {
            CsvTable.append(
                    List.of(
                            body.code(),
                            body.name().orElse(""),
                            money(Optional.of(body.baseline()), unit),
                            money(body.target(), unit),
                            doubts.getOrDefault(body.code(), "")),
                    out);
        }
    }

    private static String money(Optional<Pounds> amount, MoneyUnit unit) {
        return amount.map(pounds -> unit.from(pounds).toPlainString()).orElse("");
    }
}
