package io.github.fairshare.allocation.pace.policy.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicySource;
import io.github.fairshare.allocation.pace.policy.PolicyText;
import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.core.json.FairshareJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what {@link PolicyReader} reads. */
final class PolicyWriter {
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private PolicyWriter() {}

    /** Its text, parameters and all, where it was read and not built anew since; otherwise its figures. */
    static Map<String, Object> policy(PacePolicy policy) {
        return policy.text()
                .map(PolicyText::edited)
                .filter(text -> saysTheSame(text, policy))
                .map(PolicyWriter::object)
                .orElseGet(() -> figures(policy));
    }

    private static boolean saysTheSame(String text, PacePolicy policy) {
        PacePolicy unchanged = ImmutablePacePolicy.copyOf(policy).withChanges();
        return PacePolicies.parse(text).equals(unchanged);
    }

    private static Map<String, Object> object(String text) {
        try {
            return FairshareJson.mapper().readValue(text, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a text that was read can be read again", e);
        }
    }

    private static Map<String, Object> figures(PacePolicy policy) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", 1);
        root.put("id", policy.id());
        root.put("title", policy.title());
        policy.financialYear().ifPresent(year -> root.put("financialYear", year.toString()));
        root.put("unit", policy.unit().name());
        root.put("pot", policy.pot().match(new PotWriter(policy.unit())));
        root.put("distance", Map.of("measuredOn", policy.measuredOn().name()));
        root.put("rule", policy.rule().match(new RuleWriter()));
        root.put(
                "limits",
                policy.limits().stream()
                        .map(limit -> limit.match(new LimitWriter()))
                        .toList());
        root.put("balance", Map.of("solveFor", policy.balance().name()));
        root.put("rounding", policy.rounding().map(PolicyWriter::rounding).orElse(null));
        root.put("sources", sources(policy));
        return root;
    }

    private static Map<String, Object> rounding(Rounding rounding) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("unit", rounding.unit().amount().toPlainString());
        written.put("mode", rounding.mode().name());
        written.put("method", rounding.method().name());
        return written;
    }

    private static List<Map<String, Object>> sources(PacePolicy policy) {
        return policy.sources().stream().map(PolicyWriter::source).toList();
    }

    private static Map<String, Object> source(PolicySource source) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("document", source.citation().document());
        written.put("locator", source.citation().locator());
        written.put("basis", source.citation().basis().name());
        written.put("of", source.of());
        return written;
    }
}
