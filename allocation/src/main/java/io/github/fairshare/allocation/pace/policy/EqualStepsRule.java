package io.github.fairshare.allocation.pace.policy;

import java.util.Set;

/**
 * The distance shrinks in equal steps to nothing.
 *
 * @param yearsLeft how many steps there are to go with this one, at least 1, for example 5
 */
public record EqualStepsRule(int yearsLeft) implements GrowthRule {
    /** Checks the number. */
    public EqualStepsRule {
        if (yearsLeft < 1 || yearsLeft > 100) {
            throw new IllegalArgumentException("there are 1 to 100 years left, given was " + yearsLeft);
        }
    }

    @Override
    public String type() {
        return "EQUAL_STEPS";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.equalSteps(this);
    }

    @Override
    public Set<Trait> traits() {
        return Set.of();
    }
}
