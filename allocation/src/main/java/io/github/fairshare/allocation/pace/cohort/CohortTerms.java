package io.github.fairshare.allocation.pace.cohort;

import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import java.util.Optional;

/** What a rule says about the targets and distances of a cohort. */
public interface CohortTerms {
    /** By what the target of a body grows that is given no new one; empty where it grows as the pot does. */
    default Optional<TargetGrowth> targetGrowth(OpeningPosition body) {
        return Optional.empty();
    }

    /** What the rule goes by where a policy asks for a basis of distances. */
    default DistanceBasis measuredOn(DistanceBasis asked) {
        return asked;
    }
}
