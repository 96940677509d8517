package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.parsers.internal.account.BundledChecks;
import io.github.fairshare.parsers.internal.account.CheckReport;
import io.github.fairshare.parsers.internal.account.Duplicates;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.name.AlphabeticalPlaces;
import io.github.fairshare.parsers.internal.rating.ListPart.RatedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the ratings of a document against the CCGs of its day, and their order against the alphabet. */
final class RatingReconciliation {
    private static final int FEWEST = 10;

    private final OrganisationRegistry registry;
    private final Optional<AsOf> asOf;
    private final OpenDocument document;

    RatingReconciliation(OrganisationRegistry registry, Optional<AsOf> asOf, OpenDocument document) {
        this.registry = registry;
        this.asOf = asOf;
        this.document = document;
    }

    Reconciliation run(List<Entry<RatingRecord>> entries, List<RatedList> lists) {
        List<Check> checks = new ArrayList<>(BundledChecks.of("ccg-ratings").checks());
        lists.forEach(list -> list.check(document.id()).ifPresent(checks::add));
        Reconciliation reconciliation = CheckReport.run(checks, figures(entries, lists), registry, document.log());
        Duplicates.report(entries, entry -> entry.value().code(), document);
        asOf.ifPresent(day -> reportOrder(entries, new AlphabeticalPlaces(registry, day.day())));
        return reconciliation;
    }

    private FigureTable figures(List<Entry<RatingRecord>> entries, List<RatedList> lists) {
        Map<Integer, String> listOf = new HashMap<>();
        lists.forEach(list -> list.lines().forEach(line -> listOf.put(line, list.group())));
        return new FigureTable(
                entries.stream()
                        .map(entry -> new FigureTable.Row(
                                entry.value().code().map(OrganisationCode::text).orElse(""),
                                entry.line(),
                                Stream.concat(Stream.of("ccg"), Stream.ofNullable(listOf.get(entry.line())))
                                        .collect(Collectors.toSet()),
                                Map.of()))
                        .toList(),
                asOf.map(AsOf::day));
    }

    /** Most documents are in alphabetical order; where nearly all rows are, the others are worth a word. */
    private void reportOrder(List<Entry<RatingRecord>> entries, AlphabeticalPlaces places) {
        Map<Boolean, List<Entry<RatingRecord>>> known =
                places.byOrder(entries, entry -> entry.value().code());
        List<Entry<RatingRecord>> astray = known.getOrDefault(false, List.of());
        int all = astray.size() + known.getOrDefault(true, List.of()).size();
        if (all < FEWEST || astray.size() * FEWEST > all) {
            return;
        }
        astray.forEach(entry -> document.log()
                .add(
                        document.lines().get(entry.line() - 1),
                        Severity.WARNING,
                        DiagnosticCode.ORDER_BROKEN,
                        "the row is not in the alphabetical order of the others"));
    }
}
