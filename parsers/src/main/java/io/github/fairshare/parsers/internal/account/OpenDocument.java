package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.LineLedger;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceDocument;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A document on its way through a reader: its lines, the open account of them, and what there is to say so far.
 *
 * @param id the id used in provenance
 * @param lines all physical lines
 * @param ledger the open account
 * @param log what there is to say
 */
public record OpenDocument(String id, List<SourceLine> lines, LineLedger.Draft ledger, DiagnosticLog log) {
    /** Why most lines inside a table that are not understood are none. */
    public static final String NO_ROW = "the line stands inside the table, but is no row of it";

    private static final int SHOWN = 200;

    /**
     * Takes a document in; lines beyond the limit are accounted for here and reported.
     *
     * @param id the id used in provenance
     * @param lines all physical lines
     * @return the document with an open account
     */
    public static OpenDocument of(String id, List<SourceLine> lines) {
        OpenDocument document = new OpenDocument(id, lines, LineLedger.draft(lines), new DiagnosticLog());
        lines.stream().filter(LineSplitter::isTooLong).forEach(document::refuseLine);
        return document;
    }

    /**
     * The place of a record that stands on one line.
     *
     * @param line the line
     * @return its provenance
     */
    public Provenance at(SourceLine line) {
        return new Provenance(id, line.number(), line.number(), line.text());
    }

    /**
     * The place of a record that stands on several lines.
     *
     * @param first number of its first line
     * @param last number of its last line
     * @return its provenance, with all lines from the first to the last
     */
    public Provenance at(int first, int last) {
        // A long line that holds many records is not copied for each.
        String raw = first == last
                ? lines.get(first - 1).text()
                : lines.subList(first - 1, last).stream().map(SourceLine::text).collect(Collectors.joining("\n"));
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
     * Accounts for the lines of a row.
     *
     * @param row its lines
     * @param first what becomes of the first line; the others continue it
     */
    public void mark(LogicalRow row, Disposition first) {
        ledger.mark(row.first().number(), first);
        row.lines().stream().skip(1).forEach(line -> ledger.mark(line.number(), Disposition.CONTINUATION));
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
            ledger.mark(line.number(), Disposition.HEADER);
            return;
        }
        ledger.mark(line.number(), Disposition.UNPARSED);
        log.add(DiagnosticLog.at(line, Severity.WARNING, DiagnosticCode.LINE_UNPARSED, reason));
    }

    /**
     * The result for a text that is no document of the expected kind.
     *
     * @param <T> the type of the records
     * @param expected what a document of this kind has, for example "a heading with the columns code, name and target"
     * @return no records, one ERROR
     */
    public <T> Parsed<T> refuse(String expected) {
        String found = lines.stream()
                .map(line -> TextLayout.folded(line.text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> "it begins with '" + shortened(text) + "'")
                .orElse("it is empty");
        log.add(DiagnosticLog.of(
                Severity.ERROR,
                DiagnosticCode.NOT_THIS_FORMAT,
                "this is no document of the expected kind: " + found + ", and no line is " + expected));
        return new Parsed<>(
                SourceDocument.of(id),
                List.of(),
                log.sorted(),
                ledger.close(Disposition.BOILERPLATE),
                Reconciliation.NONE);
    }

    private void refuseLine(SourceLine line) {
        ledger.mark(line.number(), Disposition.UNPARSED);
        log.add(DiagnosticLog.at(
                        line,
                        Severity.ERROR,
                        DiagnosticCode.LINE_TOO_LONG,
                        "the line has " + line.text().length() + " characters, and at most "
                                + LineSplitter.MAX_LINE_LENGTH + " are read; break it into lines")
                .raw(shortened(line.text())));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
