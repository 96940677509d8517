package io.github.fairshare.core.join.movement;

import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;

/**
 * The ratings of one CCG in two publications.
 *
 * @param before the CCG on the day of the earlier one
 * @param after the same CCG on the day of the later one, or the only successor of it alone
 * @param from its rating in the earlier one
 * @param to its rating in the later one
 * @param footprintChanges days in between on which it kept its code and was given other ground; usually empty
 */
public record RatingStep(
        Organisation before, Organisation after, Rating from, Rating to, List<LocalDate> footprintChanges) {
    /** Copies the list. */
    public RatingStep {
        footprintChanges = List.copyOf(footprintChanges);
    }

    /**
     * Which way the rating moved.
     *
     * @return for example UP
     */
    public Direction direction() {
        return Direction.of(from, to);
    }

    /**
     * Code and both ratings.
     *
     * @return for example {@code 00C: Good to Outstanding (UP)}
     */
    @Override
    public String toString() {
        String code = before.code().equals(after.code())
                ? before.code().text()
                : before.code() + " (now " + after.code() + ")";
        return code + ": " + from.printed() + " to " + to.printed() + " (" + direction() + ")";
    }
}
