package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Map;
import java.util.Optional;

/**
 * A rating as read, whatever it is about.
 *
 * @param year the year that was assessed
 * @param code the organisation
 * @param name as printed
 * @param label the rating, with its scale
 * @param otherColumns cells of other columns, by heading
 */
public record RatingRecord(
        Optional<FinancialYear> year,
        Optional<OrganisationCode> code,
        Optional<String> name,
        Optional<RatingLabel> label,
        Map<String, String> otherColumns)
        implements CcgRating {
    /** Copies the map. */
    public RatingRecord {
        otherColumns = Map.copyOf(otherColumns);
    }

    @Override
    public Optional<Rating> rating() {
        return label.flatMap(RatingLabel::rating);
    }
}
