package io.github.fairshare.examples;

import io.github.fairshare.core.join.RatingKind;
import io.github.fairshare.core.join.movement.RatingMovement;
import io.github.fairshare.core.join.movement.RatingStep;
import io.github.fairshare.core.join.movement.RatingTable;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.parsers.BundledSources;
import java.time.LocalDate;
import java.util.Map;

/** Which ratings moved between two years? The earlier year is made up: no source holds it. */
public final class RatingsThatMoved {
    private RatingsThatMoved() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        RatingTable later = RatingTable.annual(BundledSources.annualRatings());
        RatingTable earlier = RatingTable.of(
                RatingKind.ANNUAL,
                LocalDate.of(2015, 4, 1),
                Map.of(
                        OrganisationCode.of("00C"),
                        Rating.REQUIRES_IMPROVEMENT,
                        OrganisationCode.of("00D"),
                        Rating.GOOD));
        RatingMovement movement = RatingMovement.between(earlier, later, OrganisationRegistry.ccgs());
        for (RatingStep step : movement.steps()) {
            System.out.println(step.after().name() + ": from " + step.from().printed() + " to "
                    + step.to().printed() + ", " + step.direction());
        }
        System.out.println(movement.notCompared().size() + " CCGs are in one of the two years only");
    }
}
