package io.github.fairshare.allocation.pace;

import io.github.fairshare.core.measure.Percent;
import java.util.Optional;

/** Finds the floor that a policy gives. */
final class FloorOf {
    private FloorOf() {}

    static Optional<Percent> policy(PacePolicy policy) {
        return policy.limits().stream()
                .filter(Limit.MinimumGrowth.class::isInstance)
                .map(Limit.MinimumGrowth.class::cast)
                .findFirst()
                .flatMap(Limit.MinimumGrowth::percent);
    }
}
