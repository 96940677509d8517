package io.github.fairshare.allocation.pace.policy;

import static io.github.fairshare.allocation.pace.Examples.curve;
import static io.github.fairshare.allocation.pace.Examples.growth;
import static io.github.fairshare.allocation.pace.Examples.limit;
import static io.github.fairshare.allocation.pace.Examples.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Parts that are right alone and do not fit each other. */
class PolicyChecksTest {
    private static final String SCALE_BACK = "{\"type\": \"SCALE_BACK\", \"floorPercent\": \"2\"}";
    private static final String AT_FLOOR = curve("0", "5", "2", "FLOOR");

    private static void refused(Supplier<PacePolicy> made, String path, String why) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(made::get)
                .withMessageContaining(why)
                .satisfies(refused -> assertThat(refused.path()).isEqualTo(path));
    }

    @Test
    void scaleBack_solvingForAnythingButItsScale_isRefused() {
        refused(() -> policy("\"NONE\"", SCALE_BACK, "", "NONE"), "balance.solveFor", "use SCALE");
        assertThat(policy("\"NONE\"", SCALE_BACK, "", "SCALE").balance()).isEqualTo(Balance.SCALE);
    }

    @Test
    void scale_withoutAFloor_isRefused() {
        refused(() -> policy(growth("5"), curve("0", "5"), "", "SCALE"), "balance.solveFor", "add MINIMUM_GROWTH");
        assertThat(policy(growth("5"), curve("0", "5"), limit("MINIMUM_GROWTH", "4"), "SCALE")
                        .balance())
                .isEqualTo(Balance.SCALE);
    }

    @Test
    void newTarget_withoutBaseGrowth_isRefused() {
        PacePolicy opening = policy(growth("5"), curve("0", "5"), "", "NONE");

        refused(
                () -> ImmutablePacePolicy.copyOf(opening).withMeasuredOn(DistanceBasis.NEW_TARGET),
                "distance.measuredOn",
                "use OPENING or GIVEN_TARGET");
    }

    @Test
    void pointAtTheFloor_withoutAFloor_isRefused() {
        refused(() -> policy(growth("5"), AT_FLOOR, "", "NONE"), "rule.points", "add the limit MINIMUM_GROWTH");
        assertThat(policy(growth("5"), AT_FLOOR, limit("MINIMUM_GROWTH", "4"), "NONE")
                        .limits())
                .hasSize(1);
        assertThat(policy(growth("5"), AT_FLOOR, "", "MINIMUM_GROWTH").balance())
                .isEqualTo(Balance.MINIMUM_GROWTH);
    }
}
