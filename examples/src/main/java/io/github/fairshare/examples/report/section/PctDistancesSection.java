package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.kind.SourceKinds;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.examples.report.content.Section;
import io.github.fairshare.parsers.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The distances from target by PCT, with the figures that are probably misprints. */
final class PctDistancesSection implements ReportSection {
    @Override
    public Section make() {
        Reading<PctDistance> reading = Reading.of(Sources.PCT_DISTANCES_2010, SourceKinds.PCT_DISTANCES);
        List<PctDistance> rows = reading.parsed().values();
        return reading.section(
                reading.summary("PCT", PctDistancesSection::label),
                List.of(
                        new PublishedCounts("pex15, Appendix")
                                .add("PCTs", 152, rows.size())
                                .add(
                                        "Spearhead PCTs",
                                        62,
                                        rows.stream()
                                                .filter(PctDistance::spearhead)
                                                .count())
                                .block(),
                        misprints(reading),
                        new SuggestedFigures(reading).checks()),
                Map.of());
    }

    private static Block misprints(Reading<PctDistance> reading) {
        return new Block.Table(
                "misprints",
                "Probable misprints: the printed figure is kept",
                new DataTable(
                        List.of(
                                new Column("line", "Line", Display.NUMBER),
                                Column.text("code", "Code"),
                                Column.text("name", "Name"),
                                new Column("total_million", "Printed, £ million", Display.NUMBER),
                                new Column("suggested_total_million", "Suggested", Display.NUMBER),
                                Column.text("finding", "Finding"),
                                new Column("evidence", "Evidence", Display.DETAIL)),
                        reading.parsed().entries().stream()
                                .filter(entry ->
                                        entry.value().suggestedTotalMillion().isPresent())
                                .map(entry -> cells(entry, reading.parsed().diagnostics()))
                                .toList()));
    }

    private static List<String> cells(Entry<PctDistance> entry, List<Diagnostic> diagnostics) {
        PctDistance row = entry.value();
        List<Diagnostic> findings = diagnostics.stream()
                .filter(found -> found.firstLine() == entry.line())
                .filter(found -> found.code() == DiagnosticCode.MISPRINT_SUSPECTED
                        || found.code() == DiagnosticCode.SIGN_CONFLICT)
                .toList();
        return List.of(
                Integer.toString(entry.line()),
                row.code().map(OrganisationCode::text).orElse(""),
                row.name(),
                text(row.totalMillion()),
                text(row.suggestedTotalMillion()),
                findings.stream().map(found -> found.code().name()).collect(Collectors.joining(", ")),
                findings.stream()
                        .flatMap(found -> found.evidence().stream())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private static String text(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("");
    }

    private static String label(PctDistance row) {
        return row.code().map(OrganisationCode::text).orElse(row.name());
    }
}
