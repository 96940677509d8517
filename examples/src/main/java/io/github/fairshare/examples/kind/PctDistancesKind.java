package io.github.fairshare.examples.kind;

import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.PctDistancesParser;
import io.github.fairshare.parsers.SourceParser;
import java.util.List;

/** Distances from target by PCT: the figures as printed, and beside them a total where a check suggests another. */
public final class PctDistancesKind implements SourceKind<PctDistance> {
    private static final List<String> COLUMNS = List.of(
            "line", "code", "name", "spearhead", "total_million", "percent", "suggested_total_million", "status");

    @Override
    public String id() {
        return "pct-distances";
    }

    @Override
    public SourceParser<PctDistance> parser() {
        return PctDistancesParser.standard();
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> row(Entry<PctDistance> entry, Parsed<PctDistance> parsed) {
        PctDistance row = entry.value();
        return List.of(
                Cells.line(entry),
                Cells.code(row.code()),
                row.name(),
                Boolean.toString(row.spearhead()),
                Cells.figure(row.totalMillion()),
                Cells.figure(row.percent()),
                Cells.figure(row.suggestedTotalMillion()),
                Cells.status(entry));
    }
}
