package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.check.misprint.Correction;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.CheckSet;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.check.statement.OpenOnCheck;
import io.github.fairshare.core.check.statement.TotalRowCheck;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.ImmutablePctDistance;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.Citation;
import io.github.fairshare.parsers.internal.account.BundledChecks;
import io.github.fairshare.parsers.internal.account.CheckReport;
import io.github.fairshare.parsers.internal.account.Duplicates;
import io.github.fairshare.parsers.internal.account.MisprintReport;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds a table of distances from target against what is stated about it, and attaches suggestions to figures that are
 * probably misprints.
 */
public final class PctDistancesReconciliation {
    private static final String PCT = "pct";
    private static final String SUM = "total";
    private static final BigDecimal HALF = new BigDecimal("0.05");

    private final OrganisationRegistry registry;
    private final Optional<AsOf> asOf;
    private final PctDistancesTable table;
    private final OpenDocument document;
    private final Map<OrganisationCode, Set<String>> authorities = new HashMap<>();

    /**
     * The checks of one document.
     *
     * @param registry the PCTs
     * @param asOf the document's day
     * @param table its table
     * @param document the document
     */
    public PctDistancesReconciliation(
            OrganisationRegistry registry, Optional<AsOf> asOf, PctDistancesTable table, OpenDocument document) {
        this.registry = registry;
        this.asOf = asOf;
        this.table = table;
        this.document = document;
        for (String authority : registry.groups()) {
            registry.allMembers(authority)
                    .forEach(member -> authorities
                            .computeIfAbsent(member.code(), code -> new HashSet<>())
                            .add(authority));
        }
    }

    /**
     * What the checks found, and the records with suggestions.
     *
     * @param outcomes of all checks, on the figures as printed
     * @param entries the records
     */
    public record Reconciled(Reconciliation outcomes, List<Entry<PctDistance>> entries) {}

    /**
     * Runs all checks, and searches for misprints.
     *
     * @param entries the records
     * @return the outcomes, and the records with suggestions
     */
    public Reconciled run(List<Entry<PctDistance>> entries) {
        Duplicates.report(entries, entry -> entry.value().code(), document);
        List<Check> checks = checks();
        FigureTable figures = new FigureTable(entries.stream().map(this::row).toList());
        Reconciliation outcomes = CheckReport.run(
                Stream.concat(checks.stream(), totals(entries.size()).stream()).toList(),
                withTotals(entries),
                registry,
                document.log());
        // Of a table with rows missing or doubled, statements about all rows prove nothing.
        List<Check> usable = isWhole(outcomes)
                ? checks
                : checks.stream()
                        .filter(check ->
                                check.kind() == CheckOutcome.Kind.SIGN || check.kind() == CheckOutcome.Kind.ORDER)
                        .toList();
        List<Correction> corrections = new MisprintReport(usable, document).run(figures);
        return new Reconciled(outcomes, suggested(entries, corrections));
    }

    /** A total is held against the rows above it, and never taken for one of them. */
    private List<Check> totals(int rows) {
        return table.totals().isEmpty()
                ? List.of()
                : List.of(new TotalRowCheck(
                        "total-of-distances",
                        PctDistancesColumns.TOTAL,
                        Set.of(PCT),
                        SUM,
                        Optional.of(HALF.multiply(BigDecimal.valueOf(rows + 1L))),
                        Citation.derived(
                                document.id(), "the total is the sum of the rows, each rounded to one decimal")));
    }

    private FigureTable withTotals(List<Entry<PctDistance>> entries) {
        Stream<FigureTable.Row> sums = table.totals().stream()
                .map(total -> new FigureTable.Row(
                        "",
                        total.lines().first().number(),
                        Set.of(SUM),
                        IntStream.range(0, total.figures().size())
                                .boxed()
                                .filter(at -> PrintedFigure.find(total.figures().get(at))
                                        .isPresent())
                                .collect(Collectors.toMap(
                                        table.order()::get,
                                        at -> PrintedFigure.find(total.figures().get(at))
                                                .orElseThrow()))));
        return new FigureTable(
                Stream.concat(entries.stream().map(this::row), sums).toList());
    }

    private List<Check> checks() {
        List<Check> checks = new ArrayList<>(BundledChecks.of("pct-distances").checks());
        List<Check> ofTheAppendix = about(BundledChecks.of("pct-distances-2010"));
        CheckSet inOrder = BundledChecks.of("pct-distances-in-order");
        checks.addAll(ofTheAppendix.isEmpty() ? about(inOrder) : inOrder.checks());
        checks.addAll(ofTheAppendix);
        if (ofTheAppendix.isEmpty()) {
            asOf.ifPresent(day -> checks.add(new OpenOnCheck(
                    "pcts-of-the-day",
                    Set.of(PCT),
                    OpenOnCheck.Registry.PCTS,
                    day.day(),
                    Citation.derived("ods-pcts", "open on " + day.day()))));
        }
        return checks;
    }

    /** What is stated of a table that says so itself. */
    private List<Check> about(CheckSet set) {
        return set.isAbout(table.headingText()) ? set.checks() : List.of();
    }

    private static List<Entry<PctDistance>> suggested(List<Entry<PctDistance>> entries, List<Correction> corrections) {
        List<Entry<PctDistance>> suggested = new ArrayList<>(entries);
        for (Correction correction : corrections) {
            if (correction.cell().column().equals(PctDistancesColumns.TOTAL)) {
                int at = correction.cell().row();
                Entry<PctDistance> entry = entries.get(at);
                PctDistance value = ImmutablePctDistance.builder()
                        .from(entry.value())
                        .suggestedTotalMillion(correction.after())
                        .build();
                suggested.set(at, new Entry<>(value, entry.provenance(), entry.status(), entry.repairs()));
            }
        }
        return List.copyOf(suggested);
    }

    private static boolean isWhole(Reconciliation outcomes) {
        return outcomes.outcomes().stream()
                .filter(outcome -> outcome.kind() == CheckOutcome.Kind.EXPECTED_SET)
                .allMatch(outcome -> outcome.result() == Result.HOLDS);
    }

    private FigureTable.Row row(Entry<PctDistance> entry) {
        PctDistance distance = entry.value();
        Set<String> groups = new HashSet<>(Set.of(PCT));
        if (distance.spearhead()) {
            groups.add("spearhead");
        }
        distance.code().ifPresent(code -> groups.addAll(authorities.getOrDefault(code, Set.of())));
        Map<String, PrintedFigure> figures = new HashMap<>();
        distance.totalMillion().ifPresent(figure -> figures.put(PctDistancesColumns.TOTAL, figure));
        distance.percent().ifPresent(figure -> figures.put(PctDistancesColumns.PERCENT, figure));
        String key = distance.code().map(OrganisationCode::text).orElse("");
        return new FigureTable.Row(key, entry.line(), groups, figures);
    }
}
