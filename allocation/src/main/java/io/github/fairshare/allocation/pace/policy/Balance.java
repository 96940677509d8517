package io.github.fairshare.allocation.pace.policy;

/** The one unknown that is solved so that the allocations add up to the pot. */
public enum Balance {
    /** Nothing is solved; a difference from the pot is reported. */
    NONE,
    /** The floor: the growth that no body falls below, in percentage points; of several values the highest. */
    MINIMUM_GROWTH,
    /** How far a body may close under target, in percentage points; of several values the smallest. */
    MAXIMUM_UNDER_TARGET,
    /** A factor on the gains above the floor; of several values the one nearest 1. */
    SCALE,
    /** Growth added to every body that no limit holds, in percentage points; of several values the one nearest 0. */
    SHIFT,
    /**
     * The over-target cap, in percentage points; of several values the smallest. Under {@link ConvergenceRule}
     * it is the rule's own cap on the pull towards target; elsewhere no body closes further over target than this.
     */
    OVER_CAP
}
