package io.github.fairshare.core.join;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceDocument;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The documents to be joined, as they were read; each keeps its own day.
 *
 * @param dtocTargets targets for delayed transfers of care
 * @param annualRatings annual ratings
 * @param maternityRatings maternity ratings
 * @param hubFootprints footprints of the specialised commissioning hubs
 */
public record JoinSources(
        Parsed<DtocTarget> dtocTargets,
        Parsed<CcgAnnualRating> annualRatings,
        Parsed<MaternityRating> maternityRatings,
        Parsed<HubFootprint> hubFootprints) {
    /**
     * The day as of which a document's names were read.
     *
     * @param which the document
     * @return empty where it has none
     */
    public Optional<LocalDate> dayOf(JoinDocument which) {
        return document(which).asOf().map(AsOf::day);
    }

    private SourceDocument document(JoinDocument which) {
        return switch (which) {
            case DTOC_TARGETS -> dtocTargets.document();
            case ANNUAL_RATINGS -> annualRatings.document();
            case MATERNITY_RATINGS -> maternityRatings.document();
            case HUB_FOOTPRINTS -> hubFootprints.document();
        };
    }

    /**
     * The documents.
     *
     * @return their ids
     */
    @Override
    public String toString() {
        return dtocTargets.document().id() + ", " + annualRatings.document().id() + ", "
                + maternityRatings.document().id() + ", "
                + hubFootprints.document().id();
    }
}
