package io.github.fairshare.core.join;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceDocument;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** How many rows of a document stand for a CCG that cannot be told. */
    long rowsWithoutCode(JoinDocument which) {
        return switch (which) {
            case DTOC_TARGETS ->
                dtocTargets.values().stream()
                        .filter(row -> row.kind() == DtocTarget.Kind.CCG)
                        .filter(row -> row.code().isEmpty())
                        .count();
            case ANNUAL_RATINGS ->
                annualRatings.values().stream()
                        .filter(row -> row.code().isEmpty())
                        .count();
            case MATERNITY_RATINGS ->
                maternityRatings.values().stream()
                        .filter(row -> row.code().isEmpty())
                        .count();
            case HUB_FOOTPRINTS ->
                hubFootprints.values().stream()
                        .filter(row -> row.code().isEmpty())
                        .count();
        };
    }

    /** The CCGs that a document has a row on, without all that the row should say. */
    Set<OrganisationCode> unreadable(JoinDocument which) {
        Stream<Optional<OrganisationCode>> codes = switch (which) {
            case DTOC_TARGETS ->
                dtocTargets.values().stream().filter(row -> !row.isComplete()).map(DtocTarget::code);
            case ANNUAL_RATINGS ->
                annualRatings.values().stream()
                        .filter(row -> row.rating().isEmpty())
                        .map(CcgAnnualRating::code);
            case MATERNITY_RATINGS ->
                maternityRatings.values().stream()
                        .filter(row -> row.rating().isEmpty())
                        .map(MaternityRating::code);
            case HUB_FOOTPRINTS ->
                hubFootprints.values().stream()
                        .filter(row -> row.hub().isEmpty())
                        .map(HubFootprint::code);
        };
        return codes.flatMap(Optional::stream).collect(Collectors.toSet());
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
