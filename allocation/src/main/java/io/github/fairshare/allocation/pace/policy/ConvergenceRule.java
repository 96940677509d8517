package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Percent;
import java.util.Set;

/**
 * The convergence of integrated care boards (ICBs): a capped pull towards target on top of a base growth.
 *
 * @param over the pull on bodies over target
 * @param under the pull on bodies under target
 * @param composition how the pull joins the base growth
 */
public record ConvergenceRule(Pull over, Pull under, Composition composition) implements GrowthRule {
    /**
     * How strongly a distance pulls.
     *
     * @param slope part of the distance, for example 1/15
     * @param cap the strongest pull, 0 to 100 %, for example 0.2 %
     */
    public record Pull(Quotient slope, Percent cap) {
        /** Checks the cap. */
        public Pull {
            if (cap.isNegative() || cap.compareTo(Percent.of("100")) > 0) {
                throw new IllegalArgumentException("a cap lies between 0 and 100 %, given was " + cap);
            }
        }
    }

    /** How the pull joins the base growth. */
    public enum Composition {
        /** B(1+g)(1+c). */
        MULTIPLICATIVE,
        /** B(1+g+c). */
        ADDITIVE,
        /** B(1+g)(1 + c times the body's share of the base that converges). */
        PARTIAL_BASE
    }

    @Override
    public String type() {
        return "CONVERGENCE";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.convergence(this);
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.HAS_BASE_GROWTH);
    }
}
