package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.check.misprint.Correction;
import io.github.fairshare.core.check.misprint.Correction.Change;
import io.github.fairshare.core.check.misprint.MisprintFinder;
import io.github.fairshare.core.check.misprint.MisprintSearch;
import io.github.fairshare.core.check.misprint.MisprintSearch.Verdict;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.ImmutableDiagnostic;
import io.github.fairshare.core.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Searches the table of a document for misprints, and says in diagnostics what it finds. */
public final class MisprintReport {
    private final List<Check> checks;
    private final OpenDocument document;

    /**
     * A report on one document.
     *
     * @param checks what should hold of its table
     * @param document the document
     */
    public MisprintReport(List<Check> checks, OpenDocument document) {
        this.checks = List.copyOf(checks);
        this.document = document;
    }

    /**
     * Searches, and reports each correction that the statements support, or that they cannot decide about.
     *
     * @param table the figures
     * @return the supported corrections
     */
    public List<Correction> run(FigureTable table) {
        MisprintSearch search = MisprintFinder.of(checks).search(table);
        FigureTable corrected = table;
        for (Correction correction : search.supported()) {
            corrected = corrected.with(correction.cell(), correction.after());
        }
        for (Correction correction : search.supported()) {
            document.log().add(supported(correction, search, table, corrected));
        }
        if (search.verdict() == Verdict.GIVEN_UP) {
            document.log().add(givenUp(search, table));
        }
        if (!search.undecided().isEmpty()) {
            document.log().add(undecided(search, table));
        }
        return search.supported();
    }

    private ImmutableDiagnostic.Builder supported(
            Correction correction, MisprintSearch search, FigureTable table, FigureTable corrected) {
        FigureTable.Row row = table.rows().get(correction.cell().row());
        boolean sign = correction.change() == Change.LOST_SIGN || correction.change() == Change.ADDED_SIGN;
        List<String> explained = search.explained().getOrDefault(correction, List.of());
        return DiagnosticLog.at(
                        document.lines().get(row.line() - 1),
                        Severity.WARNING,
                        sign ? DiagnosticCode.SIGN_CONFLICT : DiagnosticCode.MISPRINT_SUSPECTED,
                        "the " + correction.cell().column() + " " + correction.before() + " is probably a misprint for "
                                + correction.after() + "; the printed figure is kept")
                .putAttribute("column", correction.cell().column())
                .putAttribute("change", correction.change().name())
                .putAttribute("code", row.key())
                .before(correction.before().text())
                .after(correction.after().text())
                .addEvidence(
                        search.sets().size() == 1
                                ? "of all sets of up to " + search.size()
                                        + " one-character corrections, one only satisfies all statements: it has "
                                        + search.size()
                                : "all " + search.sets().size() + " smallest sets of one-character corrections have it")
                .addAllEvidence(evidence(explained, table, corrected));
    }

    private List<String> evidence(List<String> explained, FigureTable table, FigureTable corrected) {
        List<String> evidence = new ArrayList<>();
        for (Check check : checks) {
            if (explained.contains(check.id())) {
                CheckOutcome before = check.against(table);
                CheckOutcome after = check.against(corrected);
                evidence.add(check.statement() + " (" + check.citation() + "): found " + before.found()
                        + " as printed, " + after.found() + " with the suggestions"
                        + (after.result() == Result.HOLDS ? "" : ", which is not enough yet"));
            }
        }
        return evidence;
    }

    /** The search has a bound, because the sets of corrections of a large table are too many to try. */
    private static ImmutableDiagnostic.Builder givenUp(MisprintSearch search, FigureTable table) {
        return DiagnosticLog.of(
                        Severity.WARNING,
                        DiagnosticCode.MISPRINT_SUSPECTED,
                        "some statements about the figures do not hold, and the search for misprints was given up: in "
                                + table.rows().size() + " rows there are too many sets of more than " + search.size()
                                + " corrections to try")
                .putAttribute("rows", Integer.toString(table.rows().size()));
    }

    private ImmutableDiagnostic.Builder undecided(MisprintSearch search, FigureTable table) {
        String candidates = search.undecided().stream()
                .map(correction -> table.rows().get(correction.cell().row()) + " "
                        + correction.cell().column() + " " + correction.before() + " for " + correction.after())
                .collect(Collectors.joining(", "));
        return DiagnosticLog.of(
                        Severity.WARNING,
                        DiagnosticCode.MISPRINT_SUSPECTED,
                        "one of several figures is probably a misprint, and the statements cannot tell which: "
                                + candidates)
                .putAttribute("sets", Integer.toString(search.sets().size()));
    }
}
