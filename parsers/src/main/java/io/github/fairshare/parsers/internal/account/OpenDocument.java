package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.ImmutableDiagnostic;
import io.github.fairshare.core.report.LineLedger;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceDocument;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.Intake;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.QuotedBreaks;
import io.github.fairshare.parsers.internal.text.QuotedLines;
import io.github.fairshare.parsers.internal.text.RowForm;
import io.github.fairshare.parsers.internal.text.SideBySide;
import io.github.fairshare.parsers.internal.text.TextLayout;
import io.github.fairshare.parsers.internal.text.UprightRows;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A document on its way through a reader: its lines, the open account of them, and what there is to say so far. Nothing
 * else marks a line, and closing it is the only way to a result. For one thread.
 */
public final class OpenDocument {
    /** Why most lines inside a table that are not understood are none. */
    public static final String NO_ROW = "the line stands inside the table, but is no row of it";

    private final String id;
    private final List<SourceLine> printed;
    private final List<SourceLine> lines;
    private final LineLedger.Draft ledger;
    private final DiagnosticLog log;
    private final PrintedPlaces places;
    private final UprightReport upright;

    private OpenDocument(String id, List<SourceLine> text, RowForm form) {
        List<SourceLine> plain = QuotedLines.unquoted(Intake.of(text));
        Optional<SideBySide> parts = SideBySide.of(plain);
        this.id = id;
        this.places = PrintedPlaces.of(text, parts);
        this.printed = parts.map(SideBySide::lines).orElse(text);
        UprightRows rows = UprightRows.of(parts.map(SideBySide::lines).orElse(plain), form);
        this.upright = new UprightReport(rows, printed);
        this.lines = form.cells().apply(rows.lines());
        this.ledger = LineLedger.draft(printed);
        this.log = new DiagnosticLog(printed, lines);
    }

    /**
     * Takes a document in; lines beyond the limit are accounted for here and reported.
     *
     * @param id the id used in provenance
     * @param lines all physical lines
     * @param form what is known of the rows
     * @return the document with an open account
     */
    public static OpenDocument of(String id, List<SourceLine> lines, RowForm form) {
        OpenDocument document = new OpenDocument(id, lines, form);
        document.lines.stream().filter(Unreadable::is).forEach(document::refuseLine);
        document.printed.stream().filter(Intake::isUnseen).forEach(line -> document.mark(line, Disposition.BLANK));
        document.lines.stream()
                .filter(line -> QuotedBreaks.isJoined(document.printed.get(line.number() - 1), line))
                .forEach(line -> document.mark(line, Disposition.CONTINUATION));
        document.upright.report(document.log);
        return document;
    }

    /**
     * The id used in provenance.
     *
     * @return for example {@code dtoc-targets-2017-09}
     */
    public String id() {
        return id;
    }

    /**
     * All physical lines as they are read: with plain blanks, and without characters that no print shows. Provenance,
     * diagnostics and ledger have them as they are printed.
     *
     * @return numbered from 1
     */
    public List<SourceLine> lines() {
        return lines;
    }

    /** What there is to say so far, to be added to. */
    public DiagnosticLog log() {
        return log;
    }

    /**
     * The place of a record that stands on one line.
     *
     * @param line the line
     * @return its provenance
     */
    public Provenance at(SourceLine line) {
        return at(line.number(), line.number());
    }

    /**
     * The place of a record that stands on several lines.
     *
     * @param first number of its first line
     * @param lastRead number of its last line as it is read
     * @return its provenance, with all lines from the first to the last
     */
    public Provenance at(int first, int lastRead) {
        int last = upright.lastLine(lastRead);
        // A long line that holds many records is not copied for each.
        String raw = first == last
                ? printed.get(first - 1).text()
                : printed.subList(first - 1, last).stream()
                        .map(SourceLine::text)
                        .collect(Collectors.joining("\n"));
        return new Provenance(id, first, last, raw);
    }

    /**
     * The place of a record that stands on a row.
     *
     * @param row its lines
     * @return its provenance, which shows the blank lines between its lines too
     */
    public Provenance at(LogicalRow row) {
        return at(row.first().number(), row.last().number());
    }

    /**
     * Begins a diagnostic about a row.
     *
     * @param row its lines
     * @param severity how much it matters
     * @param code what it is about; its meaning is the message unless another is set
     * @return the builder, to be completed and added
     */
    public ImmutableDiagnostic.Builder about(LogicalRow row, Severity severity, DiagnosticCode code) {
        return DiagnosticLog.at(row.first(), severity, code, code.meaning())
                .lastLine(row.last().number())
                .raw(at(row).raw());
    }

