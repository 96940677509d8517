package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.report.Parsed;
import java.util.Optional;

/**
 * Ratings of other years than those of the bundled sources, to be set against them.
 *
 * @param annualRatings a second table of annual ratings
 * @param maternityRatings a second table of maternity ratings
 */
public record OtherYears(
        Optional<Parsed<CcgAnnualRating>> annualRatings, Optional<Parsed<MaternityRating>> maternityRatings) {
    /** The bundled sources alone. */
    public static final OtherYears NONE = new OtherYears(Optional.empty(), Optional.empty());
}
