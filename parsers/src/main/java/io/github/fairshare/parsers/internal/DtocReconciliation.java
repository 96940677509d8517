package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.check.AtMostCheck;
import io.github.fairshare.core.check.Check;
import io.github.fairshare.core.check.ExpectedSetCheck;
import io.github.fairshare.core.check.FigureTable;
import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.check.SumCheck;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.DtocTarget.Kind;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds a table of DTOC targets against its printed totals and against the CCGs of its day. */
public final class DtocReconciliation {
    private static final Set<String> BODIES = Set.of("ccg", "aggregate");
    private static final Pattern COUNT = Pattern.compile("\\b([0-9]{1,4}) ccgs?\\b");

    private final OrganisationRegistry registry;
    private final Optional<AsOf> asOf;
    private final OrganisationLookup lookup;
    private final Intake intake;

    /**
     * The checks of one document.
     *
     * @param registry the CCGs
     * @param asOf the document's day
     * @param lookup finds organisations as of that day
     * @param intake the document
     */
    public DtocReconciliation(
            OrganisationRegistry registry, Optional<AsOf> asOf, OrganisationLookup lookup, Intake intake) {
        this.registry = registry;
        this.asOf = asOf;
        this.lookup = lookup;
        this.intake = intake;
    }

    /**
     * Runs all checks that the document supports, and reports what they find.
     *
     * @param entries the records
     * @return the outcomes
     */
    public Reconciliation run(List<Entry<DtocTarget>> entries) {
        entries.forEach(this::reportZeroPlan);
        Set<OrganisationCode> aggregated = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.value().kind() == Kind.AGGREGATE)
                .forEach(entry -> aggregated.addAll(membersOf(entry)));
        List<Check> checks = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.value().kind() == Kind.TOTAL)
                .reduce((earlier, later) -> later)
                .ifPresent(total -> checks.addAll(totals(total)));
        asOf.ifPresent(day -> checks.add(expectedSet(day, aggregated)));
        checks.add(atMost("baseline"));
        checks.add(atMost("plan"));
        Duplicates.report(entries, entry -> entry.value().code(), intake);
        return CheckReport.run(checks, figures(entries), registry, intake.log());
    }

    private List<Check> totals(Entry<DtocTarget> total) {
        List<Check> checks = new ArrayList<>();
        byColumn(total.value())
                .forEach((column, figure) -> checks.add(new SumCheck(
                        "total-" + column,
                        column,
                        BODIES,
                        figure,
                        Citation.stated(intake.id(), "line " + total.line()))));
        checks.sort((one, other) -> one.id().compareTo(other.id()));
        return checks;
    }

    private Check expectedSet(AsOf day, Set<OrganisationCode> aggregated) {
        Set<String> expected = registry.openOn(day.day()).stream()
                .map(Organisation::code)
                .filter(code -> !aggregated.contains(code))
                .map(OrganisationCode::text)
                .collect(Collectors.toSet());
        return new ExpectedSetCheck(
                "ccgs-of-the-day",
                Set.of("ccg"),
                expected,
                Citation.derived("ods-ccgs", "open on " + day.day() + ", less those in an aggregate"));
    }

    private Check atMost(String bound) {
        return new AtMostCheck(
                "target-at-most-" + bound,
                BODIES,
                "target",
                bound,
                Citation.derived(intake.id(), "holds in every row of September 2017"));
    }

    private Set<OrganisationCode> membersOf(Entry<DtocTarget> aggregate) {
        String name = aggregate.value().name().orElse("").toLowerCase(Locale.ROOT);
        List<Organisation> members = lookup.membersOf(lookup.groupsIn(name));
        String codes = members.stream().map(member -> member.code().text()).collect(Collectors.joining(" "));
        intake.log()
                .add(DiagnosticLog.at(
                                intake.lines().get(aggregate.line() - 1),
                                Severity.INFO,
                                DiagnosticCode.AGGREGATE_ROW,
                                members.isEmpty()
                                        ? "the row stands for several CCGs, which are not known here"
                                        : "the row stands for " + members.size() + " CCGs: " + codes)
                        .putAttribute("members", codes));
        COUNT.matcher(name)
                .results()
                .findFirst()
                .filter(found -> !members.isEmpty() && Integer.parseInt(found.group(1)) != members.size())
                .ifPresent(found -> reportCount(aggregate, found, members.size()));
        return members.stream().map(Organisation::code).collect(Collectors.toSet());
    }

    private void reportCount(Entry<DtocTarget> aggregate, MatchResult printed, int known) {
        intake.log()
                .add(DiagnosticLog.at(
                        intake.lines().get(aggregate.line() - 1),
                        Severity.WARNING,
                        DiagnosticCode.COUNT_DIFFERS,
                        "the row says that it stands for " + printed.group(1) + " CCGs, but " + known
                                + " were open on the document's day"));
    }

    private void reportZeroPlan(Entry<DtocTarget> entry) {
        DtocTarget row = entry.value();
        boolean zero = row.plan().map(plan -> plan.value().signum() == 0).orElse(false);
        if (zero && row.kind() == Kind.CCG) {
            intake.log()
                    .add(DiagnosticLog.at(
                                    intake.lines().get(entry.line() - 1),
                                    Severity.WARNING,
                                    DiagnosticCode.ZERO_SUSPECTED,
                                    "a plan of 0 is probably a plan that was not given; it is kept")
                            .putAttribute("column", "plan"));
        }
    }

    private static FigureTable figures(List<Entry<DtocTarget>> entries) {
        return new FigureTable(entries.stream()
                .map(entry -> new FigureTable.Row(
                        entry.value().code().map(OrganisationCode::text).orElse(""),
                        entry.line(),
                        Set.of(entry.value().kind().name().toLowerCase(Locale.ROOT)),
                        byColumn(entry.value())))
                .toList());
    }

    private static Map<String, PrintedFigure> byColumn(DtocTarget row) {
        Map<String, PrintedFigure> figures = new HashMap<>();
        row.plan().ifPresent(figure -> figures.put("plan", figure));
        row.baseline().ifPresent(figure -> figures.put("baseline", figure));
        row.target().ifPresent(figure -> figures.put("target", figure));
        return figures;
    }
}
