package io.github.fairshare.parsers;

import io.github.fairshare.core.join.CcgJoin;
import io.github.fairshare.core.join.JoinSources;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Parsed;

/** The published tables that ship with the library, read, each as of its own day. */
public final class BundledSources {
    private BundledSources() {}

    /**
     * Targets for delayed transfers of care, September 2017.
     *
     * @return 199 rows, the aggregate of Greater Manchester and the total among them
     */
    public static Parsed<DtocTarget> dtocTargets() {
        return read(DtocTargetsParser.standard(), Sources.DTOC_TARGETS_2017_09);
    }

    /**
     * Annual ratings of CCGs, 2016/17.
     *
     * @return 209 rows
     */
    public static Parsed<CcgAnnualRating> annualRatings() {
        return read(AnnualRatingsParser.standard(), Sources.CCG_ANNUAL_RATINGS_2016_17);
    }

    /**
     * Maternity ratings of CCGs, 2017/18.
     *
     * @return 207 rows
     */
    public static Parsed<MaternityRating> maternityRatings() {
        return read(MaternityAssessmentParser.standard(), Sources.CCG_MATERNITY_ASSESSMENT_2017_18);
    }

    /**
     * Footprints of the hubs for specialised commissioning, March 2015.
     *
     * @return one row a member
     */
    public static Parsed<HubFootprint> hubFootprints() {
        return read(HubFootprintsParser.standard(), Sources.SPECIALISED_COMMISSIONING_HUBS_2015);
    }

    /**
     * Measures of the pace of change, 1999-2000 to 2010-11.
     *
     * @return one row a year
     */
    public static Parsed<PublishedRound> paceMeasures() {
        return read(PaceMeasuresParser.standard(), Sources.PACE_MEASURES_2010);
    }

    /**
     * Distances from target by PCT, 2003-04 to 2009-10.
     *
     * @return 152 rows
     */
    public static Parsed<PctDistance> pctDistances() {
        return read(PctDistancesParser.standard(), Sources.PCT_DISTANCES_2010);
    }

    /**
     * The tables that name clinical commissioning groups (CCGs).
     *
     * @return targets, annual and maternity ratings, and footprints of hubs
     */
    public static JoinSources ofCcgs() {
        return new JoinSources(dtocTargets(), annualRatings(), maternityRatings(), hubFootprints());
    }

    /**
     * Those tables joined: what all of them say about each CCG.
     *
     * @return one row per CCG
     */
    public static CcgJoin join() {
        return CcgJoin.of(ofCcgs(), OrganisationRegistry.ccgs());
    }

    private static <T> Parsed<T> read(SourceParser<T> parser, Sources source) {
        return parser.parse(source.text(), source.options());
    }
}
