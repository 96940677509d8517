package io.github.fairshare.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceDocument;
import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParsedTest {
    private static final Entry<String> EXACT = entry("a", 1, Status.EXACT, List.of());
    private static final Entry<String> REPAIRED =
            entry("b", 2, Status.REPAIRED, List.of(Repair.of("rule", "x", "b", "because")));
    private static final Entry<String> UNRESOLVED = entry("c", 3, Status.UNRESOLVED, List.of());

    @Test
    void values_ofAllStatuses_areInOrder() {
        assertThat(parsed().values()).containsExactly("a", "b", "c");
    }

    @Test
    void count_ofStatus_countsThatStatusOnly() {
        Parsed<String> parsed = parsed();

        assertThat(parsed.count(Status.EXACT)).isEqualTo(1);
        assertThat(parsed.count(Status.REPAIRED)).isEqualTo(1);
        assertThat(parsed.count(Status.UNRESOLVED)).isEqualTo(1);
        assertThat(parsed).hasToString("doc: 3 records (1 exact, 1 repaired, 1 unresolved), 0 diagnostics");
    }

    @Test
    void strict_ofMixedRecords_keepsExactOnesAndAllElse() {
        Parsed<String> all = parsed(Severity.WARNING);
        Parsed<String> strict = all.strict();

        assertThat(strict.entries()).containsExactly(EXACT);
        assertThat(strict.document()).isEqualTo(all.document());
        assertThat(strict.diagnostics()).isEqualTo(all.diagnostics());
        assertThat(strict.ledger()).isEqualTo(all.ledger());
        assertThat(strict.reconciliation()).isEqualTo(all.reconciliation());
    }

    @ParameterizedTest
    @CsvSource({
        "INFO,INFO,false",
        "INFO,WARNING,true",
        "INFO,ERROR,true",
        "WARNING,INFO,false",
        "WARNING,WARNING,false",
        "WARNING,ERROR,true",
        "ERROR,INFO,false",
        "ERROR,WARNING,false",
        "ERROR,ERROR,false"
    })
    void requireClean_oneDiagnostic_passesOnlyBelowTheLimit(Severity worst, Severity limit, boolean passes) {
        Parsed<String> parsed = parsed(worst);

        if (passes) {
            assertThat(parsed.requireClean(limit)).isSameAs(parsed);
        } else {
            assertThatExceptionOfType(UncleanSourceException.class).isThrownBy(() -> parsed.requireClean(limit));
        }
    }

    @Test
    void requireClean_withoutDiagnostics_passesEveryLimit() {
        for (Severity limit : Severity.values()) {
            assertThat(parsed().requireClean(limit)).isEqualTo(parsed());
        }
    }

    @Test
    void requireClean_severalDiagnostics_namesDocumentLimitNumberAndFirst() {
        Parsed<String> parsed = parsed(Severity.INFO, Severity.WARNING, Severity.ERROR);

        assertThatExceptionOfType(UncleanSourceException.class)
                .isThrownBy(() -> parsed.requireClean(Severity.WARNING))
                .withMessageContaining("doc")
                .withMessageContaining("WARNING or more")
                .withMessageContaining("2 diagnostic")
                .withMessageContaining("message of WARNING")
                .satisfies(unclean -> assertThat(unclean.diagnostics())
                        .extracting(Diagnostic::severity)
                        .containsExactly(Severity.WARNING, Severity.ERROR));
    }

    @Test
    void diagnostics_ofCode_givesThatCodeOnly() {
        Parsed<String> parsed = parsed(Severity.INFO, Severity.WARNING);

        assertThat(parsed.diagnostics(DiagnosticCode.NAME_VARIANT)).hasSize(2);
        assertThat(parsed.diagnostics(DiagnosticCode.DUPLICATE)).isEmpty();
    }

    @Test
    void findRefusal_ofDocumentOfTheKind_isEmpty() {
        assertThat(parsed(Severity.ERROR).findRefusal()).isEmpty();
    }

    @Test
    void findRefusal_ofAnotherDocument_isItsDiagnostic() {
        Diagnostic refusal = diagnostic(Severity.ERROR, DiagnosticCode.NOT_THIS_FORMAT);
        Diagnostic other = diagnostic(Severity.INFO, DiagnosticCode.ENCODING_DETECTED);

        assertThat(parsed(List.of(other, refusal)).findRefusal()).contains(refusal);
    }

    private static Entry<String> entry(String value, int line, Status status, List<Repair> repairs) {
        return new Entry<>(value, new Provenance("doc", line, line, value), status, repairs);
    }

    private static Parsed<String> parsed(Severity... severities) {
        return parsed(Stream.of(severities)
                .map(severity -> diagnostic(severity, DiagnosticCode.NAME_VARIANT))
                .toList());
    }

    private static Parsed<String> parsed(List<Diagnostic> diagnostics) {
        LineLedger ledger = LineLedger.draft(
                        List.of(new SourceLine(1, "a", "\n"), new SourceLine(2, "x", "\n"), new SourceLine(3, "c", "")))
                .close(Disposition.RECORD);
        return new Parsed<>(
                SourceDocument.of("doc"),
                List.of(EXACT, REPAIRED, UNRESOLVED),
                diagnostics,
                ledger,
                Reconciliation.NONE);
    }

    private static Diagnostic diagnostic(Severity severity, DiagnosticCode code) {
        return Diagnostic.builder()
                .severity(severity)
                .code(code)
                .message("message of " + severity)
                .firstLine(1)
                .lastLine(1)
                .raw("a")
                .build();
    }
}
