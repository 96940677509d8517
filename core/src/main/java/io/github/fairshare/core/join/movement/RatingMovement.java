package io.github.fairshare.core.join.movement;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.util.List;

/**
 * How ratings moved from one publication to another, CCG by CCG.
 *
 * <p>A CCG is followed by its code, or to its successor where that was made from it alone. CCGs that were merged are
 * named with the reason and never averaged: the rating of a part says nothing about the whole.
 *
 * @param earlier the ratings of the earlier publication
 * @param later the ratings of the later one
 * @param steps the CCGs with both ratings, in the order of their codes
 * @param notCompared every other CCG that was open on one of the two days or is rated, and why it is not among them
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record RatingMovement(
        RatingTable earlier, RatingTable later, List<RatingStep> steps, List<NotCompared> notCompared) {
    /** Copies both lists. */
    public RatingMovement {
        steps = List.copyOf(steps);
        notCompared = List.copyOf(notCompared);
    }

    /**
     * Follows every CCG from one publication to another.
     *
     * @param earlier for example the annual ratings of 2015-16
     * @param later for example those of 2016-17; where its {@linkplain RatingTable#kind() kind} is another, the result
     *     sets two assessments side by side and {@link #isOneAssessment()} says so
     * @param registry the CCGs
     * @return who moved where, and who cannot be compared
     * @throws IllegalArgumentException where the later day is before the earlier one, or a code is not in the registry
     */
    public static RatingMovement between(RatingTable earlier, RatingTable later, OrganisationRegistry registry) {
        if (later.day().isBefore(earlier.day())) {
            throw new IllegalArgumentException("movement goes from the earlier day to the later one, given were "
                    + earlier.day() + " and then " + later.day() + "; swap the two");
        }
        return new RatingFollower(earlier, later, registry).follow();
    }

    /**
     * Whether both publications are of one assessment, so that steps are movements and no more than that.
     *
     * @return false where, for example, an annual rating is set against a maternity rating
     */
    public boolean isOneAssessment() {
        return earlier.kind() == later.kind();
    }

    /**
     * How many CCGs moved one way.
     *
     * @param direction for example UP
     * @return from 0 to the number of steps
     */
    public long count(Direction direction) {
        return steps.stream().filter(step -> step.direction() == direction).count();
    }

    /**
     * How many CCGs went from one rating to another: a cell of the matrix.
     *
     * @param from the rating in the earlier publication
     * @param to the rating in the later one
     * @return from 0 to the number of steps
     */
    public long count(Rating from, Rating to) {
        return steps.stream()
                .filter(step -> step.from() == from && step.to() == to)
                .count();
    }

    /**
     * Both publications and how many CCGs moved which way.
     *
     * @return for example {@code annual rating 2015-16 to annual rating 2016-17: 60 up, 110 same, 38 down, 3 not compared}
     */
    @Override
    public String toString() {
        return earlier.title() + " to " + later.title() + ": " + count(Direction.UP) + " up, " + count(Direction.SAME)
                + " same, " + count(Direction.DOWN) + " down, " + notCompared.size() + " not compared";
    }
}
