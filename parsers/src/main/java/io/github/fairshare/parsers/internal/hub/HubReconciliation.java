package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.parsers.internal.account.BundledChecks;
import io.github.fairshare.parsers.internal.account.CheckReport;
import io.github.fairshare.parsers.internal.account.Duplicates;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds hub footprints against what can honestly be stated: every group of the day is in one hub, and the hubs are those
 * that the document lists. How many members a hub should have, no document says.
 *
 * @param registry the CCGs
 * @param asOf the document's day
 * @param listing its own list of hubs
 * @param document the document
 */
record HubReconciliation(
        OrganisationRegistry registry, Optional<AsOf> asOf, HubListing listing, OpenDocument document) {
    /** Runs all checks that the document supports, and reports what they find. */
    Reconciliation run(List<Entry<HubFootprint>> entries) {
        List<Check> checks = BundledChecks.of("hub-footprints").checks();
        Reconciliation reconciliation = CheckReport.run(checks, figures(entries), registry, document.log());
        Duplicates.report(entries, entry -> entry.value().code(), document);
        return reconciliation;
    }

    /** One row per member that is known, one per hub that has any, and one per hub of the list. */
    private FigureTable figures(List<Entry<HubFootprint>> entries) {
        List<FigureTable.Row> rows = new ArrayList<>();
        Map<String, Integer> hubs = new LinkedHashMap<>();
        for (Entry<HubFootprint> entry : entries) {
            entry.value()
                    .code()
                    .map(OrganisationCode::text)
                    .ifPresent(code -> rows.add(row(code, entry.line(), "member")));
            entry.value().hub().ifPresent(hub -> hubs.putIfAbsent(hub, entry.line()));
        }
        hubs.forEach((hub, line) -> rows.add(row(hub, line, "hub")));
        listing.heading()
                .ifPresent(heading ->
                        listing.hubs().labels().forEach(label -> rows.add(row(label, heading.number(), "listed-hub"))));
        return new FigureTable(rows, asOf.map(AsOf::day));
    }

    private static FigureTable.Row row(String key, int line, String group) {
        return new FigureTable.Row(key, line, Set.of(group), Map.of());
    }
}
