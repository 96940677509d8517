package io.github.fairshare.allocation.pace.policy.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyForm;
import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.core.json.FairshareJson;
import java.util.Map;

/** The form of version 1, found as a service. */
public final class PolicyFormJson implements PolicyForm {
    /** For the service loader; callers take {@link PolicyForm#standard()}. */
    public PolicyFormJson() {}

    @Override
    public Map<String, Object> policy(PacePolicy policy) {
        return PolicyWriter.policy(policy);
    }

    @Override
    public PacePolicy policy(Map<String, Object> json) {
        try {
            return PacePolicies.parse(FairshareJson.mapper().writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a policy is made of objects, lists and text", e);
        }
    }

    @Override
    public Map<String, Object> rule(GrowthRule rule) {
        return rule.match(new RuleWriter());
    }

    @Override
    public Map<String, Object> limit(Limit limit) {
        return limit.match(new LimitWriter());
    }

    @Override
    public Object pot(Pot pot) {
        return pot.match(new PotWriter(MoneyUnit.POUNDS));
    }
}
