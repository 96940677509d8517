package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One clinical commissioning group (CCG) as a member of the footprint of a specialised commissioning hub.
 *
 * <p>An entry that stands for two CCGs is two of these, with the same printed name; two entries that stand for one CCG are
 * one.
 *
 * @source speccomm15, Appendix 2
 */
@Value.Immutable
@JsonPropertyOrder({"region", "hub", "name", "code", "canonicalName", "otherColumns"})
public interface HubFootprint {
    /**
     * The region of NHS England, as the document's own list of hubs names it.
     *
     * @return for example "Midlands and East"; empty where none is printed
     */
    @JsonProperty
    Optional<String> region();

    /**
     * The hub, as the document's own list of hubs names it.
     *
     * @return for example "South West" where the table prints "South West (Bristol)"; empty where none is printed
     */
    @JsonProperty
    Optional<String> hub();

    /**
     * The name as printed; two entries that stand for one CCG are kept apart by a semicolon.
     *
     * @return for example "NHS Telford &amp; Wreckin CCG"
     */
    @JsonProperty
    String name();

    /**
     * The organisation, looked up as of the document's day.
     *
     * @return for example {@code 05X}; empty where the name could not be resolved
     */
    @JsonProperty
    Optional<OrganisationCode> code();

    /**
     * The registered name on the document's day.
     *
     * @return for example "NHS Telford and Wrekin CCG"; empty where the name could not be resolved
     */
    @JsonProperty
    Optional<String> canonicalName();

    /**
     * Cells of columns that this library does not know, by heading.
     *
     * @return empty in the known table
     */
    @JsonProperty
    Map<String, String> otherColumns();

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableHubFootprint.Builder builder() {
        return ImmutableHubFootprint.builder();
    }

    /**
     * Hub, code and name.
     *
     * @return for example {@code West Midlands: 05X NHS Telford & Wreckin CCG}
     */
    default String describe() {
        return hub().orElse("no hub") + ": "
                + code().map(OrganisationCode::text).orElse("unresolved") + " " + name();
    }

    @JsonCreator
    private static HubFootprint fromJson(
            @JsonProperty("region") Optional<String> region,
            @JsonProperty("hub") Optional<String> hub,
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty("code") Optional<OrganisationCode> code,
            @JsonProperty("canonicalName") Optional<String> canonicalName,
            @JsonProperty(value = "otherColumns", required = true) Map<String, String> otherColumns) {
        return ImmutableHubFootprint.builder()
                .region(region)
                .hub(hub)
                .name(name)
                .code(code)
                .canonicalName(canonicalName)
                .otherColumns(otherColumns)
                .build();
    }
}
