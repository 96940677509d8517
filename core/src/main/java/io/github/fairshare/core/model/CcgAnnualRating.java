package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The annual rating of one clinical commissioning group (CCG), as printed.
 *
 * @source ann1617, the table
 */
@Value.Immutable
@JsonPropertyOrder({"year", "code", "name", "rating", "otherColumns"})
public interface CcgAnnualRating extends CcgRating {
    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableCcgAnnualRating.Builder builder() {
        return ImmutableCcgAnnualRating.builder();
    }

    // The generated toString only finds what is declared here.
    @Override
    default String describe() {
        return CcgRating.super.describe();
    }

    @JsonCreator
    private static CcgAnnualRating fromJson(
            @JsonProperty("year") Optional<FinancialYear> year,
            @JsonProperty("code") Optional<OrganisationCode> code,
            @JsonProperty("name") Optional<String> name,
            @JsonProperty("rating") Optional<Rating> rating,
            @JsonProperty(value = "otherColumns", required = true) Map<String, String> otherColumns) {
        return ImmutableCcgAnnualRating.builder()
                .year(year)
                .code(code)
                .name(name)
                .rating(rating)
                .otherColumns(otherColumns)
                .build();
    }
}
