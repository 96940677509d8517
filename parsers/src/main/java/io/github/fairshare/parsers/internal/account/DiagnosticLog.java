package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.ImmutableDiagnostic;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what there is to say about one document. For one thread. */
public final class DiagnosticLog {
    /** Those about the whole document last. */
    static final Comparator<Diagnostic> BY_LINE = Comparator.comparingInt(
            diagnostic -> diagnostic.firstLine() == 0 ? Integer.MAX_VALUE : diagnostic.firstLine());

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<SourceLine> printed;
    private final List<SourceLine> read;

    /** A log of a text that is read as it is printed. */
    public DiagnosticLog() {
        this(List.of(), List.of());
    }

    /**
     * A log of a text.
     *
     * @param printed its lines as they are printed
     * @param read the same lines as they are read
     */
    DiagnosticLog(List<SourceLine> printed, List<SourceLine> read) {
        this.printed = printed;
        this.read = read;
    }

    /**
     * Begins a diagnostic about a line.
     *
     * @param severity how much it matters
     * @param code what it is about
     * @param line where
     * @param message what there is to say
     * @return the builder, to be completed and added
     */
    public static ImmutableDiagnostic.Builder at(
            SourceLine line, Severity severity, DiagnosticCode code, String message) {
        return Diagnostic.builder()
                .severity(severity)
                .code(code)
                .message(message)
                .firstLine(line.number())
                .lastLine(line.number())
                .raw(line.text());
    }

    /**
     * Begins a diagnostic about the whole document.
     *
     * @param severity how much it matters
     * @param code what it is about
     * @param message what there is to say
     * @return the builder, to be completed and added
     */
    public static ImmutableDiagnostic.Builder of(Severity severity, DiagnosticCode code, String message) {
        return Diagnostic.builder()
                .severity(severity)
                .code(code)
                .message(message)
                .firstLine(0)
                .lastLine(0)
                .raw("");
    }

    /**
     * Adds a completed diagnostic.
     *
     * @param diagnostic the builder with all set
     */
    public void add(ImmutableDiagnostic.Builder diagnostic) {
        diagnostics.add(asPrinted(diagnostic.build()));
    }

    /**
     * Adds a diagnostic about a line of which nothing more is to be said.
     *
     * @param line where
     * @param severity how much it matters
     * @param code what it is about
     * @param message what there is to say
     */
    public void add(SourceLine line, Severity severity, DiagnosticCode code, String message) {
        add(at(line, severity, code, message));
    }

    /** Who writes a diagnostic about a line has it as it is read; who reads the diagnostic wants it as it is printed. */
    private Diagnostic asPrinted(Diagnostic diagnostic) {
        int number = diagnostic.firstLine();
        boolean one = number > 0 && number <= read.size() && number == diagnostic.lastLine();
        return one && diagnostic.raw().equals(read.get(number - 1).text())
                ? Diagnostic.builder()
                        .from(diagnostic)
                        .raw(printed.get(number - 1).text())
                        .build()
                : diagnostic;
    }

    /**
     * Says what was restored: what stood there, what is read, and by what evidence.
     *
     * @param about the builder, which says where
     * @param repair what was restored
     * @return the repair, for the entry
     */
    public Repair addRepair(ImmutableDiagnostic.Builder about, Repair repair) {
        return addRepair(about.addAllEvidence(repair.evidence()), repair, List.of());
    }

    /**
     * The same where the message has given the evidence already.
     *
     * @param about the builder, which says where and by what evidence
     * @param repair what was restored
     * @param further what else there is to know, such as alternatives
     * @return the repair, for the entry
     */
    public Repair addRepair(ImmutableDiagnostic.Builder about, Repair repair, List<String> further) {
        add(about.before(repair.before()).after(repair.after()).addAllEvidence(further));
        return repair;
    }

    /**
     * Says that a column which is not known is kept.
     *
     * @param heading the line that names it
     * @param column its name
     */
    public void addKept(SourceLine heading, String column) {
        add(at(
                        heading,
                        Severity.INFO,
                        DiagnosticCode.COLUMN_KEPT,
                        "the column '" + column + "' is not known; its cells are kept under that name")
                .putAttribute("heading", column));
    }

    /**
     * All diagnostics.
     *
     * @return in the order of their lines, those about the whole document last
     */
    public List<Diagnostic> sorted() {
        return diagnostics.stream().sorted(BY_LINE).toList();
    }
}
