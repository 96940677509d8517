package io.github.fairshare.allocation.delay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A target made by the model that the published figures suggest: what is left of the plan once an allowance for delays
 * that are not the NHS's is taken off, never above the baseline and never below zero.
 *
 * <p>No document states this model, so every result carries {@link #LABEL}.
 *
 * @param plan all delays, average beds per day
 * @param baseline NHS-attributable delays in the baseline quarter
 * @param allowance the body's share of its council's allowance for delays that are not the NHS's
 * @source dtoc17, derived from the pattern of its rows
 */
public record DerivedTarget(Beds plan, Beds baseline, Beds allowance) {
    /** What every result of the model is marked with. */
    public static final String LABEL = "derived, not official";

    private static final int RATIO_DECIMALS = 6;

    /** Refuses negative figures. */
    public DerivedTarget {
        if (plan.isNegative() || baseline.isNegative() || allowance.isNegative()) {
            throw new IllegalArgumentException("plan, baseline and allowance are not negative, given were " + plan
                    + ", " + baseline + " and " + allowance);
        }
    }

    /**
     * The target of the model.
     *
     * @return max(0, min(baseline, plan less allowance)), for example 12.36 for 18.00, 18.66 and 5.64
     */
    public Beds target() {
        return plan.minus(allowance).atMost(baseline).atLeast(Beds.ZERO);
    }

    /**
     * That the target is nobody's official figure.
     *
     * @return {@value #LABEL}
     */
    public String label() {
        return LABEL;
    }

    /**
     * Allowance over baseline, which is nearly the same for all bodies of one council.
     *
     * @param position plan, baseline and target
     * @return for example 0.322488 for 03C, rounded half up to six decimals; empty where the allowance cannot be
     *     recovered exactly
     */
    public static Optional<BigDecimal> allowancePerBaseline(DelayPosition position) {
        return Allowance.of(position) instanceof Allowance.Exact exact
                ? Optional.of(exact.beds()
                        .perDay()
                        .divide(position.baseline().perDay(), RATIO_DECIMALS, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /**
     * The target, what it was made of, and the label.
     *
     * @return for example {@code 12.36 (plan 18 less 5.64, at most 18.66; derived, not official)}
     */
    @Override
    public String toString() {
        return target() + " (plan " + plan + " less " + allowance + ", at most " + baseline + "; " + LABEL + ")";
    }
}
