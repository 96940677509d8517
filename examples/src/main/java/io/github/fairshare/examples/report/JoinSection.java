package io.github.fairshare.examples.report;

import io.github.fairshare.allocation.delay.DelayPosition;
import io.github.fairshare.allocation.delay.DelayTable;
import io.github.fairshare.allocation.delay.ReductionLine;
import io.github.fairshare.core.join.CcgJoin;
import io.github.fairshare.core.join.JoinDocument;
import io.github.fairshare.core.join.JoinSources;
import io.github.fairshare.core.join.JoinTable;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.parsers.BundledSources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the sources say together, by CCG. */
final class JoinSection implements ReportSection {
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
        List<String> keys = delays.positions().stream().map(DelayPosition::key).toList();
        LocalDate day = sources.dayOf(JoinDocument.DTOC_TARGETS).orElse(LocalDate.of(2017, 9, 1));
        Grouping grouping = new Grouping(join, OrganisationRegistry.ccgs(), day);
        GroupedReductions byRating = new GroupedReductions(delays, grouping.byAnnualRating(keys), BEST_FIRST);
        GroupedReductions byRegion =
                new GroupedReductions(delays, grouping.byRegion(keys), GroupedReductions.LARGEST_FIRST);
        GroupedReductions byHub = new GroupedReductions(delays, grouping.byHub(keys), GroupedReductions.LARGEST_FIRST);
        List<String> footnotes = List.of(
                "Source: NHS England, targets of September 2017, hub footprints of March 2015, annual ratings of 2016/17"
                        + " (Open Government Licence v3.0).",
                "Unofficial: computed by Fairshare. Percentages are ratios of sums.");
        return List.of(
                new Block.Paragraph(
                        "grouping",
                        "Required reductions in delayed transfers of care, average beds delayed per day, by what the"
                                + " other documents say of a row. A CCG that was merged after March 2015 stands in the"
                                + " hub of all its predecessors; Greater Manchester, one row for ten CCGs, in the hub of"
                                + " them all. Rows without a rating or place of their own are summed as not told."),
                byRating.table("reduction_by_annual_rating", "Required reduction by annual rating", "Rating"),
                byRating.chart("reduction-by-rating", "Required reduction by annual rating", footnotes),
                byRegion.table("reduction_by_region", "Required reduction by region", "Region"),
                byRegion.chart("reduction-by-region", "Required reduction by region", footnotes),
                byHub.table("reduction_by_hub", "Required reduction by commissioning hub", "Hub"),
                byHub.chart("reduction-by-hub", "Required reduction by commissioning hub", footnotes));
    }
}
