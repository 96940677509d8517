package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.report.content.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said about every source: rows, lines, checks and findings.
 *
 * @param <T> the type of the records
 * @param parsed what was read
 * @param kind what sort of row a record is, for example {@code ccg}
 * @param label how a record is called in a finding, for example {@code 10C}
 */
record SourceSummary<T>(Parsed<T> parsed, Function<T, String> kind, Function<T, String> label) {
    /** Diagnostics of this attribute say in words what the table of checks says. */
    private static final String CHECK = "check";

    private static final int MANY = 10;

    List<Block> blocks() {
        return List.of(rows(), lines(), checks(), findings(), notes());
    }

    private Block rows() {
        Map<String, List<Entry<T>>> byKind = parsed.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> kind.apply(entry.value()), LinkedHashMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        byKind.forEach((name, entries) -> rows.add(counts(name, entries)));
        if (byKind.size() > 1) {
            rows.add(counts("all", parsed.entries()));
        }
        return new Block.Table(
                "rows",
                "Rows",
                new DataTable(
                        List.of(
                                Column.text("kind", "Kind"),
                                new Column("rows", "Rows", Display.NUMBER),
                                new Column("exact", "Exact", Display.NUMBER),
                                new Column("repaired", "Repaired", Display.NUMBER),
                                new Column("unresolved", "Unresolved", Display.NUMBER)),
                        rows));
    }

    private List<String> counts(String name, List<Entry<T>> entries) {
        List<String> cells = new ArrayList<>(List.of(name, Integer.toString(entries.size())));
        Arrays.stream(Status.values())
                .map(status -> entries.stream()
                        .filter(entry -> entry.status() == status)
                        .count())
                .forEach(count -> cells.add(Long.toString(count)));
        return cells;
    }

    private Block lines() {
        return new Block.Paragraph("lines", "Every line is accounted for. " + parsed.ledger() + ".");
    }

    private Block checks() {
        return new Block.Table(
                "checks",
                "Checks",
                new DataTable(
                        List.of(
                                Column.text("result", "Result"),
                                Column.text("statement", "What should hold"),
                                new Column("expected", "Expected", Display.NUMBER),
                                new Column("tolerance", "+/-", Display.NUMBER),
                                new Column("found", "Found", Display.NUMBER),
                                new Column("citation", "According to", Display.DETAIL)),
                        parsed.reconciliation().outcomes().stream()
                                .map(SourceSummary::cells)
                                .toList()));
    }

    private static List<String> cells(CheckOutcome outcome) {
        return List.of(
                outcome.result().name().toLowerCase(Locale.ROOT),
                outcome.statement(),
                outcome.expected(),
                outcome.tolerance().orElse(""),
                outcome.found(),
                outcome.citation().toString());
    }

    /** Findings of one code that are many are alike; all of them stand in the file of diagnostics. */
    private Block findings() {
        Map<DiagnosticCode, List<Diagnostic>> byCode = parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity().isAtLeast(Severity.WARNING))
                .filter(diagnostic -> !diagnostic.attributes().containsKey(CHECK))
                .collect(Collectors.groupingBy(Diagnostic::code, LinkedHashMap::new, Collectors.toList()));
        return new Block.Items(
                "findings",
                "Findings",
                byCode.values().stream()
                        .flatMap(found -> found.size() > MANY
                                ? Stream.of(found.size() + " x " + found.get(0).code() + ", "
                                        + found.get(0).code().meaning() + "; the first: " + sentence(found.get(0)))
                                : found.stream().map(this::sentence))
                        .toList());
    }

    private String sentence(Diagnostic diagnostic) {
        List<String> labels = parsed.entries().stream()
                .filter(entry -> entry.line() == diagnostic.firstLine())
                .map(entry -> label.apply(entry.value()))
                .toList();
        // Where a line holds several records the message says which one it means.
        String record = labels.size() == 1 ? " (" + labels.get(0) + ")" : "";
        String place = diagnostic.firstLine() == 0 ? "" : ", line " + diagnostic.firstLine() + record;
        return diagnostic.severity() + place + ": " + diagnostic.message();
    }

    private Block notes() {
        Map<String, Integer> notes = new TreeMap<>();
        parsed.diagnostics().stream()
                .filter(diagnostic -> !diagnostic.severity().isAtLeast(Severity.WARNING))
                .forEach(diagnostic -> notes.merge(
                        diagnostic.code().name() + ", " + diagnostic.code().meaning(), 1, Integer::sum));
        return new Block.Items(
                "notes",
                "Notes that change no meaning",
                notes.entrySet().stream()
                        .map(note -> note.getValue() + " x " + note.getKey())
                        .toList());
    }
}
