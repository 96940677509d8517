package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.allocation.pace.policy.GrowthRule.Trait;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the parts of a policy fit each other; each part alone has been checked before. */
final class PolicyChecks {
    private PolicyChecks() {}

    static void check(PacePolicy policy) {
        if (policy.id().isBlank()) {
            throw new PolicyException("id", "is blank; give a short name such as pct-2009-10");
        }
        checkLimits(policy);
        checkPot(policy);
        checkScale(policy);
        checkFloorPoints(policy);
    }

    private static void checkLimits(PacePolicy policy) {
        Set<String> seen = new HashSet<>();
        List<Limit> limits = policy.limits();
        for (int i = 0; i < limits.size(); i++) {
            String path = "limits[" + i + "]";
            Limit limit = limits.get(i);
            if (!seen.add(limit.type())) {
                throw new PolicyException(path + ".type", limit.type() + " stands twice; keep one of the two");
            }
            if (limit.hasOpenFigure() && !policy.balance().name().equals(limit.type())) {
                throw new PolicyException(
                        path + ".percent",
                        "is missing; give a number such as \"5.2\", or set balance.solveFor to " + limit.type());
            }
        }
    }

    private static void checkPot(PacePolicy policy) {
        if (policy.pot().hasAmount() || has(policy, Trait.SOLVES_ITS_SCALE)) {
            return;
        }
        if (has(policy, Trait.SHARES_OUT_GROWTH)) {
            throw new PolicyException(
                    "pot",
                    "is NONE, but " + policy.rule().type() + " shares out a growth; give growthPercent or total");
        }
        if (policy.balance() != Balance.NONE) {
            throw new PolicyException(
                    "balance.solveFor",
                    policy.balance() + " balances to a pot, but pot is NONE; give growthPercent or total, or solve for"
                            + " NONE");
        }
    }

    private static void checkScale(PacePolicy policy) {
        if (has(policy, Trait.SOLVES_ITS_SCALE) && policy.balance() != Balance.SCALE) {
            throw new PolicyException(
                    "balance.solveFor",
                    policy.balance() + " was given, " + policy.rule().type() + " solves for its factor; use SCALE");
        }
        boolean hasFloor = has(policy, Trait.HAS_A_FLOOR) || hasFloorLimit(policy);
        if (policy.balance() == Balance.SCALE && !hasFloor) {
            throw new PolicyException(
                    "balance.solveFor", "SCALE scales gains above a floor, and there is none; add MINIMUM_GROWTH");
        }
        if (policy.measuredOn() == DistanceBasis.NEW_TARGET && !has(policy, Trait.HAS_BASE_GROWTH)) {
            throw new PolicyException(
                    "distance.measuredOn",
                    "NEW_TARGET needs the base growth of CONVERGENCE, the rule is "
                            + policy.rule().type() + "; use OPENING or GIVEN_TARGET");
        }
    }

    private static void checkFloorPoints(PacePolicy policy) {
        boolean hasFloor = policy.balance() == Balance.MINIMUM_GROWTH || hasFloorLimit(policy);
        if (has(policy, Trait.TAKES_THE_FLOOR) && !hasFloor) {
            throw new PolicyException(
                    "rule.points", "a point is at the FLOOR, and there is none; add the limit MINIMUM_GROWTH");
        }
    }

    private static boolean has(PacePolicy policy, Trait trait) {
        return policy.rule().traits().contains(trait);
    }

    private static boolean hasFloorLimit(PacePolicy policy) {
        return policy.limits().stream().anyMatch(Limit::actsAsFloor);
    }
}
