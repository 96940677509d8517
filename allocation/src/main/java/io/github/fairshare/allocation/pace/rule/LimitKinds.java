package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.policy.Limit;

/** Finds what a limit does. */
public final class LimitKinds implements Limit.Cases<LimitKind> {
    public static LimitKind of(Limit limit) {
        return limit.match(new LimitKinds());
    }

    @Override
    public LimitKind minimumGrowth(Limit.MinimumGrowth limit) {
        return new MinimumGrowthKind(limit);
    }

    @Override
    public LimitKind maximumGrowth(Limit.MaximumGrowth limit) {
        return new MaximumGrowthKind(limit);
    }

    @Override
    public LimitKind maximumUnderTarget(Limit.MaximumUnderTarget limit) {
        return new UnderTargetKind(limit);
    }

    @Override
    public LimitKind noFurtherUnderTarget(Limit.NoFurtherUnderTarget limit) {
        return new NoFurtherKind(limit);
    }

    @Override
    public LimitKind noOvershoot(Limit.NoOvershoot limit) {
        return new NoOvershootKind(limit);
    }
}
