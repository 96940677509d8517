package io.github.fairshare.allocation.generators;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;

/**
 * A policy and positions that fit it.
 *
 * @param policy any valid policy
 * @param positions bodies with every column that the policy needs
 */
public record AllocationCase(PacePolicy policy, Positions positions) {
    /**
     * Policy and positions in full, for failure reports.
     *
     * @return several lines of text
     */
    @Override
    public String toString() {
        return policy + "\n" + policy.pot() + " " + policy.rule() + "\n" + policy.limits() + " " + policy.rounding()
                + "\n" + positions.bodies();
    }
}
