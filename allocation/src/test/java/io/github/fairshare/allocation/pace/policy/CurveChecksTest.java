package io.github.fairshare.allocation.pace.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairshare.core.measure.Percent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveChecksTest {
    private static final List<GrowthPoint> THREE =
            List.of(GrowthPoint.of("0", "6"), GrowthPoint.of("1", "5"), GrowthPoint.of("2", "4"));

    private static Blend blend(String at, String halfWidth) {
        return new Blend(Percent.of(at), Percent.of(halfWidth));
    }

    private static void refused(List<GrowthPoint> points, List<Blend> blends, String why) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new CurveRule(points, blends))
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1"})
    void curve_pointsNotByRisingDistance_areRefused(String second) {
        // Growth never rises here, so nothing but the order is at fault.
        refused(
                List.of(GrowthPoint.of("0", "6"), GrowthPoint.of(second, "6")),
                List.of(),
                "points stand by rising distance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2", "-2.1"})
    void topUps_pointsNotByRisingDistance_areRefused(String second) {
        List<TopUpPoint> points = List.of(
                new TopUpPoint(Percent.of("-2"), Percent.of("1")), new TopUpPoint(Percent.of(second), Percent.ZERO));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new FloorPlusTopUpRule(Percent.of("3"), points))
                .withMessageContaining("points stand by rising distance");
    }

    @Test
    void blends_ofOnePoint_areRefused() {
        refused(THREE, List.of(blend("1", "0.2"), blend("1", "0.2")), "two blends stand at 1%");
    }

    @Test
    void blends_thatOverlap_areRefusedInAnyOrder() {
        // 1 + 0.6 lies beyond 2 - 0.6, while neither reaches over the other's point.
        refused(THREE, List.of(blend("1", "0.6"), blend("2", "0.6")), "overlap");
        refused(THREE, List.of(blend("2", "0.6"), blend("1", "0.6")), "overlap");
    }

    @Test
    void blends_thatTouch_areTaken() {
        // 1 + 0.5 is 2 - 0.5.
        assertThat(new CurveRule(THREE, List.of(blend("1", "0.5"), blend("2", "0.5"))).blends())
                .hasSize(2);
    }

    @Test
    void blends_thatReachOverAPoint_areRefused() {
        refused(THREE, List.of(blend("1", "1.1")), "reaches over the point at 0%");
    }
}
