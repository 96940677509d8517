package io.github.fairshare.allocation.pace.policy;

import java.util.Set;

/** Everybody grows as the pot does. */
public record UniformRule() implements GrowthRule {
    @Override
    public String type() {
        return "UNIFORM";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.uniform(this);
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.SHARES_OUT_GROWTH);
    }
}
