package io.github.fairshare.allocation.rating.study;

import io.github.fairshare.allocation.rating.rule.Band;

/**
 * Another count of one indicator, and what that does to its band.
 *
 * @param indicator the indicator's id
 * @param from the count as it is
 * @param to the nearest count in the other band
 * @param before the band as it is
 * @param after the other band
 */
public record CountChange(String indicator, long from, long to, Band before, Band after) {
    /**
     * How many more are counted.
     *
     * @return for example -3 for three deaths fewer
     */
    public long difference() {
        return to - from;
    }

    /**
     * How many cases change.
     *
     * @return for example 3, whichever way
     */
    public long size() {
        return Math.abs(difference());
    }

    /**
     * The change in words.
     *
     * @return for example {@code smoking: 10 fewer (300 to 290), worse, not significantly to better, not significantly}
     */
    @Override
    public String toString() {
        return indicator + ": " + size() + (difference() < 0 ? " fewer (" : " more (") + from + " to " + to + "), from "
                + before.words() + " to " + after.words();
    }
}
