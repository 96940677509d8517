package io.github.fairshare.examples.kind;

import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.position.ParsedPositions;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.ClinicalRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.parsers.AllocationTableParser;
import io.github.fairshare.parsers.AnnualRatingsParser;
import io.github.fairshare.parsers.ClinicalRatingsParser;
import io.github.fairshare.parsers.DtocTargetsParser;
import io.github.fairshare.parsers.HubFootprintsParser;
import io.github.fairshare.parsers.MaternityAssessmentParser;
import io.github.fairshare.parsers.PaceMeasuresParser;
import io.github.fairshare.parsers.PctDistancesParser;
import io.github.fairshare.parsers.SourceTables;
import java.util.List;
import java.util.Optional;

/** All kinds of documents that the command line reads. */
public final class SourceKinds {
    /** Targets for delayed transfers of care. */
    public static final SourceKind<DtocTarget> DTOC_TARGETS =
            new SourceKind<>("dtoc-targets", DtocTargetsParser::standard, SourceTables::ofDtocTargets);
    /** Annual ratings of CCGs. */
    public static final SourceKind<CcgAnnualRating> ANNUAL_RATINGS =
            new SourceKind<>("annual-ratings", AnnualRatingsParser::standard, SourceTables::ofRatings);
    /** Maternity ratings of CCGs. */
    public static final SourceKind<MaternityRating> MATERNITY_RATINGS = new SourceKind<>(
                    "maternity-ratings", MaternityAssessmentParser::standard, SourceTables::ofRatings)
            .writing(new OwnHeading(
                    "line,code,name,canonical_name,rating,status",
                    "line,code,name,canonical_name,maternity rating,status"));
    /** Ratings of CCGs in clinical areas. */
    public static final SourceKind<ClinicalRating> CLINICAL_RATINGS =
            new SourceKind<>("clinical-ratings", ClinicalRatingsParser::standard, SourceTables::ofClinicalRatings);
    /** Measures of the pace of change by year. */
    public static final SourceKind<PublishedRound> PACE_MEASURES =
            new SourceKind<>("pace-measures", PaceMeasuresParser::standard, SourceTables::ofPaceMeasures);
    /** Distances from target by PCT. */
    public static final SourceKind<PctDistance> PCT_DISTANCES = new SourceKind<>(
                    "pct-distances", PctDistancesParser::standard, SourceTables::ofPctDistances)
            .writing(new OwnHeading(
                    "line,code,name,spearhead,total_million,percent,suggested_total_million,status",
                    "line,code,name,spearhead,DFT total £million,DFT %,suggested_total_million,status"))
            .giving(ParsedPositions::illustrated);
    /** Footprints of hubs by member. */
    public static final SourceKind<HubFootprint> HUB_FOOTPRINTS = new SourceKind<>(
                    "hub-footprints", HubFootprintsParser::standard, SourceTables::ofHubFootprints)
            .writing(
                    new OwnHeading(
                            "line,region,hub,name,code,canonical_name,status",
                            "line,region,hub,CCG,code,canonical_name,status"),
                    new OwnHeading(
                            "code,name,dtoc_plan,dtoc_baseline,dtoc_target,annual_rating,maternity_rating,region,hub,"
                                    + "successor,missing",
                            "code,CCG,dtoc_plan,dtoc_baseline,dtoc_target,annual_rating,maternity_rating,region,hub,"
                                    + "successor,missing"));
    /** Tables of allocations. */
    public static final SourceKind<AllocationPosition> ALLOCATION_POSITIONS = new SourceKind<>(
                    "allocation-positions", AllocationTableParser::standard, SourceTables::ofAllocationPositions)
            // A baseline is the allocation of the year before.
            .writing(
                    opening("code,name,baseline,target,doubt"),
                    opening("code,name,region,baseline,target,growth"),
                    opening("code,name,baseline,target,group"))
            // Money stays as it is printed; whoever reads it says in which unit.
            .giving((parsed, taking) -> ParsedPositions.from(parsed, taking, MoneyUnit.POUNDS::toPounds));

    private static final List<SourceKind<?>> ALL = List.of(
            DTOC_TARGETS,
            ANNUAL_RATINGS,
            MATERNITY_RATINGS,
            CLINICAL_RATINGS,
            PACE_MEASURES,
            PCT_DISTANCES,
            HUB_FOOTPRINTS,
            ALLOCATION_POSITIONS);

    private SourceKinds() {}

    private static OwnHeading opening(String written) {
        return new OwnHeading(written, written.replace("baseline", "allocation"));
    }

    /**
     * The kind with a name.
     *
     * @param id for example {@code dtoc-targets}
     * @return empty where no kind has that name
     */
    public static Optional<SourceKind<?>> find(String id) {
        for (SourceKind<?> kind : ALL) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * The names of all kinds.
     *
     * @return for example {@code dtoc-targets}
     */
    public static List<String> ids() {
        return ALL.stream().map(SourceKind::id).toList();
    }
}
