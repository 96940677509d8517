package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.ClosingTarget;
import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.cohort.Distances;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;

/** The rules that share the growth out between baseline and target. */
final class ShareLines {
    private ShareLines() {}

    static RuleLines twoPart(Cohort cohort, GrowthRule.TwoPart rule) {
        DoubleDouble growth = cohort.potRatio().minus(DoubleDouble.ONE);
        DoubleDouble lambda = DoubleDouble.of(rule.lambda());
        DoubleDouble onBaseline = DoubleDouble.ONE.plus(lambda.times(growth));
        DoubleDouble onTarget = DoubleDouble.ONE.minus(lambda).times(growth);
        return rank -> Line.constant(cohort.baseline(rank)
                .times(onBaseline)
                .plus(cohort.opening(rank).times(onTarget)));
    }

    static DoubleDouble equalStep(Cohort cohort, Distances distances, GrowthRule.EqualSteps rule, int rank) {
        DoubleDouble closing = ClosingTarget.needed(cohort, rank, "EQUAL_STEPS");
        DoubleDouble years = new DoubleDouble(rule.yearsLeft(), 0);
        DoubleDouble kept = DoubleDouble.ONE.minus(DoubleDouble.ONE.over(years));
        if (!cohort.hasTarget(rank)) {
            // Without a target the distance is money, not a percentage; it shrinks by the same steps.
            return closing.plus(cohort.baseline(rank).times(kept));
        }
        return closing.plus(closing.times(distances.at(rank)).times(kept));
    }
}
