package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.FloorPlusTopUpRule;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import java.util.Optional;

/** A floor for everybody and a top-up that rises with the distance under target. */
record TopUpKind(FloorPlusTopUpRule rule) implements RuleKind {
    @Override
    public RuleLines lines(Cohort cohort) {
        CurveShape shape = CurveShape.of(rule);
        DoubleDouble floor = DoubleDouble.ONE.plus(DoubleDouble.of(rule.floor().asFraction()));
        boolean scaled = cohort.policy().balance() == Balance.SCALE;
        return rank -> {
            DoubleDouble base = cohort.baseline(rank).times(floor);
            DoubleDouble gain = cohort.baseline(rank)
                    .times(shape.at(cohort.distances().at(rank)))
                    .withoutNoise(base);
            return scaled ? Line.free(base, gain) : Line.constant(base.plus(gain));
        };
    }

    @Override
    public Optional<GrowthRule> yearLater() {
        return Optional.of(rule);
    }

    @Override
    public boolean scalesItself() {
        return true;
    }
}
