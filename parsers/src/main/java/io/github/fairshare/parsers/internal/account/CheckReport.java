package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in diagnostics what the checks of a document found. */
public final class CheckReport {
    private static final Map<CheckOutcome.Kind, DiagnosticCode> DIFFERENCES = Map.of(
            CheckOutcome.Kind.TOTAL, DiagnosticCode.TOTAL_DIFFERS,
            CheckOutcome.Kind.AGGREGATE, DiagnosticCode.TOTAL_DIFFERS,
            CheckOutcome.Kind.EXTREME, DiagnosticCode.TOTAL_DIFFERS,
            CheckOutcome.Kind.ORDER, DiagnosticCode.ORDER_BROKEN,
            CheckOutcome.Kind.SIGN, DiagnosticCode.RELATION_BROKEN,
            CheckOutcome.Kind.COUNT, DiagnosticCode.COUNT_DIFFERS,
            CheckOutcome.Kind.EXPECTED_SET, DiagnosticCode.COUNT_DIFFERS,
            CheckOutcome.Kind.RELATION, DiagnosticCode.RELATION_BROKEN);

    private CheckReport() {}

    /**
     * Runs checks, and adds a diagnostic for each total that matches, each check that differs, and each organisation that
     * is missing.
     *
     * @param checks what should hold
     * @param table the figures
     * @param registry for the names of what is missing
     * @param log where to add them
     * @return the outcomes
     */
    public static Reconciliation run(
            List<Check> checks, FigureTable table, OrganisationRegistry registry, DiagnosticLog log) {
        Reconciliation reconciliation = Check.reconcile(checks, table);
        report(reconciliation, log);
        checks.stream()
                .filter(check -> check.appliesTo(table))
                .flatMap(check -> check.missingFrom(table).stream())
                .forEach(code -> addMissing(code, nameOn(table.day(), code, registry), log));
        return reconciliation;
    }

    /**
     * Adds a diagnostic for each total that matches, and each check that differs.
     *
     * @param reconciliation the outcomes
     * @param log where to add them
     */
    public static void report(Reconciliation reconciliation, DiagnosticLog log) {
        for (CheckOutcome outcome : reconciliation.outcomes()) {
            if (outcome.result() == Result.DIFFERS) {
                add(
                        outcome,
                        Severity.WARNING,
                        DIFFERENCES.getOrDefault(outcome.kind(), DiagnosticCode.COUNT_DIFFERS),
                        log);
            } else if (outcome.result() == Result.HOLDS && outcome.kind() == CheckOutcome.Kind.TOTAL) {
                add(outcome, Severity.INFO, DiagnosticCode.TOTAL_MATCHES, log);
            }
        }
    }

    private static void add(CheckOutcome outcome, Severity severity, DiagnosticCode code, DiagnosticLog log) {
        log.add(DiagnosticLog.of(severity, code, outcome.describe())
                .putAttribute("check", outcome.check())
                .putAttribute("expected", outcome.expected())
                .putAttribute("found", outcome.found())
                .addEvidence(outcome.statement() + " (" + outcome.citation() + ")")
                .addAllEvidence(outcome.evidence()));
    }

    /** The name that it had on the document's day; where that is not known, its last one. */
    private static String nameOn(Optional<LocalDate> day, String code, OrganisationRegistry registry) {
        return OrganisationCode.find(code)
                .flatMap(registry::find)
                .map(organisation -> day.map(organisation::nameOn).orElseGet(organisation::name))
                .orElse("");
    }

    private static void addMissing(String code, String name, DiagnosticLog log) {
        log.add(DiagnosticLog.of(
                        Severity.WARNING,
                        DiagnosticCode.MISSING_EXPECTED,
                        (code + " " + name).strip() + " is not in the document")
                .putAttribute("code", code)
                .putAttribute("name", name));
    }
}
