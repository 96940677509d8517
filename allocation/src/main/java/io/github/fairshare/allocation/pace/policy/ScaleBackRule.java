package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Percent;
import java.util.Optional;
import java.util.Set;

/**
 * Local-government floor damping: gains of the formula over the floor are scaled back to pay for the floor.
 *
 * @param floor growth over the prior grant that nobody falls below, for example 2.7 %; a body's own one goes first
 * @param ceiling growth over the prior grant that nobody exceeds; empty for none
 * @param paidBy who pays for the floor
 */
public record ScaleBackRule(Percent floor, Optional<Percent> ceiling, PaidBy paidBy) implements GrowthRule {
    /** Checks that the ceiling is not below the floor. */
    public ScaleBackRule {
        if (ceiling.isPresent() && ceiling.get().compareTo(floor) < 0) {
            throw new IllegalArgumentException(
                    "a ceiling is not below the floor, given were " + ceiling.get() + " and " + floor);
        }
    }

    /** Who pays for the floor. */
    public enum PaidBy {
        /** The bodies above it. */
        POOL,
        /** Somebody outside; nothing is scaled back. */
        EXTERNAL
    }

    @Override
    public String type() {
        return "SCALE_BACK";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.scaleBack(this);
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.HAS_A_FLOOR, Trait.SOLVES_ITS_SCALE);
    }
}
