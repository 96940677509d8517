package io.github.fairshare.parsers.internal.measure;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.CheckSet;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.ImmutablePublishedRound;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.BundledChecks;
import io.github.fairshare.parsers.internal.account.CheckReport;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.account.Duplicates;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.figure.YearForm;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.table.FoundTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns a table of pace-of-change measures into records, and holds them against the checks that ship for it. */
public final class PaceMeasuresReader {
    private static final Pattern YEAR_OF_NOTE = Pattern.compile("[0-9]{4}[-–/][0-9]{2}(?:[0-9]{2})?(?![0-9])");

    private final OpenDocument document;
    private final FoundTable table;
    private final List<SourceLine> noteLines;
    private final String note;
    private final Set<FinancialYear> noted;

    private PaceMeasuresReader(OpenDocument document, PaceMeasuresTable table) {
        this.document = document;
        this.table = table.found();
        this.noteLines = table.note();
        this.note = table.note().stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
        this.noted = YEAR_OF_NOTE
                .matcher(note)
                .results()
                .flatMap(found -> YearForm.find(found.group()).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Reads a document.
     *
     * @param document the document
     * @param given its day, where that is given
     * @return one record for each year
     */
    public static Parsed<PublishedRound> read(OpenDocument document, Optional<AsOf> given) {
        Optional<PaceMeasuresTable> table = PaceMeasuresTable.find(document.lines());
        if (table.isEmpty()) {
            return document.refuse(PaceMeasuresColumns.EXPECTED);
        }
        PaceMeasuresReader reader = new PaceMeasuresReader(document, table.get());
        List<Entry<PublishedRound>> entries = reader.read();
        return document.close(
                "Measures of the pace of change by year",
                "House of Commons Health Committee",
                given,
                entries,
                reader.reconcile(entries));
    }

    private List<Entry<PublishedRound>> read() {
        document.mark(noteLines, Disposition.CONTINUATION);
        List<Entry<PublishedRound>> entries = new ArrayList<>();
        table.rows().forEach(row -> entry(row).ifPresent(entries::add));
        table.account(PaceMeasuresColumns.ORDER, document);
        Duplicates.reportYears(entries, PublishedRound::year, document);
        return List.copyOf(entries);
    }

    private Reconciliation reconcile(List<Entry<PublishedRound>> entries) {
        List<Check> checks = new ArrayList<>(BundledChecks.of("pace-measures").checks());
        Optional.of(BundledChecks.of("pace-measures-2010"))
                .filter(set -> set.isAbout(table.headingText()))
                .map(CheckSet::checks)
                .ifPresent(checks::addAll);
        FigureTable figures = new FigureTable(entries.stream()
                .map(entry -> new FigureTable.Row(
                        entry.value().year().toString(), entry.line(), Set.of("round"), figures(entry.value())))
                .toList());
        return CheckReport.run(checks, figures, OrganisationRegistry.pcts(), document.log());
    }

    private Optional<Entry<PublishedRound>> entry(FoundRow row) {
        Optional<FinancialYear> year = YearForm.find(row.text(PaceMeasuresColumns.YEAR));
        if (year.isEmpty()) {
            row.lines().lines().forEach(line -> document.stray(line, OpenDocument.NO_ROW));
            return Optional.empty();
        }
        document.mark(row.lines(), Disposition.RECORD);
        PublishedRound round = round(year.get(), row);
        row.repair()
                .ifPresent(repair -> document.log()
                        .addRepair(document.about(row.lines(), Severity.WARNING, DiagnosticCode.CELLS_SPLIT), repair));
        boolean whole = round.isComplete() && row.doubt().isEmpty();
        if (!whole) {
            reportUnreadable(row);
        }
        List<Repair> repairs = row.repair().stream().toList();
        return Optional.of(
                whole
                        ? OpenDocument.whole(round, document.at(row.lines()), repairs)
                        : OpenDocument.partial(round, document.at(row.lines()), repairs));
    }

    private PublishedRound round(FinancialYear year, FoundRow row) {
        ImmutablePublishedRound.Builder round = PublishedRound.builder()
                .year(year)
                .organisations(figure(row, PaceMeasuresColumns.ORGANISATIONS))
                .growth(figure(row, PaceMeasuresColumns.GROWTH))
                .minimum(figure(row, PaceMeasuresColumns.MINIMUM))
                .minimumShareOfGrowth(figure(row, PaceMeasuresColumns.SHARE))
                .growthUsed(figure(row, PaceMeasuresColumns.USED))
                .otherColumns(row.others());
        if (noted.contains(year)) {
            round.note(note);
        }
        return round.build();
    }

    private void reportUnreadable(FoundRow row) {
        Doubt doubt = row.doubt().orElseGet(() -> Doubt.ofFigures(PaceMeasuresRowReader.unread(row.cells())));
        document.log()
                .add(document.about(row.lines(), Severity.ERROR, doubt.code()).message(doubt.reason()));
    }

    private static Optional<PrintedFigure> figure(FoundRow row, String column) {
        return PrintedFigure.find(row.text(column));
    }

    private static Map<String, PrintedFigure> figures(PublishedRound round) {
        Map<String, PrintedFigure> figures = new HashMap<>();
        figures.put("year", PrintedFigure.of(Integer.toString(round.year().startYear())));
        round.organisations().ifPresent(figure -> figures.put(PaceMeasuresColumns.ORGANISATIONS, figure));
        round.growth().ifPresent(figure -> figures.put(PaceMeasuresColumns.GROWTH, figure));
        round.minimum().ifPresent(figure -> figures.put(PaceMeasuresColumns.MINIMUM, figure));
        round.minimumShareOfGrowth().ifPresent(figure -> figures.put(PaceMeasuresColumns.SHARE, figure));
        round.growthUsed().ifPresent(figure -> figures.put(PaceMeasuresColumns.USED, figure));
        return figures;
    }
}
