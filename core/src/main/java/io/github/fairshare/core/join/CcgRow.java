package io.github.fairshare.core.join;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What all documents together say about one clinical commissioning group (CCG). */
@Value.Immutable
@JsonPropertyOrder({"code", "name", "dtocTarget", "annualRating", "maternityRating", "hub", "successor", "missing"})
public interface CcgRow {
    /**
     * The organisation.
     *
     * @return for example {@code 00C}
     */
    @JsonProperty
    OrganisationCode code();

    /**
     * The last name it bore.
     *
     * @return for example "NHS Darlington CCG"
     */
    @JsonProperty
    String name();

    /**
     * Its row in the table of targets.
     *
     * @return empty where there is none; {@link #missing()} says why
     */
    @JsonProperty
    Optional<DtocTarget> dtocTarget();

    /**
     * Its annual rating.
     *
     * @return empty where there is none
     */
    @JsonProperty
    Optional<CcgAnnualRating> annualRating();

    /**
     * Its maternity rating.
     *
     * @return empty where there is none
     */
    @JsonProperty
    Optional<MaternityRating> maternityRating();

    /**
     * Its place in a commissioning hub.
     *
     * @return empty where there is none
     */
    @JsonProperty
    Optional<HubFootprint> hub();

    /**
     * The organisation it was merged into.
     *
     * @return for example {@code 16C}; empty where it was not merged
     */
    @JsonProperty
    Optional<OrganisationCode> successor();

    /**
     * The documents that have nothing on it, or not all that they should, and why.
     *
     * @return empty where all have something
     */
    @JsonProperty
    List<Absence> missing();

    /**
     * Code, name, and how many documents have something on it.
     *
     * @return for example {@code 00C NHS Darlington CCG: in 4 of 4 documents}
     */
    default String describe() {
        int all = JoinDocument.values().length;
        return code() + " " + name() + ": in " + (all - missing().size()) + " of " + all + " documents";
    }
}
