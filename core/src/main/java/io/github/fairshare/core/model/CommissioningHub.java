package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A specialised commissioning hub and the region of NHS England that it belongs to, from a document's list of hubs.
 *
 * @source speccomm15, section 2.1
 */
@Value.Immutable
@JsonPropertyOrder({"region", "name"})
public interface CommissioningHub {
    /**
     * The region, printed once for all its hubs.
     *
     * @return for example "North"; empty where none is printed
     */
    @JsonProperty
    Optional<String> region();

    /**
     * The hub.
     *
     * @return for example "North East and Cumbria"
     */
    @JsonProperty
    String name();

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableCommissioningHub.Builder builder() {
        return ImmutableCommissioningHub.builder();
    }

    /**
     * Region and hub.
     *
     * @return for example {@code North: North East and Cumbria}
     */
    default String describe() {
        return region().orElse("no region") + ": " + name();
    }

    @JsonCreator
    private static CommissioningHub fromJson(
            @JsonProperty("region") Optional<String> region,
            @JsonProperty(value = "name", required = true) String name) {
        return ImmutableCommissioningHub.builder().region(region).name(name).build();
    }
}
