package io.github.fairshare.allocation.pace;

import io.github.fairshare.core.measure.Pounds;

/**
 * What one limit did to one body.
 *
 * @param limit for example {@code MINIMUM_GROWTH}
 * @param side whether it holds from below or from above
 * @param asked the amount it asked for
 * @param effective what higher limits left of that
 * @param gaveWayTo the higher limit that it conflicted with; empty text where it conflicted with none
 * @param moved by how much it moved the body; zero where it did not
 */
public record LimitStep(String limit, Side side, Pounds asked, Pounds effective, String gaveWayTo, Pounds moved) {
    /** On which side of the allocation a limit stands. */
    public enum Side {
        /** The allocation is at least this. */
        AT_LEAST,
        /** The allocation is at most this. */
        AT_MOST
    }

    /** The nearest amount that the limit allows. */
    Pounds applied(Pounds amount) {
        boolean breaks = side == Side.AT_LEAST ? amount.compareTo(effective) < 0 : amount.compareTo(effective) > 0;
        return breaks ? effective : amount;
    }

    /** Whether the limit moved the body. */
    boolean hasMoved() {
        return moved.amount().signum() != 0;
    }
}
