package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.join.CcgJoin;
import io.github.fairshare.core.join.JoinSources;
import io.github.fairshare.core.join.RatingKind;
import io.github.fairshare.core.join.movement.RatingMovement;
import io.github.fairshare.core.join.movement.RatingTable;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.examples.report.content.Section;
import io.github.fairshare.parsers.BundledSources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Ratings by region and hub, and from one publication to another.
 *
 * @param others tables of other years, where there are any
 */
record RatingsSection(OtherYears others) implements ReportSection {
    private static final String ONE_YEAR =
            "Each of the two assessments is among the sources for one year only, so they cannot tell how its ratings moved"
                    + " between years. What they support is the annual rating of 2016-17 beside the maternity rating of"
                    + " 2017-18: two different assessments, so better or worse is no movement in either. For movement"
                    + " between years, give a second year: report --annual-ratings FILE or --maternity-ratings FILE.";

    @Override
    public Section make() {
        JoinSources sources = BundledSources.ofCcgs();
        RatingTable annual = RatingTable.annual(sources.annualRatings());
        RatingTable maternity = RatingTable.maternity(sources.maternityRatings());
        List<Block> blocks =
                new ArrayList<>(places(CcgJoin.of(sources, OrganisationRegistry.ccgs()), annual, maternity));
        Map<String, DataTable> tables = new LinkedHashMap<>();
        blocks.add(new Block.Paragraph("years", ONE_YEAR));
        add(new MovementBlocks("annual_against_maternity", between(annual, maternity)), blocks, tables);
        others.annualRatings().ifPresent(other -> {
            blocks.add(given(other, RatingKind.ANNUAL));
            add(new MovementBlocks("annual_movement", between(annual, RatingTable.annual(other))), blocks, tables);
        });
        others.maternityRatings().ifPresent(other -> {
            blocks.add(given(other, RatingKind.MATERNITY));
            add(
                    new MovementBlocks("maternity_movement", between(maternity, RatingTable.maternity(other))),
                    blocks,
                    tables);
        });
        return new Section(
                "ratings",
                "Ratings by place, and beside each other",
                "Followed by the code of each CCG, or to the only successor of one alone; merged CCGs are named, never averaged.",
                blocks,
                new Section.Data(tables, diagnostics()));
    }

    private static List<Block> places(CcgJoin join, RatingTable annual, RatingTable maternity) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                "places",
                "Regions and hubs are those of March 2015. A CCG that was made later stands where all stood that it was"
                        + " made from."));
        blocks.addAll(new RatingPlaces(join, annual).blocks());
        blocks.addAll(new RatingPlaces(join, maternity).blocks());
        return blocks;
    }

    private static void add(MovementBlocks movement, List<Block> blocks, Map<String, DataTable> tables) {
        blocks.addAll(movement.blocks());
        tables.put(movement.id().replace('_', '-'), movement.table());
    }

    /** From the earlier to the later, whichever of the two was bundled. */
    private static RatingMovement between(RatingTable one, RatingTable other) {
        return other.day().isBefore(one.day())
                ? RatingMovement.between(other, one, OrganisationRegistry.ccgs())
                : RatingMovement.between(one, other, OrganisationRegistry.ccgs());
    }

    private static Block given(Parsed<?> other, RatingKind kind) {
        return new Block.Paragraph(
                kind.document().label() + "_given",
                "The second table of " + kind.words() + "s was given by the user: " + other + "; what they say is"
                        + " in report.json and diagnostics.jsonl.");
    }

    private List<Diagnostic> diagnostics() {
        return Stream.concat(
                        others.annualRatings().map(Parsed::diagnostics).stream(),
                        others.maternityRatings().map(Parsed::diagnostics).stream())
                .flatMap(List::stream)
                .toList();
    }
}
