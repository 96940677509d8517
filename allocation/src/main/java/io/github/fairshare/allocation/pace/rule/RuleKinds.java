package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.pace.policy.EqualStepsRule;
import io.github.fairshare.allocation.pace.policy.FloorPlusTopUpRule;
import io.github.fairshare.allocation.pace.policy.FullTargetRule;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.MinimumGrowthTaperRule;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.ScaleBackRule;
import io.github.fairshare.allocation.pace.policy.TwoPartRule;
import io.github.fairshare.allocation.pace.policy.UniformRule;

/** Finds what a growth rule does. */
public final class RuleKinds implements GrowthRule.Cases<RuleKind> {
    /** The kind of a policy's rule, which keeps what it once worked out. */
    public static RuleKind of(PacePolicy policy) {
        return policy.derived(RuleKind.class, given -> of(given.rule()));
    }

    public static RuleKind of(GrowthRule rule) {
        return rule.match(new RuleKinds());
    }

    @Override
    public RuleKind uniform(UniformRule rule) {
        return new UniformKind(rule);
    }

    @Override
    public RuleKind twoPart(TwoPartRule rule) {
        return new TwoPartKind(rule);
    }

    @Override
    public RuleKind curve(CurveRule rule) {
        return new CurveKind(rule);
    }

    @Override
    public RuleKind floorPlusTopUp(FloorPlusTopUpRule rule) {
        return new TopUpKind(rule);
    }

    @Override
    public RuleKind fullTarget(FullTargetRule rule) {
        return new FullTargetKind();
    }

    @Override
    public RuleKind equalSteps(EqualStepsRule rule) {
        return new EqualStepsKind(rule);
    }

    @Override
    public RuleKind scaleBack(ScaleBackRule rule) {
        return new ScaleBackKind(rule);
    }

    @Override
    public RuleKind minimumGrowthTaper(MinimumGrowthTaperRule rule) {
        return new TaperKind(rule);
    }

    @Override
    public RuleKind convergence(ConvergenceRule rule) {
        return new ConvergenceKind(rule);
    }
}
