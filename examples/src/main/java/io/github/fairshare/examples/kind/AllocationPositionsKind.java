package io.github.fairshare.examples.kind;

import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.AllocationTableParser;
import io.github.fairshare.parsers.SourceParser;
import java.util.List;
import java.util.Locale;

/** Tables of allocations: figures in the unit of the document, as printed. */
public final class AllocationPositionsKind implements SourceKind<AllocationPosition> {
    private static final List<String> COLUMNS =
            List.of("line", "kind", "code", "name", "allocation", "target", "distance", "distance_percent", "status");

    @Override
    public String id() {
        return "allocation-positions";
    }

    @Override
    public SourceParser<AllocationPosition> parser() {
        return AllocationTableParser.standard();
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> row(Entry<AllocationPosition> entry, Parsed<AllocationPosition> parsed) {
        AllocationPosition row = entry.value();
        return List.of(
                Cells.line(entry),
                row.kind().name().toLowerCase(Locale.ROOT),
                Cells.code(row.code()),
                row.name().orElse(""),
                Cells.figure(row.allocation()),
                Cells.figure(row.target()),
                Cells.figure(row.distance()),
                Cells.figure(row.distancePercentOfTarget()),
                Cells.status(entry));
    }
}
