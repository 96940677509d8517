package io.github.fairshare.core.join;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure added up to a body from those that it was made from.
 *
 * @param organisation the body
 * @param sum the sum of the parts, exact
 * @param parts the bodies whose figures were added
 * @param absent bodies that were merged into it, or itself, without a figure; where there are any the sum is too small
 * @param changedFootprint parts whose footprint changed between the two days, so that their figure is for other ground
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record RolledUp(
        Organisation organisation,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal sum,
        List<OrganisationCode> parts,
        List<OrganisationCode> absent,
        List<OrganisationCode> changedFootprint) {
    /** Copies the lists. */
    public RolledUp {
        parts = List.copyOf(parts);
        absent = List.copyOf(absent);
        changedFootprint = List.copyOf(changedFootprint);
    }

    /**
     * Whether every part had a figure and kept its footprint.
     *
     * @return false where the sum is to be used with care
     */
    public boolean isSound() {
        return absent.isEmpty() && changedFootprint.isEmpty();
    }

    /**
     * Code, sum and parts.
     *
     * @return for example {@code 16C: 33.28 from 00C, 00K, 00M}
     */
    @Override
    public String toString() {
        return organisation.code() + ": " + sum.toPlainString() + " from "
                + String.join(", ", parts.stream().map(OrganisationCode::text).toList());
    }
}
