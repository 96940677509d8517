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
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.BundledChecks;
import io.github.fairshare.parsers.internal.account.CheckReport;
import io.github.fairshare.parsers.internal.account.Duplicates;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.figure.YearForm;
import io.github.fairshare.parsers.internal.measure.PaceMeasuresRowReader.Cut;
import io.github.fairshare.parsers.internal.table.Doubt;
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
    private final PaceMeasuresTable table;
    private final String note;
    private final Set<FinancialYear> noted;

    /**
     * A reader of one table.
     *
     * @param document the document
     * @param table its table
     */
    public PaceMeasuresReader(OpenDocument document, PaceMeasuresTable table) {
        this.document = document;
        this.table = table;
        this.note = table.note().stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
        this.noted = YEAR_OF_NOTE
                .matcher(note)
                .results()
                .flatMap(found -> YearForm.find(found.group()).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Reads all rows and accounts for all lines of the table.
     *
     * @return the records
     */
    public List<Entry<PublishedRound>> read() {
        document.mark(table.heading(), Disposition.HEADER);
        document.mark(table.note(), Disposition.CONTINUATION);
        reportColumns();
        List<Entry<PublishedRound>> entries = new ArrayList<>();
        table.cuts().forEach(cut -> entry(cut).ifPresent(entries::add));
        accountForStrays();
        Duplicates.reportYears(entries, PublishedRound::year, document);
        return List.copyOf(entries);
    }

    /**
     * Runs the checks that ship for such tables.
     *
     * @param entries the records
     * @return the outcomes
     */
    public Reconciliation reconcile(List<Entry<PublishedRound>> entries) {
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

    private Optional<Entry<PublishedRound>> entry(Cut cut) {
        Optional<FinancialYear> year = YearForm.find(cut.cells().getOrDefault(PaceMeasuresColumns.YEAR, ""));
        if (year.isEmpty()) {
            cut.row().lines().forEach(line -> document.stray(line, OpenDocument.NO_ROW));
            return Optional.empty();
        }
        document.mark(cut.row(), Disposition.RECORD);
        PublishedRound round = round(year.get(), cut);
        cut.repair()
                .ifPresent(repair -> document.log()
                        .addRepair(document.about(cut.row(), Severity.WARNING, DiagnosticCode.CELLS_SPLIT), repair));
        boolean whole = round.isComplete() && cut.doubt().isEmpty();
        if (!whole) {
            reportUnreadable(cut);
        }
        List<Repair> repairs = cut.repair().stream().toList();
        return Optional.of(
                whole
                        ? OpenDocument.whole(round, document.at(cut.row()), repairs)
                        : OpenDocument.partial(round, document.at(cut.row()), repairs));
    }

    private PublishedRound round(FinancialYear year, Cut cut) {
        ImmutablePublishedRound.Builder round = PublishedRound.builder()
                .year(year)
                .organisations(figure(cut, PaceMeasuresColumns.ORGANISATIONS))
                .growth(figure(cut, PaceMeasuresColumns.GROWTH))
                .minimum(figure(cut, PaceMeasuresColumns.MINIMUM))
                .minimumShareOfGrowth(figure(cut, PaceMeasuresColumns.SHARE))
                .growthUsed(figure(cut, PaceMeasuresColumns.USED))
                .otherColumns(cut.others());
        if (noted.contains(year)) {
            round.note(note);
        }
        return round.build();
    }

    private void reportUnreadable(Cut cut) {
        Doubt doubt = cut.doubt().orElseGet(() -> Doubt.ofFigures(PaceMeasuresRowReader.unread(cut.cells())));
        document.log()
                .add(document.about(cut.row(), Severity.ERROR, doubt.code()).message(doubt.reason()));
    }

    private void reportColumns() {
        table.columns().stream()
                .filter(column -> !PaceMeasuresColumns.ORDER.contains(column) && !column.isEmpty())
                .forEach(column -> document.log()
                        .addKept(table.heading().get(table.heading().size() - 1), column));
    }

    private void accountForStrays() {
        int first = table.rows().get(0).first().number();
        int last = table.rows().get(table.rows().size() - 1).first().number();
        document.lines().stream()
                .filter(line -> line.number() > first && line.number() < last)
                .filter(line -> !document.isMarked(line))
                .forEach(this::stray);
    }

    private void stray(SourceLine line) {
        boolean repeated = table.heading().stream()
                .anyMatch(heading -> heading.text().strip().equals(line.text().strip()));
        if (repeated) {
            document.mark(line, Disposition.HEADER);
        } else {
            document.stray(line, OpenDocument.NO_ROW);
        }
    }

    private static Optional<PrintedFigure> figure(Cut cut, String column) {
        return PrintedFigure.find(cut.cells().getOrDefault(column, ""));
    }

    private static Map<String, PrintedFigure> figures(PublishedRound round) {
        Map<String, PrintedFigure> figures = new HashMap<>();
        figures.put(
                PaceMeasuresColumns.YEAR,
                PrintedFigure.of(Integer.toString(round.year().startYear())));
        round.organisations().ifPresent(figure -> figures.put(PaceMeasuresColumns.ORGANISATIONS, figure));
        round.growth().ifPresent(figure -> figures.put(PaceMeasuresColumns.GROWTH, figure));
        round.minimum().ifPresent(figure -> figures.put(PaceMeasuresColumns.MINIMUM, figure));
        round.minimumShareOfGrowth().ifPresent(figure -> figures.put(PaceMeasuresColumns.SHARE, figure));
        round.growthUsed().ifPresent(figure -> figures.put(PaceMeasuresColumns.USED, figure));
        return figures;
    }
}
