package io.github.fairshare.examples.kind;

import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.PaceMeasuresParser;
import io.github.fairshare.parsers.SourceParser;
import java.util.List;

/** The measures of the pace of change by year. Figures are printed as in the document. */
public final class PaceMeasuresKind implements SourceKind<PublishedRound> {
    private static final List<String> COLUMNS = List.of(
            "line", "year", "organisations", "growth", "minimum", "minimum_share_of_growth", "growth_used", "status");

    @Override
    public String id() {
        return "pace-measures";
    }

    @Override
    public SourceParser<PublishedRound> parser() {
        return PaceMeasuresParser.standard();
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> row(Entry<PublishedRound> entry, Parsed<PublishedRound> parsed) {
        PublishedRound row = entry.value();
        return List.of(
                Cells.line(entry),
                row.year().toString(),
                Cells.figure(row.organisations()),
                Cells.figure(row.growth()),
                Cells.figure(row.minimum()),
                Cells.figure(row.minimumShareOfGrowth()),
                Cells.figure(row.growthUsed()),
                Cells.status(entry));
    }
}
