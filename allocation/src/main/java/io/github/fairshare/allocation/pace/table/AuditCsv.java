package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.study.CurveAudit;
import io.github.fairshare.allocation.pace.text.Texts;
import java.io.IOException;
import java.util.List;

/** Writes the stretches of a curve as a table. */
public final class AuditCsv {
    private static final List<String> COLUMNS = List.of("from_percent", "to_percent", "kind", "slope", "bodies");

    private AuditCsv() {}

    /**
     * Writes one row a stretch: from_percent, to_percent, kind, slope, bodies (empty where none were counted).
     *
     * @param audit of a policy
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(CurveAudit audit, Appendable out) throws IOException {
        CsvTable.write(
                COLUMNS,
                audit.stretches().stream()
                        .map(stretch -> List.of(
                                Texts.decimal(stretch.from()),
                                Texts.decimal(stretch.to()),
                                stretch.kind().name(),
                                Texts.decimal(stretch.slope()),
                                stretch.bodies().map(String::valueOf).orElse("")))
                        .toList(),
                out);
    }
}
