package io.github.fairshare.allocation.generators;

/** How hard a cohort makes it for an engine, from tame to adversarial. */
public enum CohortTemper {
    /** Ten to forty bodies of like size within five per cent of target. */
    TAME,
    /** One to eight bodies of any size, as {@link PositionArbitraries#positions()} has them. */
    ORDINARY,
    /** Bodies alike to the penny, so that every share of a rest is a tie. */
    TWINS,
    /** Every distance on a half point, where curves of published rounds turn. */
    ON_TURNING_POINTS,
    /** One body with nearly all the money beside bodies with a pound. */
    UNEQUAL,
    /** Bodies without a baseline beside others. */
    NEWCOMERS,
    /** Distances from 99 % under target to 900 % over, amounts from a penny to a thousand million million. */
    EXTREME
}
