package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.UniformRule;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.GrowthCurve;
import io.github.fairshare.allocation.pace.solve.Line;
import io.github.fairshare.allocation.pace.solve.Lines;
import java.util.Optional;

/** Everybody grows as the pot does. */
record UniformKind(UniformRule rule) implements RuleKind {
    @Override
    public RuleLines lines(Cohort cohort) {
        DoubleDouble ratio = cohort.potRatio();
        return new RuleLines() {
            @Override
            public Line line(int rank) {
                return Line.constant(cohort.baseline(rank).times(ratio));
            }

            @Override
            public Optional<GrowthCurve> growth() {
                return Optional.of(GrowthCurve.flat(ratio));
            }

            @Override
            public void fill(int from, Lines block) {
                block.start().copy(cohort.baselines(), from);
                block.start().product(block.start(), ratio);
                block.standStill();
            }
        };
    }

    @Override
    public Optional<GrowthRule> yearLater() {
        return Optional.of(rule);
    }
}
