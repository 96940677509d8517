package io.github.fairshare.allocation.pace.measure;

import io.github.fairshare.allocation.pace.cohort.Openings;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.rule.LimitKinds;
import io.github.fairshare.allocation.pace.rule.PotKind;
import io.github.fairshare.allocation.pace.rule.RuleKinds;

/** A policy a year on. */
public final class LaterPolicy {
    private LaterPolicy() {}

    /**
     * The same policy a year on: what is to be reached in some years has a year less.
     *
     * @param policy of one year
     * @return of the next; the same policy where nothing is counted down
     */
    public static PacePolicy of(PacePolicy policy) {
        return ImmutablePacePolicy.copyOf(policy)
                .withRule(RuleKinds.of(policy.rule()).yearLater().orElse(policy.rule()))
                .withLimits(policy.limits().stream()
                        .map(limit -> LimitKinds.of(limit).yearLater())
                        .toList());
    }

    /**
     * The same policy for later years: a pot that is a total grows again by what that is of the first baselines.
     *
     * @param policy of the first year
     * @param positions of the first year
     * @return as given where the pot is no total
     */
    public static PacePolicy repeated(PacePolicy policy, Positions positions) {
        return PotKind.of(policy.pot())
                .repeatable(Openings.of(positions).baselineTotal())
                .filter(pot -> !pot.equals(policy.pot()))
                .<PacePolicy>map(pot -> ImmutablePacePolicy.copyOf(policy).withPot(pot))
                .orElse(policy);
    }
}
