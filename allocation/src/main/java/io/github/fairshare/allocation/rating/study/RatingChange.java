package io.github.fairshare.allocation.rating.study;

import io.github.fairshare.allocation.rating.rule.RatingName;
import java.util.List;

/**
 * Other counts that would have given another rating.
 *
 * @param changes one per indicator that changes
 * @param before the rating as it is
 * @param after the other rating
 */
public record RatingChange(List<CountChange> changes, RatingName before, RatingName after) {
    /** Copies the list. */
    public RatingChange {
        changes = List.copyOf(changes);
    }

    /**
     * How many cases change altogether.
     *
     * @return for example 13 for three deaths and ten smokers fewer
     */
    public long size() {
        return changes.stream().mapToLong(CountChange::size).sum();
    }

    /**
     * The changes and the ratings.
     *
     * @return for example {@code Good to Outstanding: smoking: 10 fewer (300 to 290), from ... to ...}
     */
    @Override
    public String toString() {
        return before + " to " + after + ": "
                + String.join("; ", changes.stream().map(CountChange::toString).toList());
    }
}
