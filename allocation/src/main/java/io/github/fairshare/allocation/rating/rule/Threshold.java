package io.github.fairshare.allocation.rating.rule;

import io.github.fairshare.core.measure.Fraction;
import java.util.Optional;

/**
 * The least mean that earns a rating.
 *
 * @param rating the rating
 * @param atLeast the least mean, for example 1.3125; empty for the lowest rating, which everything else falls into
 */
public record Threshold(RatingName rating, Optional<Fraction> atLeast) {
    /**
     * Whether a mean is high enough.
     *
     * @param mean the exact mean of the scores
     * @return true on the threshold itself
     */
    public boolean isReachedBy(Fraction mean) {
        return atLeast.map(least -> mean.compareTo(least) >= 0).orElse(true);
    }

    /**
     * Rating and least mean.
     *
     * @return for example {@code Outstanding from 1.3125}
     */
    @Override
    public String toString() {
        return rating + atLeast.map(least -> " from " + least).orElse(" below");
    }
}
