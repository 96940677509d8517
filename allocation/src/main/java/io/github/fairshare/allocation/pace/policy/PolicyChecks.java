package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.allocation.pace.policy.GrowthRule.Convergence;
import io.github.fairshare.allocation.pace.policy.GrowthRule.Curve;
import io.github.fairshare.allocation.pace.policy.GrowthRule.FloorPlusTopUp;
import io.github.fairshare.allocation.pace.policy.GrowthRule.ScaleBack;
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
            if (lacksPercent(limit) && !policy.balance().name().equals(limit.type())) {
                throw new PolicyException(
                        path + ".percent",
                        "is missing; give a number such as \"5.2\", or set balance.solveFor to " + limit.type());
            }
        }
    }

    private static boolean lacksPercent(Limit limit) {
        return (limit instanceof Limit.MinimumGrowth minimum
                        && minimum.percent().isEmpty())
                || (limit instanceof Limit.MaximumUnderTarget under
                        && under.percent().isEmpty());
    }

    private static void checkPot(PacePolicy policy) {
        boolean scaleBack = policy.rule() instanceof ScaleBack;
        if (!(policy.pot() instanceof Pot.None) || scaleBack) {
            return;
        }
        if (policy.rule() instanceof GrowthRule.Uniform || policy.rule() instanceof GrowthRule.TwoPart) {
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
        boolean scaleBack = policy.rule() instanceof ScaleBack;
        if (scaleBack && policy.balance() != Balance.SCALE) {
            throw new PolicyException(
                    "balance.solveFor", policy.balance() + " was given, SCALE_BACK solves for its factor; use SCALE");
        }
        boolean hasFloor = scaleBack
                || policy.rule() instanceof FloorPlusTopUp
                || policy.limits().stream().anyMatch(Limit.MinimumGrowth.class::isInstance);
        if (policy.balance() == Balance.SCALE && !hasFloor) {
            throw new PolicyException(
                    "balance.solveFor", "SCALE scales gains above a floor, and there is none; add MINIMUM_GROWTH");
        }
        if (policy.measuredOn() == DistanceBasis.NEW_TARGET && !(policy.rule() instanceof Convergence)) {
            throw new PolicyException(
                    "distance.measuredOn",
                    "NEW_TARGET needs the base growth of CONVERGENCE, the rule is "
                            + policy.rule().type() + "; use OPENING or GIVEN_TARGET");
        }
    }

    private static void checkFloorPoints(PacePolicy policy) {
        boolean usesFloor = policy.rule() instanceof Curve curve
                && curve.points().stream().anyMatch(point -> point.growth().isEmpty());
        boolean hasFloor = policy.balance() == Balance.MINIMUM_GROWTH
                || policy.limits().stream().anyMatch(Limit.MinimumGrowth.class::isInstance);
        if (usesFloor && !hasFloor) {
            throw new PolicyException(
                    "rule.points", "a point is at the FLOOR, and there is none; add the limit MINIMUM_GROWTH");
        }
    }
}
