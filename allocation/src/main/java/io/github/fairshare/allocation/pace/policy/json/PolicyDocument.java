package io.github.fairshare.allocation.pace.policy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fairshare.allocation.internal.JsonText;
import io.github.fairshare.allocation.internal.JsonTextException;
import io.github.fairshare.allocation.internal.Memo;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.policy.PolicyText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a policy and what is to be read in place of parts of it.
 *
 * @param json the text
 * @param values other values of parameters, by name
 * @param unknown another unknown
 */
record PolicyDocument(Written json, Map<String, String> values, Optional<Balance> unknown) implements PolicyText {
    static PolicyDocument of(String json) {
        return new PolicyDocument(new Written(json), Map.of(), Optional.empty());
    }

    /** A text that is read once, however many values are tried in it; the same as another that has the same letters. */
    static final class Written {
        private final String json;
        private final Memo<JsonNode> root;
        private final Memo<PacePolicy> policy;

        Written(String json) {
            this.json = json;
            this.root = Memo.of(() -> JsonText.read(json));
            this.policy = Memo.of(() -> PolicyReader.read(root.get(), Map.of()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Written same && same.json.equals(json);
        }

        @Override
        public int hashCode() {
            return json.hashCode();
        }

        @Override
        public String toString() {
            return json;
        }
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
            return policy();
        } catch (JsonTextException e) {
            throw PolicyException.of(e.faults().stream()
                    .map(fault -> new PolicyException(fault.path().isEmpty() ? "$" : fault.path(), fault.problem()))
                    .toList());
        }
    }

    private PacePolicy policy() {
        boolean isAsWritten = values.isEmpty() && unknown.isEmpty();
        PacePolicy policy = isAsWritten ? json.policy.get() : PolicyReader.read(root(), values);
        return ImmutablePacePolicy.copyOf(policy)
                .withText(this)
                .withChanges(isAsWritten ? List.of() : PolicyChanges.between(json.policy.get(), policy));
    }

    /** What is to be read, but for values. */
    private JsonNode root() {
        return unknown.map(other -> OtherUnknown.in(json.root.get(), other)).orElseGet(json.root);
    }

    @Override
    public String edited() {
        JsonNode edited = root().deepCopy();
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
