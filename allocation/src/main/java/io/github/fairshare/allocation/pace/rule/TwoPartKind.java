package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.TwoPartRule;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import java.util.Optional;

/** A part of the growth follows the baseline, the rest the target. */
record TwoPartKind(TwoPartRule rule) implements RuleKind {
    @Override
    public RuleLines lines(Cohort cohort) {
        DoubleDouble growth = cohort.potRatio().minus(DoubleDouble.ONE);
        DoubleDouble lambda = DoubleDouble.of(rule.lambda());
        DoubleDouble onBaseline = DoubleDouble.ONE.plus(lambda.times(growth));
        DoubleDouble onTarget = DoubleDouble.ONE.minus(lambda).times(growth);
        return rank -> Line.constant(cohort.baseline(rank)
                .times(onBaseline)
                .plus(cohort.opening(rank).times(onTarget)));
    }

    @Override
    public Optional<GrowthRule> yearLater() {
        return Optional.of(rule);
    }
}
