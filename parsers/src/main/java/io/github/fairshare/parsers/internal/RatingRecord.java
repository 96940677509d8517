package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Map;
import java.util.Optional;

/**
 * A rating as read, whatever it is about.
 *
 * @param code the organisation
 * @param name as printed
 * @param rating the rating
 * @param others cells of other columns, by heading
 */
public record RatingRecord(
        Optional<OrganisationCode> code, Optional<String> name, Optional<Rating> rating, Map<String, String> others) {}
