package io.github.fairshare.allocation.pace.policy.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.core.json.FairshareJson;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The policies that ship with this library: only rounds whose rule is known, every figure with its source. */
public final class PacePolicies {
    private static final List<String> IDS = List.of(
            "pct-2008-09",
            "pct-2009-10",
            "pct-2009-10-balanced",
            "pct-2010-11",
            "local-government-2007-08",
            "ccg-2019-20",
            "icb-core-2023-24");

    private PacePolicies() {}

    /**
     * The ids.
     *
     * @return in order of time within each kind of body, for example {@code pct-2009-10}
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * All bundled policies.
     *
     * @return in the order of {@link #ids()}
     */
    public static List<PacePolicy> bundled() {
        return IDS.stream().map(PacePolicies::load).toList();
    }

    /**
     * Finds a bundled policy.
     *
     * @param id for example {@code pct-2009-10}
     * @return the policy, empty where none has the id
     */
    public static Optional<PacePolicy> find(String id) {
        Objects.requireNonNull(id, "id");
        return IDS.contains(id) ? Optional.of(load(id)) : Optional.empty();
    }

    /**
     * The JSON of a bundled policy, as a model for one's own.
     *
     * @param id for example {@code pct-2009-10}
     * @return the text, empty where none has the id
     */
    public static Optional<String> findJson(String id) {
        return IDS.contains(id) ? Optional.of(PaceResource.text(id + ".json")) : Optional.empty();
    }

    /**
     * The JSON Schema, draft 2020-12, that describes policies of version 1.
     *
     * @return the text of the schema
     */
    public static String schema() {
        return PaceResource.text("pace-policy.schema.json");
    }

    /**
     * Reads a policy from JSON, version 1.
     *
     * @param json the text of one policy
     * @return the policy
     * @throws PolicyException where a field is unknown, missing, repeated, of another kind or out of range
     */
    public static PacePolicy parse(String json) {
        Objects.requireNonNull(json, "json");
        return PolicyDocument.of(json).read();
    }

    /**
     * Writes a policy as {@link #parse} reads it: its own text with its parameters where it was read, its figures where it
     * was built.
     *
     * @param policy the policy
     * @return JSON text
     */
    public static String write(PacePolicy policy) {
        try {
            return FairshareJson.mapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(PolicyWriter.policy(policy));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps, lists and text can always be written", e);
        }
    }

    private static PacePolicy load(String id) {
        return parse(PaceResource.text(id + ".json"));
    }
}
