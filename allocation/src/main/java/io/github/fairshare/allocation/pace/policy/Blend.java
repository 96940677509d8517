package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Percent;

/**
 * A rounded corner of a growth curve: the parabola that touches both neighbouring lines.
 *
 * @param at the distance of the corner, for example 1.5 %
 * @param halfWidth how far the parabola reaches either way, above zero, for example 0.5 %
 */
public record Blend(Percent at, Percent halfWidth) {
    /** Checks the width. */
    public Blend {
        if (halfWidth.points().signum() <= 0) {
            throw new IllegalArgumentException("a blend has a half-width above zero, given was " + halfWidth);
        }
    }

    /** Where the parabola begins. */
    Percent from() {
        return at.minus(halfWidth);
    }

    /** Where the parabola ends. */
    Percent to() {
        return at.plus(halfWidth);
    }
}
