package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * The maternity rating of one clinical commissioning group (CCG), as printed.
 *
 * @source mat1718, Annex B
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMaternityRating.class)
@JsonDeserialize(as = ImmutableMaternityRating.class)
@JsonPropertyOrder({"year", "code", "name", "rating", "otherColumns"})
public interface MaternityRating extends CcgRating {
    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableMaternityRating.Builder builder() {
        return ImmutableMaternityRating.builder();
    }

    // The generated toString only finds what is declared here.
    @Override
    default String describe() {
        return CcgRating.super.describe();
    }
}
