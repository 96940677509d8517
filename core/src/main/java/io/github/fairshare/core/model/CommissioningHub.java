package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A specialised commissioning hub and the region of NHS England that it belongs to, from a document's list of hubs.
 *
 * @source speccomm15, section 2.1
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCommissioningHub.class)
@JsonDeserialize(as = ImmutableCommissioningHub.class)
@JsonPropertyOrder({"region", "name"})
public interface CommissioningHub {
    /**
     * The region, printed once for all its hubs.
     *
     * @return for example "North"; empty where none is printed
     */
    Optional<String> region();

    /**
     * The hub.
     *
     * @return for example "North East and Cumbria"
     */
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
}