    /**
     * The entry of a record that was read whole.
     *
     * @param <T> the type of the record
     * @param value the record
     * @param place where it stands
     * @param repairs what was restored
     * @return EXACT where nothing was restored, else REPAIRED
     */
    public static <T> Entry<T> whole(T value, Provenance place, List<Repair> repairs) {
        return new Entry<>(value, place, repairs.isEmpty() ? Status.EXACT : Status.REPAIRED, repairs);
    }

    /**
     * The entry of a record that lacks something, such as its organisation or a figure.
     *
     * @param <T> the type of the record
     * @param value the record
     * @param place where it stands
     * @param repairs what was restored all the same
     * @return UNRESOLVED
     */
    public static <T> Entry<T> partial(T value, Provenance place, List<Repair> repairs) {
        return new Entry<>(value, place, Status.UNRESOLVED, repairs);
    }

    /**
     * Accounts for a line.
     *
     * @param line the line
     * @param disposition what becomes of it
     */
    public void mark(SourceLine line, Disposition disposition) {
        ledger.mark(line.number(), disposition);
    }

    /**
     * Accounts for lines of one sort.
     *
     * @param same the lines
     * @param disposition what becomes of each
     */
    public void mark(List<SourceLine> same, Disposition disposition) {
        same.stream().filter(line -> !line.isBlank()).forEach(line -> mark(line, disposition));
    }

    /**
     * Whether a line is accounted for.
     *
     * @param line the line
     * @return true for lines that are too long, too
     */
    public boolean isMarked(SourceLine line) {
        return ledger.isMarked(line.number());
    }

    /**
     * Accounts for the lines of a row.
     *
     * @param row its lines
     * @param first what becomes of the first line; the others continue it
     */
    public void mark(LogicalRow row, Disposition first) {
        mark(row.first(), first);
        mark(row.lines().subList(1, row.lines().size()), Disposition.CONTINUATION);
    }

    /**
     * Says that no date was found, where that is so.
     *
     * @param asOf the day, if one was found
     */
    public void reportDate(Optional<AsOf> asOf) {
        if (asOf.isEmpty()) {
            log.add(DiagnosticLog.of(
                    Severity.WARNING,
                    DiagnosticCode.DATE_UNKNOWN,
                    "neither the head nor the headings give a date, so names were looked up over all dates;"
                            + " give the day if it is known"));
        }
    }

    /**
     * Accounts for a line inside a table that is no row of it: what draws a line belongs to the heading, anything else is
     * reported.
     *
     * @param line a line that nothing else has accounted for
     * @param reason why it is no row
     */
    public void stray(SourceLine line, String reason) {
        if (TextLayout.isRuler(line.text())) {
            mark(line, Disposition.HEADER);
            return;
        }
        mark(line, Disposition.UNPARSED);
        log.add(DiagnosticLog.at(line, Severity.WARNING, DiagnosticCode.LINE_UNPARSED, reason));
    }

    /**
     * The result for a document that was read; lines that nothing has accounted for are not the table's.
     *
     * @param <T> the type of the records
     * @param title what the document is, for example "Targets for delayed transfers of care"
     * @param publisher for example "NHS England"; empty text where it is not known
     * @param asOf the day as of which names were read, and how it is known
     * @param entries the records
     * @param reconciliation the outcomes of the checks
     * @return all that was found
     */
    public <T> Parsed<T> close(
            String title,
            String publisher,
            Optional<AsOf> asOf,
            List<Entry<T>> entries,
            Reconciliation reconciliation) {
        new LeftOver(lines, this::isMarked).beside(entries).forEach(line -> stray(line, NO_ROW));
        return close(new SourceDocument(id, title, publisher, asOf), entries, reconciliation);
    }

    private <T> Parsed<T> close(SourceDocument source, List<Entry<T>> entries, Reconciliation reconciliation) {
        return places.printed(new Parsed<>(
                source, upright.doubted(entries), log.sorted(), ledger.close(Disposition.BOILERPLATE), reconciliation));
    }

    /**
     * The result for a text that is no document of the expected kind.
     *
     * @param <T> the type of the records
     * @param expected what a document of this kind has, for example "a heading with the columns code, name and target"
     * @return no records, one ERROR
     */
    public <T> Parsed<T> refuse(String expected) {
        log.add(Unreadable.document(lines, expected));
        return close(SourceDocument.of(id), List.of(), Reconciliation.NONE);
    }

    private void refuseLine(SourceLine line) {
        mark(line, Disposition.UNPARSED);
        log.add(Unreadable.line(line));
    }
}
