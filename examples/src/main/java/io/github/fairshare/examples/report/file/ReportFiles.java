package io.github.fairshare.examples.report.file;

import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.ImmutableDiagnostic;
import io.github.fairshare.core.table.CsvCells;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.JsonLines;
import io.github.fairshare.examples.chart.BarChart;
import io.github.fairshare.examples.chart.PngBarChart;
import io.github.fairshare.examples.chart.SvgBarChart;
import io.github.fairshare.examples.report.content.Report;
import io.github.fairshare.examples.report.content.Section;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that a report consists of, in memory. */
public final class ReportFiles {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private ReportFiles() {}

    /**
     * All files of a report: tables as CSV with their notes beside, charts as SVG and PNG, diagnostics as JSON Lines, all that is printed as
     * JSON, and a page that shows it.
     *
     * @param report what to write
     * @return contents by file name
     */
    public static Map<String, byte[]> of(Report report) {
        ReportFiles made = new ReportFiles();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Section section : report.sections()) {
            section.data().tables().forEach(made::add);
            section.charts().forEach(made::add);
            section.data().diagnostics().forEach(diagnostic -> diagnostics.add(withSource(diagnostic, section)));
        }
        made.add("diagnostics.jsonl", JsonLines.write(diagnostics));
        made.add("report.json", JsonReport.write(report));
        made.add("index.html", HtmlReport.write(report, List.copyOf(made.files.keySet())));
        return made.files;
    }

    private void add(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Notes have no column of their own, so they lie beside the table. */
    private void add(String name, DataTable table) {
        add(name + ".csv", table.toCsv(CsvCells.FOR_SPREADSHEETS));
        if (!table.notes().isEmpty()) {
            add(name + ".notes.txt", String.join("\n", table.notes()) + "\n");
        }
    }

    private void add(BarChart chart) {
        add(chart.id() + ".svg", SvgBarChart.document(chart));
        files.put(chart.id() + ".png", PngBarChart.write(chart));
    }

    /** One file holds the diagnostics of all sources, so each says which one it is about. */
    private static Diagnostic withSource(Diagnostic diagnostic, Section section) {
        return ImmutableDiagnostic.builder()
                .from(diagnostic)
                .putAttribute("source", section.id())
                .build();
    }
}
