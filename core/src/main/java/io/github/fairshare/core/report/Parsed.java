package io.github.fairshare.core.report;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.source.SourceDocument;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a document: records, what there is to say about them, the account of all lines, and the checks.
 *
 * @param <T> the type of the records
 * @param document what was read
 * @param entries the records in the order of the document
 * @param diagnostics what there is to say, in the order of the lines, the whole document last
 * @param ledger what became of each line
 * @param reconciliation the outcome of every check
 */
public record Parsed<T>(
        SourceDocument document,
        List<Entry<T>> entries,
        List<Diagnostic> diagnostics,
        LineLedger ledger,
        Reconciliation reconciliation) {
    /** Copies the lists. */
    public Parsed {
        entries = List.copyOf(entries);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The records without their places.
     *
     * @return all of them, unresolved ones included
     */
    public List<T> values() {
        return entries.stream().map(Entry::value).toList();
    }

    /**
     * How many records were obtained in one way.
     *
     * @param status the way
     * @return from 0 to the number of records
     */
    public long count(Status status) {
        return entries.stream().filter(entry -> entry.status() == status).count();
    }

    /**
     * Doubts about figures that were kept as printed.
     *
     * @return for example "line 101: a plan of 0 is probably a plan that was not given; it is kept"
     */
    public List<String> doubts() {
        return diagnostics(DiagnosticCode.ZERO_SUSPECTED).stream()
                .map(found -> "line " + found.firstLine() + ": " + found.message())
                .toList();
    }

    /**
     * The same with exact records only.
     *
     * @return a copy without repaired and unresolved records; diagnostics, ledger and checks stay as they are
     */
    public Parsed<T> strict() {
        return new Parsed<>(
                document,
                entries.stream().filter(entry -> entry.status() == Status.EXACT).toList(),
                diagnostics,
                ledger,
                reconciliation);
    }

    /**
     * The diagnostics of one code.
     *
     * @param code what they are about
     * @return in the order of the lines
     */
    public List<Diagnostic> diagnostics(DiagnosticCode code) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .toList();
    }

    /**
     * The diagnostic that says why the text is no document of the expected kind.
     *
     * @return empty where it is one
     */
    public Optional<Diagnostic> findRefusal() {
        return diagnostics(DiagnosticCode.NOT_THIS_FORMAT).stream().findFirst();
    }

    /**
     * This result, if nothing in it matters as much as a limit.
     *
     * @param limit the least severity that is not acceptable, for example WARNING
     * @return this
     * @throws UncleanSourceException where a diagnostic is as severe as the limit or more, naming the first
     */
    public Parsed<T> requireClean(Severity limit) {
        List<Diagnostic> unclean = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity().isAtLeast(limit))
                .toList();
        if (!unclean.isEmpty()) {
            throw new UncleanSourceException(document, limit, unclean);
        }
        return this;
    }

    /**
     * The document and how many records of which status.
     *
     * @return for example {@code dtoc-targets-2017-09: 199 records (199 exact, 0 repaired, 0 unresolved), 13 diagnostics}
     */
    @Override
    public String toString() {
        return document.id() + ": " + entries.size() + " records (" + count(Status.EXACT) + " exact, "
                + count(Status.REPAIRED) + " repaired, " + count(Status.UNRESOLVED) + " unresolved), "
                + diagnostics.size() + " diagnostics";
    }
}
