package io.github.fairshare.core.join;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.util.List;
import java.util.Optional;

/** Where CCGs stood when the hubs were listed, the later ones where all that they were made from did. */
record Places(CcgJoin join, OrganisationRegistry registry) {
    Optional<String> find(OrganisationCode code, JoinColumn column) {
        if (column != JoinColumn.REGION && column != JoinColumn.HUB) {
            throw new IllegalArgumentException(column + " is no place; give REGION or HUB");
        }
        Optional<String> own = join.find(code).flatMap(CcgRow::hub).flatMap(footprint -> cell(footprint, column));
        return own.isPresent() ? own : common(parts(code), column);
    }

    /** Why {@link #find} answers with nothing. */
    String whyMissing(OrganisationCode code) {
        String own = join.find(code).stream()
                .flatMap(row -> row.missing().stream())
                .filter(absence -> absence.document() == JoinDocument.HUB_FOOTPRINTS)
                .map(Absence::toString)
                .findFirst()
                .orElseGet(() -> new Absence(JoinDocument.HUB_FOOTPRINTS, "no such column is printed").toString());
        return parts(code).isEmpty() ? own : own + ", and those it was made from have no place in common";
    }

    private Optional<String> common(List<Organisation> parts, JoinColumn column) {
        List<Optional<String>> places = parts.stream()
                .map(part -> join.find(part.code()).flatMap(CcgRow::hub).flatMap(footprint -> cell(footprint, column)))
                .distinct()
                .toList();
        return places.size() == 1 ? places.get(0) : Optional.empty();
    }

    private List<Organisation> parts(OrganisationCode code) {
        return registry.find(code).isPresent() ? registry.predecessors(code) : List.of();
    }

    private static Optional<String> cell(HubFootprint footprint, JoinColumn column) {
        return column == JoinColumn.REGION ? footprint.region() : footprint.hub();
    }
}
