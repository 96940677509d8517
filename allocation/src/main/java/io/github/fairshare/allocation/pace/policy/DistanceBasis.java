package io.github.fairshare.allocation.pace.policy;

/** What the growth rule of a policy measures the distance from target on. */
public enum DistanceBasis {
    /** Baseline over opening target, less one; the opening target is the share of the baselines' total or as given. */
    OPENING,
    /** Baseline over the given target, less one; shares are refused. */
    GIVEN_TARGET,
    /** Baseline with its own growth over the new year's target, less one. */
    NEW_TARGET,
    /** The opening distance re-based for the body's own growth of population. */
    POPULATION_REBASED
}
