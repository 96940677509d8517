package io.github.fairshare.parsers;

import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a parser made of a text of the corpus.
 *
 * @param rows its records
 * @param diagnostics what it had to say
 * @param refusal why the text was refused, empty where it was read
 */
record CorpusReading(List<Row> rows, List<Diagnostic> diagnostics, Optional<Diagnostic> refusal) {
    private static final Set<DiagnosticCode> DOUBTS =
            Set.of(DiagnosticCode.TOTAL_DIFFERS, DiagnosticCode.MISPRINT_SUSPECTED, DiagnosticCode.SIGN_CONFLICT);

    /**
     * A record.
     *
     * @param status how it was obtained
     * @param provenance where it stands
     * @param cells its values in the columns of the truth
     */
    record Row(Status status, Provenance provenance, List<String> cells) {
        /** A record whose values are vouched for. */
        boolean isCalled() {
            return status != Status.UNRESOLVED;
        }
    }

    /** The records whose values are vouched for. */
    List<Row> called() {
        return rows.stream().filter(Row::isCalled).toList();
    }

    /** Whether the figures of the table are said to disagree with each other. */
    boolean isDoubted() {
        return diagnostics.stream().map(Diagnostic::code).anyMatch(DOUBTS::contains);
    }
}
