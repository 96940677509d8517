package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A national Programme of Care: one of the areas into which specialised services are grouped, each with a clinical
 * strategy of its own.
 *
 * @source speccomm15, section 2.1
 */
@Value.Immutable
@JsonPropertyOrder({"name", "scope", "formerName"})
public interface ProgrammeOfCare {
    /**
     * The name of the programme.
     *
     * @return for example "Trauma"
     */
    @JsonProperty
    String name();

    /**
     * What the programme covers.
     *
     * @return for example "traumatic injury, orthopaedics, head and neck and rehabilitation"; empty where that is not said
     */
    @JsonProperty
    Optional<String> scope();

    /**
     * The programme that it was part of before.
     *
     * @return for example "Cancer and Blood"; empty where none is named
     */
    @JsonProperty
    Optional<String> formerName();

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableProgrammeOfCare.Builder builder() {
        return ImmutableProgrammeOfCare.builder();
    }

    /**
     * Name, scope and former name.
     *
     * @return for example {@code Blood and infection (previously Cancer and Blood)}
     */
    default String describe() {
        return name()
                + scope().map(text -> ": " + text).orElse("")
                + formerName().map(text -> " (previously " + text + ")").orElse("");
    }

    @JsonCreator
    private static ProgrammeOfCare fromJson(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty("scope") Optional<String> scope,
            @JsonProperty("formerName") Optional<String> formerName) {
        return ImmutableProgrammeOfCare.builder()
                .name(name)
                .scope(scope)
                .formerName(formerName)
                .build();
    }
}
