package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.EqualStepsRule;
import io.github.fairshare.allocation.pace.policy.FloorPlusTopUpRule;
import io.github.fairshare.allocation.pace.policy.FullTargetRule;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.MinimumGrowthTaperRule;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.ScaleBackRule;
import io.github.fairshare.allocation.pace.policy.TwoPartRule;
import io.github.fairshare.allocation.pace.policy.UniformRule;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A rule as the lanes take it: growth of the baseline by distance, and a part of the target.
 *
 * @param curve growth by distance
 * @param ofTarget what is added, as a part of the opening target
 * @param floor above which a solved scale acts
 */
record LaneRule(LaneCurve curve, DoubleDouble ofTarget, Percent floor) {
    /** The lanes' rule of a policy whose pot grows so much; empty for one that they do not take. */
    static Optional<LaneRule> of(PacePolicy policy, Percent growth) {
        return policy.measuredOn() == DistanceBasis.OPENING
                ? policy.rule().match(new Kinds(policy, growth))
                : Optional.empty();
    }

    double largest() {
        return curve.largest() + Math.abs(ofTarget.hi());
    }

    /** The rules that the lanes take; the others need columns that no draw changes, or another basis of distance. */
    private record Kinds(PacePolicy policy, Percent growth) implements GrowthRule.Cases<Optional<LaneRule>> {
        private Percent floor() {
            return policy.floor().orElse(Percent.ZERO);
        }

        @Override
        public Optional<LaneRule> uniform(UniformRule rule) {
            return Optional.of(new LaneRule(LaneCurve.flat(growth), DoubleDouble.ZERO, floor()));
        }

        @Override
        public Optional<LaneRule> twoPart(TwoPartRule rule) {
            BigDecimal whole = growth.asFraction();
            Percent ofBaseline = Percent.ofFraction(whole.multiply(rule.lambda()));
            DoubleDouble ofTarget = DoubleDouble.of(whole.multiply(BigDecimal.ONE.subtract(rule.lambda())));
            return Optional.of(new LaneRule(LaneCurve.flat(ofBaseline), ofTarget, floor()));
        }

        @Override
        public Optional<LaneRule> curve(CurveRule rule) {
            boolean isOpen =
                    rule.points().stream().anyMatch(point -> point.growth().isEmpty());
            boolean isSolved = policy.balance() == Balance.MINIMUM_GROWTH;
            return isOpen && isSolved
                    ? Optional.empty()
                    : Optional.of(new LaneRule(
                            LaneCurve.of(rule, policy.floor().orElse(Percent.ZERO)), DoubleDouble.ZERO, floor()));
        }

        @Override
        public Optional<LaneRule> floorPlusTopUp(FloorPlusTopUpRule rule) {
            return Optional.of(new LaneRule(LaneCurve.of(rule), DoubleDouble.ZERO, rule.floor()));
        }

        @Override
        public Optional<LaneRule> fullTarget(FullTargetRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<LaneRule> equalSteps(EqualStepsRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<LaneRule> scaleBack(ScaleBackRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<LaneRule> minimumGrowthTaper(MinimumGrowthTaperRule rule) {
            return Optional.empty();
        }

        @Override
        public Optional<LaneRule> convergence(ConvergenceRule rule) {
            return Optional.empty();
        }
    }
}
