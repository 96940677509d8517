package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Map;
import java.util.Optional;

/**
 * The rating of one clinical commissioning group (CCG) in one year, as printed, whatever it is about.
 *
 * <p>What could not be read is empty; what was restored is said in the entry's repairs.
 *
 * @source ann1617, the table; mat1718, Annex B
 */
public interface CcgRating {
    /**
     * The financial year that was assessed, which is that of the document's day.
     *
     * @return for example 2016-17; empty where the document names none
     */
    @JsonProperty
    Optional<FinancialYear> year();

    /**
     * The organisation, looked up as of the document's day.
     *
     * @return for example {@code 02N}; empty where it could not be told
     */
    @JsonProperty
    Optional<OrganisationCode> code();

    /**
     * The name as printed, a wrapped one put together with blanks.
     *
     * @return for example "NHS Airedale, Wharfedale and Craven CCG"; empty where none is printed
     */
    @JsonProperty
    Optional<String> name();

    /**
     * The rating.
     *
     * @return for example GOOD; empty where it could not be told
     */
    @JsonProperty
    Optional<Rating> rating();

    /**
     * Cells of columns that this library does not know, by heading.
     *
     * @return empty in the known tables
     */
    @JsonProperty
    Map<String, String> otherColumns();

    /**
     * Code, name, and the rating.
     *
     * @return for example {@code 02N NHS Airedale, Wharfedale and Craven CCG: Good}
     */
    default String describe() {
        return code().map(OrganisationCode::text).orElse("unknown")
                + name().map(printed -> " " + printed).orElse("") + ": "
                + rating().map(Rating::printed).orElse("unreadable");
    }
}
