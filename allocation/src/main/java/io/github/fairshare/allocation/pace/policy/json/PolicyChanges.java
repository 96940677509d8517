package io.github.fairshare.allocation.pace.policy.json;

import io.github.fairshare.allocation.pace.policy.GrowthPoint;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyChange;
import io.github.fairshare.allocation.pace.policy.PolicyParameter;
import io.github.fairshare.allocation.pace.policy.PolicySource;
import io.github.fairshare.core.source.Citation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a policy is other than its text says. */
final class PolicyChanges {
    private static final int DECIMALS = 6;

    private PolicyChanges() {}

    static List<PolicyChange> between(PacePolicy written, PacePolicy policy) {
        List<PolicyChange> changes = new ArrayList<>();
        for (PolicyParameter then : written.parameters()) {
            policy.parameters().stream()
                    .filter(now ->
                            now.name().equals(then.name()) && !now.value().equals(then.value()))
                    .map(now -> new PolicyChange(now.name(), now.value(), then.value(), then.citation()))
                    .forEach(changes::add);
        }
        changes.addAll(gradients(written.rule().corners(), policy.rule().corners()));
        if (written.balance() != policy.balance()) {
            changes.add(new PolicyChange(
                    "balance.solveFor",
                    policy.balance().name(),
                    written.balance().name(),
                    citation(written, "balance.solveFor")));
        }
        return changes;
    }

    private static Optional<Citation> citation(PacePolicy policy, String of) {
        return policy.sources().stream()
                .filter(source -> source.of().equals(of))
                .map(PolicySource::citation)
                .findFirst();
    }

    /** Turning points stay at their distance, so another level is another slope. */
    private static List<PolicyChange> gradients(List<GrowthPoint> before, List<GrowthPoint> now) {
        List<PolicyChange> changes = new ArrayList<>();
        for (int i = 1; i < now.size(); i++) {
            Optional<String> then = gradient(before.get(i - 1), before.get(i));
            Optional<String> slope = gradient(now.get(i - 1), now.get(i));
            if (then.isPresent() && slope.isPresent() && !then.equals(slope)) {
                changes.add(new PolicyChange(
                        "gradient from " + now.get(i - 1).distance() + " to "
                                + now.get(i).distance(),
                        slope.get(),
                        then.get(),
                        Optional.empty()));
            }
        }
        return changes;
    }

    private static Optional<String> gradient(GrowthPoint from, GrowthPoint to) {
        if (from.growth().isEmpty() || to.growth().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal rise = to.growth().get().minus(from.growth().get()).points();
        BigDecimal run = to.distance().minus(from.distance()).points();
        BigDecimal slope = rise.divide(run, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return Optional.of(slope.toPlainString());
    }
}
