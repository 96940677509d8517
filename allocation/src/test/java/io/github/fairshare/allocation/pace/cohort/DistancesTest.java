package io.github.fairshare.allocation.pace.cohort;

import static io.github.fairshare.allocation.pace.Examples.curve;
import static io.github.fairshare.allocation.pace.Examples.growth;
import static io.github.fairshare.allocation.pace.Examples.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.rule.Problem;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistancesTest {
    private static ImmutableOpeningPosition.Builder body(String target) {
        return OpeningPosition.builder()
                .from(OpeningPosition.of("A", Pounds.of("120"), Pounds.of(target)))
                .newTarget(Pounds.of(target))
                .growth(Percent.of("10"))
                .populationGrowth(Percent.of("20"));
    }

    /** Beside a body that has a target, so that there is something to share out. */
    private static double distance(ImmutableOpeningPosition.Builder body, DistanceBasis basis) {
        OpeningPosition other = OpeningPosition.builder()
                .from(OpeningPosition.of("B", Pounds.of("100"), Pounds.of("100")))
                .newTarget(Pounds.of("100"))
                .build();
        Cohort cohort = Problem.of(
                        policy(growth("5"), curve("0", "5"), "", "NONE"), Positions.of(List.of(body.build(), other)))
                .cohort();
        return new Distances(cohort, basis).at(0).hi();
    }

    @Test
    void distance_withATarget_followsTheBasis() {
        // 120/100 - 1; 120 x 1.1 / 100 - 1; 1.2/1.2 - 1
        assertThat(distance(body("100"), DistanceBasis.GIVEN_TARGET)).isEqualTo(0.2);
        assertThat(distance(body("100"), DistanceBasis.NEW_TARGET)).isEqualTo(0.32);
        assertThat(distance(body("100"), DistanceBasis.POPULATION_REBASED)).isZero();
    }

    @Test
    void distance_fromATargetOfZero_isInfiniteOnEveryBasis() {
        for (DistanceBasis basis : DistanceBasis.values()) {
            assertThat(distance(body("0"), basis)).as(basis.name()).isEqualTo(Double.POSITIVE_INFINITY);
        }
    }
}
