package io.github.fairshare.allocation.rating.rule.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.RuleSetForm;
import io.github.fairshare.core.json.FairshareJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** The form of version 1, found as a service. */
public final class RuleSetFormJson implements RuleSetForm {
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    /** For the service loader; callers take {@link RuleSetForm#standard()}. */
    public RuleSetFormJson() {}

    @Override
    public Map<String, Object> rules(RuleSet rules) {
        try {
            return FairshareJson.mapper().readValue(RuleSetJson.write(rules), OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a text that was written can be read", e);
        }
    }

    @Override
    public RuleSet rules(Map<String, Object> json) {
        try {
            return RuleSetJson.read(FairshareJson.mapper().writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a rule set is made of objects, lists and text", e);
        }
    }
}
