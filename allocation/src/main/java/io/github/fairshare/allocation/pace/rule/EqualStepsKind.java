package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.ClosingTarget;
import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.EqualStepsRule;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import java.util.Optional;

/** The distance shrinks in equal steps to nothing. */
record EqualStepsKind(EqualStepsRule rule) implements RuleKind {
    @Override
    public RuleLines lines(Cohort cohort) {
        return rank -> Line.constant(step(cohort, rank));
    }

    private DoubleDouble step(Cohort cohort, int rank) {
        DoubleDouble closing = ClosingTarget.needed(cohort, rank, "EQUAL_STEPS");
        DoubleDouble years = new DoubleDouble(rule.yearsLeft(), 0);
        DoubleDouble kept = DoubleDouble.ONE.minus(DoubleDouble.ONE.over(years));
        if (!cohort.hasTarget(rank)) {
            // Without a target the distance is money, not a percentage; it shrinks by the same steps.
            return closing.plus(cohort.baseline(rank).times(kept));
        }
        return closing.plus(closing.times(cohort.distances().at(rank)).times(kept));
    }

    @Override
    public Optional<GrowthRule> yearLater() {
        return Optional.of(new EqualStepsRule(Math.max(1, rule.yearsLeft() - 1)));
    }
}
