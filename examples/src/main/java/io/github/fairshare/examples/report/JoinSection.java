package io.github.fairshare.examples.report;

import io.github.fairshare.allocation.delay.DelayPosition;
import io.github.fairshare.allocation.delay.DelayTable;
import io.github.fairshare.allocation.delay.ReductionLine;
import io.github.fairshare.core.join.CcgJoin;
import io.github.fairshare.core.join.CcgRow;
import io.github.fairshare.core.join.JoinColumn;
import io.github.fairshare.core.join.JoinSources;
import io.github.fairshare.core.join.JoinTable;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.parsers.BundledSources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the sources say together, by CCG. */
final class JoinSection implements ReportSection {
    private static final String FOOTPRINTS = "hub footprints of March 2015";
    private static final Comparator<ReductionLine> BEST_FIRST =
            Comparator.comparing(line -> Rating.find(line.name()).orElseThrow());

    @Override
    public Section make() {
        JoinSources sources = BundledSources.ofCcgs();
        CcgJoin join = CcgJoin.of(sources, OrganisationRegistry.ccgs());
        JoinCounts counts = new JoinCounts(join);
        List<Block> blocks = new ArrayList<>(
                List.of(counts.expected(), counts.documents(sources), counts.reasons(), counts.missing()));
        blocks.addAll(reductions(sources, join));
        return new Section(
                "join",
                "The sources joined by CCG",
                "Joined on the code of each clinical commissioning group (CCG) as of each document's day, never on names.",
                blocks,
                new Section.Data(Map.of("join", JoinTable.of(join)), List.of()));
    }

    private static List<Block> reductions(JoinSources sources, CcgJoin join) {
        DelayTable delays = DelayTable.from(sources.dtocTargets().values());
        List<DtocTarget> rows = sources.dtocTargets().values();
        GroupedReductions byRating = new GroupedReductions(delays, byAnnualRating(delays, join), BEST_FIRST);
        GroupedReductions byRegion = new GroupedReductions(
                delays, join.placing(JoinColumn.REGION).byKey(rows), GroupedReductions.LARGEST_FIRST);
        GroupedReductions byHub = new GroupedReductions(
                delays, join.placing(JoinColumn.HUB).byKey(rows), GroupedReductions.LARGEST_FIRST);
        return List.of(
                new Block.Paragraph(
                        "grouping",
                        "Required reductions in delayed transfers of care, average beds delayed per day, by what the"
                                + " other documents say of a row. A CCG that was merged after March 2015 stands in the"
                                + " hub of all its predecessors; Greater Manchester, one row for ten CCGs, in the hub of"
                                + " them all. Rows without a rating or place of their own are summed as not told."),
                byRating.table("reduction_by_annual_rating", "Required reduction by annual rating", "Rating"),
                byRating.chart(
                        "reduction-by-rating",
                        "Required reduction by annual rating",
                        footnotes("annual ratings of 2016/17")),
                byRegion.table("reduction_by_region", "Required reduction by region", "Region"),
                byRegion.chart("reduction-by-region", "Required reduction by region", footnotes(FOOTPRINTS)),
                byHub.table("reduction_by_hub", "Required reduction by commissioning hub", "Hub"),
                byHub.chart("reduction-by-hub", "Required reduction by commissioning hub", footnotes(FOOTPRINTS)));
    }

    private static Map<String, String> byAnnualRating(DelayTable delays, CcgJoin join) {
        Map<String, String> groups = new LinkedHashMap<>();
        for (DelayPosition position : delays.positions()) {
            OrganisationCode.find(position.key())
                    .flatMap(join::find)
                    .flatMap(CcgRow::annualRating)
                    .flatMap(CcgAnnualRating::rating)
                    .map(Rating::printed)
                    .ifPresent(rating -> groups.put(position.key(), rating));
        }
        return groups;
    }

    /** Each chart names the documents that it is drawn from, and no others. */
    private static List<String> footnotes(String grouping) {
        return List.of(
                "Source: NHS England, targets of September 2017, " + grouping + " (Open Government Licence v3.0).",
                "Unofficial: computed by Fairshare. Percentages are ratios of sums.");
    }
}
