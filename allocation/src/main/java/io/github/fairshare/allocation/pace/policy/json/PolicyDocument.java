package io.github.fairshare.allocation.pace.policy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fairshare.allocation.internal.JsonText;
import io.github.fairshare.allocation.internal.JsonTextException;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.policy.PolicyText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a policy and what is to be read in place of parts of it.
 *
 * @param json the text
 * @param values other values of parameters, by name
 * @param unknown another unknown
 */
record PolicyDocument(String json, Map<String, String> values, Optional<Balance> unknown) implements PolicyText {
    static PolicyDocument of(String json) {
        return new PolicyDocument(json, Map.of(), Optional.empty());
    }

    @Override
    public PacePolicy with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new PolicyDocument(json, more, unknown).read();
    }

    @Override
    public PacePolicy solving(Balance other) {
        return new PolicyDocument(json, values, Optional.of(other)).read();
    }

    /** Only here does a fault of the text become one of a policy. */
    PacePolicy read() {
        try {
            return policy(JsonText.read(json));
        } catch (JsonTextException e) {
            throw PolicyException.of(e.faults().stream()
                    .map(fault -> new PolicyException(fault.path().isEmpty() ? "$" : fault.path(), fault.problem()))
                    .toList());
        }
    }

    private PacePolicy policy(JsonNode written) {
        JsonNode edited = unknown.map(other -> OtherUnknown.in(written, other)).orElse(written);
        PacePolicy policy = PolicyReader.read(edited, values);
        boolean isAsWritten = values.isEmpty() && unknown.isEmpty();
        return ImmutablePacePolicy.copyOf(policy)
                .withText(this)
                .withChanges(
                        isAsWritten ? List.of() : PolicyChanges.between(PolicyReader.read(written, Map.of()), policy));
    }

    @Override
    public String edited() {
        JsonNode written = JsonText.read(json);
        JsonNode edited = unknown.map(other -> OtherUnknown.in(written, other)).orElse(written);
        edited.path("parameters").forEach(parameter -> edit((ObjectNode) parameter));
        return edited.toString();
    }

    private void edit(ObjectNode parameter) {
        String value = parameter.path("value").asText();
        String other = values.getOrDefault(parameter.path("name").asText(), value);
        if (!other.equals(value)) {
            parameter.put("value", other).remove(List.of("basis", "document", "locator"));
        }
    }
}
