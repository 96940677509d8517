package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Percent;

/**
 * One corner of a curve of top-ups over the floor.
 *
 * @param distance distance from target, a percentage of the target, for example -10 %
 * @param topUp what is added, a percentage of the baseline, not negative, for example 1.5 %
 */
public record TopUpPoint(Percent distance, Percent topUp) {
    /** Refuses a top-up that takes away. */
    public TopUpPoint {
        if (topUp.isNegative()) {
            throw new IllegalArgumentException("a top-up is not negative, given was " + topUp);
        }
    }
}
