package io.github.fairshare.allocation.pace.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairshare.core.measure.Percent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How an allocation follows from a baseline and a distance from target, before any limit. */
public sealed interface GrowthRule
        permits UniformRule,
                TwoPartRule,
                CurveRule,
                FloorPlusTopUpRule,
                FullTargetRule,
                EqualStepsRule,
                ScaleBackRule,
                MinimumGrowthTaperRule,
                ConvergenceRule {
    /**
     * The name of the kind in policies.
     *
     * @return for example {@code CURVE}
     */
    String type();

    /**
     * What a policy with this rule must or need not give besides.
     *
     * @return for example {@code SHARES_OUT_GROWTH}; empty for a rule that goes with every policy
     */
    Set<Trait> traits();

    /**
     * The corners of the growth curve.
     *
     * @return by rising distance; empty where the rule is no curve
     */
    default List<GrowthPoint> corners() {
        return List.of();
    }

    /**
     * Where the rule itself changes its form.
     *
     * @return distances from target by rising distance, for example the corners of a curve and the ends of its blends;
     *     empty where there are none
     */
    default List<Percent> turningPoints() {
        return List.of();
    }

    /**
     * Answers by the kind of rule.
     *
     * @param <R> the answer
     * @param cases one answer a kind
     * @return the answer for this kind
     */
    <R> R match(Cases<R> cases);

    /** What a rule asks of the policy around it. */
    enum Trait {
        /** It shares out a growth, so that the pot must be given. */
        SHARES_OUT_GROWTH,
        /** It has a floor of its own, so that there are gains above a floor to scale. */
        HAS_A_FLOOR,
        /** It takes the floor of the limits, so that there must be one, given or solved. */
        TAKES_THE_FLOOR,
        /** It makes its own pot and is solved for its scale alone. */
        SOLVES_ITS_SCALE,
        /** Its bodies have a base growth, so that distances can be measured on new targets. */
        HAS_BASE_GROWTH
    }

    @JsonValue
    private Map<String, Object> json() {
        return PolicyForm.standard().rule(this);
    }

    /**
     * One answer for each kind of rule.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R uniform(UniformRule rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R twoPart(TwoPartRule rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R curve(CurveRule rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R floorPlusTopUp(FloorPlusTopUpRule rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R fullTarget(FullTargetRule rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R equalSteps(EqualStepsRule rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R scaleBack(ScaleBackRule rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R minimumGrowthTaper(MinimumGrowthTaperRule rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R convergence(ConvergenceRule rule);
    }
}
