package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.policy.GrowthRule;

/** Finds what a growth rule does. */
public final class RuleKinds implements GrowthRule.Cases<RuleKind> {
    public static RuleKind of(GrowthRule rule) {
        return rule.match(new RuleKinds());
    }

    @Override
    public RuleKind uniform(GrowthRule.Uniform rule) {
        return new UniformKind(rule);
    }

    @Override
    public RuleKind twoPart(GrowthRule.TwoPart rule) {
        return new TwoPartKind(rule);
    }

    @Override
    public RuleKind curve(GrowthRule.Curve rule) {
        return new CurveKind(rule);
    }

    @Override
    public RuleKind floorPlusTopUp(GrowthRule.FloorPlusTopUp rule) {
        return new TopUpKind(rule);
    }

    @Override
    public RuleKind fullTarget(GrowthRule.FullTarget rule) {
        return new FullTargetKind();
    }

    @Override
    public RuleKind equalSteps(GrowthRule.EqualSteps rule) {
        return new EqualStepsKind(rule);
    }

    @Override
    public RuleKind scaleBack(GrowthRule.ScaleBack rule) {
        return new ScaleBackKind(rule);
    }

    @Override
    public RuleKind minimumGrowthTaper(GrowthRule.MinimumGrowthTaper rule) {
        return new TaperKind(rule);
    }

    @Override
    public RuleKind convergence(GrowthRule.Convergence rule) {
        return new ConvergenceKind(rule);
    }
}
