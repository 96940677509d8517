package service;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.table.PositionsCsv;
import io.github.fairshare.allocation.rating.RatingBatch;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.allocation.rating.table.IndicatorsCsv;
import java.io.StringReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Allocates and scores. */
@RestController
class Engines {
    @GetMapping("/policies/{id}")
    PacePolicy policy(@PathVariable String id) {
        return PacePolicies.find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no policy is called '" + id + "'; there are " + PacePolicies.ids()));
    }

    /** Reads a policy strictly and gives it back. */
    @PostMapping("/policies")
    PacePolicy check(@RequestBody PacePolicy policy) {
        return policy;
    }

    @PostMapping("/policies/{id}/allocations")
    PaceResult allocate(@PathVariable String id, @RequestBody String positions) {
        PacePolicy policy = policy(id);
        return PaceOfChange.allocate(policy, PositionsCsv.read(new StringReader(positions), policy.unit()));
    }

    @PostMapping("/rules/{id}/ratings")
    RatingBatch score(@PathVariable String id, @RequestBody String indicators) {
        RuleSet rules = RuleSets.find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no rule set is called '" + id + "'; there are " + RuleSets.ids()));
        return RatingEngine.of(rules).scoreAll(IndicatorsCsv.read(new StringReader(indicators), rules));
    }
}
