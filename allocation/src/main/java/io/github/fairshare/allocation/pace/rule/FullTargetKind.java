package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.ClosingTarget;
import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.FullTargetRule;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.solve.Line;
import java.util.Optional;

/** Everybody receives the closing target at once. */
record FullTargetKind() implements RuleKind {
    @Override
    public RuleLines lines(Cohort cohort) {
        return rank -> Line.constant(ClosingTarget.needed(cohort, rank, "FULL_TARGET"));
    }

    @Override
    public Optional<GrowthRule> yearLater() {
        return Optional.of(new FullTargetRule());
    }
}
