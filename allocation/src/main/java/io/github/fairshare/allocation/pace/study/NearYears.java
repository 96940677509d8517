package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import java.util.Optional;

/**
 * In how many years of a policy all bodies are near their targets, and how many are held: what {@link ProjectionHorizon} says
 * without its reasons, from plain doubles wherever these can tell.
 */
record NearYears(Optional<Integer> years, int held) {
    /** Looks at so many years at most. */
    static NearYears of(PacePolicy policy, int most, Positions positions, Percent tolerance) {
        return NearSearch.of(policy, positions, tolerance)
                .flatMap(search -> search.within(most))
                .orElseGet(() -> exactly(policy, most, positions, tolerance));
    }

    private static NearYears exactly(PacePolicy policy, int most, Positions positions, Percent tolerance) {
        ProjectionHorizon horizon = ProjectionHorizon.of(ProjectionPlan.of(policy, most), positions, tolerance);
        return new NearYears(horizon.years(), horizon.held().size());
    }
}
