package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * The annual rating of one clinical commissioning group (CCG), as printed.
 *
 * @source ann1617, the table
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCcgAnnualRating.class)
@JsonDeserialize(as = ImmutableCcgAnnualRating.class)
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
}
