package io.github.fairshare.allocation.pace.policy;

import java.util.Set;

/** Everybody receives the closing target at once. */
public record FullTargetRule() implements GrowthRule {
    @Override
    public String type() {
        return "FULL_TARGET";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.fullTarget(this);
    }

    @Override
    public Set<Trait> traits() {
        return Set.of();
    }
}
