package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.GrowthRule.ScaleBack;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.solve.Amounts;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;

/** Floor damping: the floor, and the scaled part of what the formula gives above it, up to a ceiling. */
record ScaleBackLines(Cohort cohort, ScaleBack rule) implements RuleLines {
    @Override
    public Line line(int rank) {
        DoubleDouble floor = floor(rank);
        DoubleDouble gain = gain(rank);
        if (gain.signum() == 0) {
            return Line.constant(floor);
        }
        return new Line(floor, gain, DoubleDouble.MINUS_INFINITE, ceiling(rank));
    }

    @Override
    public String label(int rank, DoubleDouble value, DoubleDouble x) {
        if (Amounts.same(value, floor(rank))) {
            return "FLOOR";
        }
        return ceiling(rank).isFinite() && Amounts.same(value, ceiling(rank)) ? "CEILING" : "";
    }

    private DoubleDouble gain(int rank) {
        Pounds formula = cohort.body(rank).formula().orElseThrow();
        return DoubleDouble.of(formula.amount().movePointRight(2))
                .minus(floor(rank))
                .withoutNoise(floor(rank))
                .max(DoubleDouble.ZERO);
    }

    private DoubleDouble floor(int rank) {
        return grown(rank, cohort.body(rank).floor().orElse(rule.floor()));
    }

    private DoubleDouble ceiling(int rank) {
        return cohort.body(rank)
                .ceiling()
                .or(rule::ceiling)
                .map(percent -> grown(rank, percent))
                .orElse(DoubleDouble.INFINITE);
    }

    private DoubleDouble grown(int rank, Percent percent) {
        OpeningPosition body = cohort.body(rank);
        Pounds prior = body.prior().orElse(body.baseline());
        return DoubleDouble.of(prior.amount()
                .add(prior.amount().multiply(percent.asFraction()))
                .movePointRight(2));
    }
}
