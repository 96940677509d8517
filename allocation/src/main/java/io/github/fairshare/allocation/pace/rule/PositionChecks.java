package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Openings;
import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether positions have what a policy needs, and what they have that it does not use. */
public final class PositionChecks {
    private PositionChecks() {}

    /** The columns that a policy needs of every body. */
    private record Needed(Set<PositionColumn> columns) {
        static Needed of(PacePolicy policy) {
            return new Needed(Collections.unmodifiableSet(needed(policy, RuleKinds.of(policy.rule()))));
        }
    }

    static void check(PacePolicy policy, Positions positions) {
        if (Openings.of(positions).baselineTotal().signum() == 0) {
            throw new PositionsException(
                    "column baseline: all baselines are zero; growth needs something to grow from");
        }
        RuleKind kind = RuleKinds.of(policy);
        Set<PositionColumn> needed = policy.derived(Needed.class, Needed::of).columns();
        if (needed.isEmpty() && !Openings.of(positions).hasVanished()) {
            // All bodies have the same kind of target, so the first one stands for all.
            checkTarget(policy, kind, positions.bodies().get(0));
            return;
        }
        for (OpeningPosition body : positions.bodies()) {
            needed.forEach(column -> {
                if (!column.isIn(body)) {
                    throw new PositionsException(
                            "body " + body.code() + ", column " + column.column() + ": is empty, but "
                                    + policy.rule().type() + " of policy " + policy.id() + " needs it for every body");
                }
            });
            checkTarget(policy, kind, body);
            checkPopulation(body);
            kind.check(body);
        }
    }

    private static Set<PositionColumn> needed(PacePolicy policy, RuleKind kind) {
        Set<PositionColumn> needed = new LinkedHashSet<>();
        if (policy.measuredOn() == DistanceBasis.POPULATION_REBASED) {
            needed.add(PositionColumn.POPULATION_GROWTH);
        }
        needed.addAll(kind.needs());
        if (policy.measuredOn() == DistanceBasis.NEW_TARGET) {
            needed.add(PositionColumn.NEW_TARGET);
        }
        return needed;
    }

    private static void checkTarget(PacePolicy policy, RuleKind kind, OpeningPosition body) {
        boolean hasTarget = body.target().isPresent() || body.targetShare().isPresent();
        if (!hasTarget && kind.needsTarget()) {
            throw new PositionsException(
                    "body " + body.code() + ": has neither target nor target_share; give one of the two");
        }
        if (policy.measuredOn() == DistanceBasis.GIVEN_TARGET
                && body.targetShare().isPresent()) {
            throw new PositionsException("body " + body.code() + ", column target_share: policy " + policy.id()
                    + " measures on GIVEN_TARGET; give target, or measure on OPENING");
        }
    }

    private static void checkPopulation(OpeningPosition body) {
        if (Openings.vanishes(body)) {
            throw new PositionsException("body " + body.code() + ", column population_growth: "
                    + body.populationGrowth().get() + " leaves nobody; give percentage points above -100");
        }
    }

    /** One warning for each optional column that is given but plays no part under the policy. */
    public static List<String> unused(PacePolicy policy, Positions positions) {
        if (positions.columns().isPresent()) {
            return List.of();
        }
        Set<PositionColumn> used = used(policy);
        return PositionColumn.OPTIONAL.stream()
                .filter(column -> !used.contains(column))
                .filter(column -> positions.bodies().stream().anyMatch(column::isIn))
                .map(column -> "column " + column.column() + " is given, but "
                        + policy.rule().type() + " and the limits of policy " + policy.id() + " do not use it")
                .toList();
    }

    private static Set<PositionColumn> used(PacePolicy policy) {
        Set<PositionColumn> used = needed(policy, RuleKinds.of(policy));
        used.addAll(RuleKinds.of(policy).uses());
        policy.limits().forEach(limit -> used.addAll(LimitKinds.of(limit).uses()));
        return used;
    }
}
