package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import java.util.Optional;

/** Everybody grows as the pot does. */
record UniformKind(GrowthRule.Uniform rule) implements RuleKind {
    @Override
    public RuleLines lines(Cohort cohort) {
        DoubleDouble ratio = cohort.potRatio();
        return rank -> Line.constant(cohort.baseline(rank).times(ratio));
    }

    @Override
    public Optional<GrowthRule> yearLater() {
        return Optional.of(rule);
    }
}
