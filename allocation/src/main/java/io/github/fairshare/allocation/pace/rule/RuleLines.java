package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.ClosingTarget;
import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.cohort.Distances;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;

/** What a growth rule gives each body before limits, as a line in the unknown of the policy. */
public interface RuleLines {
    /** The line of one body, in pence. */
    Line line(int rank);

    /**
     * Which part of the rule holds a body at the amount it got.
     *
     * @param value unrounded pence
     * @param x the solved unknown
     * @return for example {@code FLOOR}; empty text where none does
     */
    default String label(int rank, DoubleDouble value, DoubleDouble x) {
        return "";
    }

    /** The lines of a policy's rule for a cohort. */
    static RuleLines of(Cohort cohort, Distances distances) {
        GrowthRule rule = cohort.policy().rule();
        if (rule instanceof GrowthRule.ScaleBack scaleBack) {
            return new ScaleBackLines(cohort, scaleBack);
        }
        if (rule instanceof GrowthRule.Convergence convergence) {
            return new ConvergenceLines(cohort, distances, convergence);
        }
        if (rule instanceof GrowthRule.MinimumGrowthTaper taper) {
            return new TaperLines(cohort, distances, taper);
        }
        if (rule instanceof GrowthRule.Curve curve) {
            return CurveLines.of(cohort, distances, curve);
        }
        if (rule instanceof GrowthRule.FloorPlusTopUp topUp) {
            return topUp(cohort, distances, topUp);
        }
        if (rule instanceof GrowthRule.EqualSteps steps) {
            return rank -> Line.constant(ShareLines.equalStep(cohort, distances, steps, rank));
        }
        if (rule instanceof GrowthRule.TwoPart parts) {
            return ShareLines.twoPart(cohort, parts);
        }
        if (rule instanceof GrowthRule.FullTarget) {
            return rank -> Line.constant(ClosingTarget.needed(cohort, rank, "FULL_TARGET"));
        }
        DoubleDouble ratio = cohort.potRatio();
        return rank -> Line.constant(cohort.baseline(rank).times(ratio));
    }

    private static RuleLines topUp(Cohort cohort, Distances distances, GrowthRule.FloorPlusTopUp rule) {
        CurveShape shape = CurveShape.of(rule);
        DoubleDouble floor = DoubleDouble.ONE.plus(DoubleDouble.of(rule.floor().asFraction()));
        boolean scaled = cohort.policy().balance() == Balance.SCALE;
        return rank -> {
            DoubleDouble base = cohort.baseline(rank).times(floor);
            DoubleDouble gain =
                    cohort.baseline(rank).times(shape.at(distances.at(rank))).withoutNoise(base);
            return scaled ? Line.free(base, gain) : Line.constant(base.plus(gain));
        };
    }
}
