package io.github.fairshare.core.join;

/** The columns that a join takes from the documents. */
public enum JoinColumn {
    /** The CCG's own plan for delayed transfers of care, average beds delayed per day. */
    DTOC_PLAN,
    /** Delays attributable to the NHS in the baseline quarter, average beds delayed per day. */
    DTOC_BASELINE,
    /** The target for delays attributable to the NHS, average beds delayed per day. */
    DTOC_TARGET,
    /** The annual rating. */
    ANNUAL_RATING,
    /** The maternity rating. */
    MATERNITY_RATING,
    /** The region of the commissioning hub. */
    REGION,
    /** The commissioning hub. */
    HUB;

    /**
     * Whether the figures of several bodies add up to the figure of a body that was made from them.
     *
     * @return true for beds, false for ratings and names
     */
    public boolean isAdditive() {
        return this == DTOC_PLAN || this == DTOC_BASELINE || this == DTOC_TARGET;
    }
}
