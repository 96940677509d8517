package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.kind.SourceKinds;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.examples.report.content.Section;
import io.github.fairshare.parsers.SourceTables;
import io.github.fairshare.parsers.Sources;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The measures of the pace of change by year, each split proven by its ratio. */
final class PaceMeasuresSection implements ReportSection {
    @Override
    public Section make() {
        Reading<PublishedRound> reading = Reading.of(Sources.PACE_MEASURES_2010, SourceKinds.PACE_MEASURES);
        List<Entry<PublishedRound>> entries = reading.parsed().entries();
        return reading.section(
                reading.summary("year", row -> row.year().toString()),
                List.of(
                        new PublishedCounts("pex15, Table 1")
                                .add("years", 12, entries.size())
                                .block(),
                        table(
                                entries,
                                SourceTables.ofPaceMeasures(reading.parsed()).notes())),
                Map.of());
    }

    private static Block table(List<Entry<PublishedRound>> entries, List<String> notes) {
        return new Block.Table(
                "splits",
                "How the run-together figures were split",
                new DataTable(
                        List.of(
                                new Column("printed", "As printed", Display.DETAIL),
                                Column.text("year", "Year"),
                                new Column("organisations", "Bodies", Display.NUMBER),
                                new Column("growth", "Growth %", Display.NUMBER),
                                new Column("minimum", "Minimum %", Display.NUMBER),
                                new Column("minimum_share_of_growth", "Share %", Display.NUMBER),
                                new Column("ratio", "100 x minimum / growth", Display.NUMBER),
                                new Column("growth_used", "Used %", Display.NUMBER)),
                        entries.stream().map(PaceMeasuresSection::cells).toList(),
                        notes));
    }

    private static List<String> cells(Entry<PublishedRound> entry) {
        PublishedRound row = entry.value();
        return List.of(
                entry.provenance().raw().strip(),
                row.year().toString(),
                text(row.organisations()),
                text(row.growth()),
                text(row.minimum()),
                text(row.minimumShareOfGrowth()),
                ratio(row).map(BigDecimal::toPlainString).orElse(""),
                text(row.growthUsed()));
    }

    private static Optional<BigDecimal> ratio(PublishedRound row) {
        return row.growth()
                .map(PrintedFigure::value)
                .filter(growth -> growth.signum() != 0)
                .flatMap(growth -> row.minimum()
                        .map(minimum -> minimum.value().movePointRight(2).divide(growth, 1, RoundingMode.HALF_UP)));
    }

    private static String text(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("");
    }
}
