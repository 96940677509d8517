package io.github.fairshare.allocation.pace.rule;

import static io.github.fairshare.allocation.pace.Examples.curve;
import static io.github.fairshare.allocation.pace.Examples.growth;
import static io.github.fairshare.allocation.pace.Examples.policy;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionChecksTest {
    private static final PacePolicy CURVE = policy(growth("5"), curve("0", "5"), "", "NONE");

    private static ImmutableOpeningPosition.Builder body() {
        return OpeningPosition.builder().code("A").baseline(Pounds.of("100"));
    }

    private static Positions one(ImmutableOpeningPosition.Builder body) {
        return Positions.of(List.of(body.build()));
    }

    private static void refused(PacePolicy policy, ImmutableOpeningPosition.Builder body, String why) {
        assertThatExceptionOfType(PositionsException.class)
                .isThrownBy(() -> PaceOfChange.allocate(policy, one(body)))
                .withMessageStartingWith("body A")
                .withMessageContaining(why);
    }

    @Test
    void target_missing_isRefusedWhereTheRuleGoesByIt() {
        refused(CURVE, body(), "has neither target nor target_share");
    }

    @Test
    void column_missingInOneBody_isRefusedWhereTheBasisGoesByIt() {
        PacePolicy rebased = ImmutablePacePolicy.copyOf(CURVE).withMeasuredOn(DistanceBasis.POPULATION_REBASED);
        OpeningPosition complete = OpeningPosition.builder()
                .from(OpeningPosition.of("B", Pounds.of("100"), Pounds.of("100")))
                .populationGrowth(Percent.of("1"))
                .build();
        OpeningPosition without = body().target(Pounds.of("100")).build();

        assertThatExceptionOfType(PositionsException.class)
                .isThrownBy(() -> PaceOfChange.allocate(rebased, Positions.of(List.of(complete, without))))
                .withMessage("body A, column population_growth: is empty, but CURVE of policy example needs it for"
                        + " every body");
        refused(rebased, body().populationGrowth(Percent.of("1")), "has neither target nor target_share");
        assertThatCode(() -> PaceOfChange.allocate(rebased, Positions.of(List.of(complete))))
                .doesNotThrowAnyException();
    }

    @Test
    void share_underAGivenTarget_isRefused() {
        PacePolicy given = ImmutablePacePolicy.copyOf(CURVE).withMeasuredOn(DistanceBasis.GIVEN_TARGET);

        refused(
                given,
                body().targetShare(Share.of("1")),
                "column target_share: policy example measures on GIVEN_TARGET");
        assertThatCode(() -> PaceOfChange.allocate(given, one(body().target(Pounds.of("100")))))
                .doesNotThrowAnyException();
    }

    @Test
    void population_thatVanishes_isRefusedAlsoWhereNothingGoesByIt() {
        refused(
                CURVE,
                body().target(Pounds.of("100")).populationGrowth(Percent.of("-100")),
                "column population_growth: -100% leaves nobody");
        assertThatCode(() -> PaceOfChange.allocate(
                        CURVE, one(body().target(Pounds.of("100")).populationGrowth(Percent.of("-99.9")))))
                .doesNotThrowAnyException();
    }

    @Test
    void ceiling_belowTheFloor_isRefused() {
        PacePolicy policy = policy("\"NONE\"", "{\"type\": \"SCALE_BACK\", \"floorPercent\": \"2\"}", "", "SCALE");

        refused(
                policy,
                body().formula(Pounds.of("110")).ceiling(Percent.of("1.9")),
                "column ceiling: 1.9% is below the floor of 2%");
        refused(
                policy,
                body().formula(Pounds.of("110")).floor(Percent.of("4")).ceiling(Percent.of("3")),
                "column ceiling: 3% is below the floor of 4%");
        assertThatCode(() -> PaceOfChange.allocate(
                        policy, one(body().formula(Pounds.of("110")).ceiling(Percent.of("2")))))
                .doesNotThrowAnyException();
    }
}
