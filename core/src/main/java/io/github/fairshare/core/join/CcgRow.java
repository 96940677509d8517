package io.github.fairshare.core.join;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
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
@JsonSerialize(as = ImmutableCcgRow.class)
@JsonDeserialize(as = ImmutableCcgRow.class)
@JsonPropertyOrder({"code", "name", "dtocTarget", "annualRating", "maternityRating", "hub", "successor", "missing"})
public interface CcgRow {
    /**
     * The organisation.
     *
     * @return for example {@code 00C}
     */
    OrganisationCode code();

    /**
     * The last name it bore.
     *
     * @return for example "NHS Darlington CCG"
     */
    String name();

    /**
     * Its row in the table of targets.
     *
     * @return empty where there is none; {@link #missing()} says why
     */
    Optional<DtocTarget> dtocTarget();

    /**
     * Its annual rating.
     *
     * @return empty where there is none
     */
    Optional<CcgAnnualRating> annualRating();

    /**
     * Its maternity rating.
     *
     * @return empty where there is none
     */
    Optional<MaternityRating> maternityRating();

    /**
     * Its place in a commissioning hub.
     *
     * @return empty where there is none
     */
    Optional<HubFootprint> hub();

    /**
     * The organisation it was merged into.
     *
     * @return for example {@code 16C}; empty where it was not merged
     */
    Optional<OrganisationCode> successor();

    /**
     * The documents that have nothing on it, or not all that they should, and why.
     *
     * @return empty where all have something
     */
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
