package io.github.fairshare.core.join.movement;

import io.github.fairshare.core.model.Rating;

/** Which way a rating moved. */
public enum Direction {
    /** To a better one. */
    UP,
    /** Nowhere. */
    SAME,
    /** To a worse one. */
    DOWN;

    /**
     * The way from one rating to another.
     *
     * @param from for example GOOD
     * @param to for example OUTSTANDING
     * @return for example UP
     */
    public static Direction of(Rating from, Rating to) {
        int order = to.compareTo(from);
        if (order == 0) {
            return SAME;
        }
        return order < 0 ? UP : DOWN;
    }
}
