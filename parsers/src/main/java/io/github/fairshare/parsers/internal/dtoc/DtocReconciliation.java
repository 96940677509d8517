package io.github.fairshare.parsers.internal.dtoc;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.check.statement.FigureTable;
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
import io.github.fairshare.parsers.internal.account.BundledChecks;
import io.github.fairshare.parsers.internal.account.CheckReport;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.Duplicates;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a table of DTOC targets against its printed totals and against the CCGs of its day.
 *
 * @param registry the CCGs
 * @param asOf the document's day
 * @param lookup finds organisations as of that day
 * @param document the document
 */
public record DtocReconciliation(
        OrganisationRegistry registry, Optional<AsOf> asOf, OrganisationLookup lookup, OpenDocument document) {
    private static final Pattern COUNT = Pattern.compile("\\b([0-9]{1,4}) ccgs?\\b");

    /** Runs all checks that the document supports, and reports what they find. */
    public Reconciliation run(List<Entry<DtocTarget>> entries) {
        entries.forEach(this::reportZeroPlan);
        Set<Entry<DtocTarget>> partSums = DtocPartSums.among(entries);
        List<FigureTable.Row> rows = new ArrayList<>(entries.stream()
                .map(entry -> row(entry, partSums.contains(entry) ? "part sum" : kind(entry)))
                .toList());
        entries.stream()
                .filter(entry -> entry.value().kind() == Kind.AGGREGATE)
                .forEach(entry -> membersOf(entry).forEach(member -> rows.add(aggregated(member, entry.line()))));
        Duplicates.report(entries, entry -> entry.value().code(), document);
        FigureTable figures = new FigureTable(rows, asOf.map(AsOf::day));
        return CheckReport.run(BundledChecks.of("dtoc-targets").checks(), figures, registry, document.log());
    }

    /** A group that has no row of its own, because another row stands for it. */
    private static FigureTable.Row aggregated(OrganisationCode member, int line) {
        return new FigureTable.Row(member.text(), line, Set.of("aggregated"), Map.of());
    }

    private Set<OrganisationCode> membersOf(Entry<DtocTarget> aggregate) {
        String name = aggregate.value().name().orElse("").toLowerCase(Locale.ROOT);
        List<Organisation> members = lookup.membersOf(lookup.groupsIn(name));
        String codes = members.stream().map(member -> member.code().text()).collect(Collectors.joining(" "));
        document.log()
                .add(DiagnosticLog.at(
                                document.lines().get(aggregate.line() - 1),
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
        document.log()
                .add(DiagnosticLog.at(
                        document.lines().get(aggregate.line() - 1),
                        Severity.WARNING,
                        DiagnosticCode.COUNT_DIFFERS,
                        "the row says that it stands for " + printed.group(1) + " CCGs, but " + known
                                + " were open on the document's day"));
    }

    private void reportZeroPlan(Entry<DtocTarget> entry) {
        DtocTarget row = entry.value();
        boolean zero = row.plan().map(plan -> plan.value().signum() == 0).orElse(false);
        if (zero && row.kind() == Kind.CCG) {
            document.log()
                    .add(DiagnosticLog.at(
                                    document.lines().get(entry.line() - 1),
                                    Severity.WARNING,
                                    DiagnosticCode.ZERO_SUSPECTED,
                                    "a plan of 0 is probably a plan that was not given; it is kept")
                            .putAttribute("column", "plan"));
        }
    }

    private static String kind(Entry<DtocTarget> entry) {
        return entry.value().kind().name().toLowerCase(Locale.ROOT);
    }

    private static FigureTable.Row row(Entry<DtocTarget> entry, String kind) {
        return new FigureTable.Row(
                entry.value().code().map(OrganisationCode::text).orElse(""),
                entry.line(),
                Set.of(kind),
                byColumn(entry.value()));
    }

    private static Map<String, PrintedFigure> byColumn(DtocTarget row) {
        Map<String, PrintedFigure> figures = new HashMap<>();
        row.plan().ifPresent(figure -> figures.put("plan", figure));
        row.baseline().ifPresent(figure -> figures.put("baseline", figure));
        row.target().ifPresent(figure -> figures.put("target", figure));
        return figures;
    }
}
