package io.github.fairshare.allocation.pace.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairshare.core.measure.Percent;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void blend_thatEndsAtTheNeighbouringPoints_isTaken() {
        // 1 - 1 and 1 + 1 are the points at 0 and 2.
        assertThat(new CurveRule(THREE, List.of(blend("1", "1"))).blends()).hasSize(1);
    }

    @Test
    void growth_thatRisesBehindAPointAtTheFloor_isRefused() {
        refused(
                List.of(GrowthPoint.of("0", "5"), GrowthPoint.atFloor("1"), GrowthPoint.of("2", "5.1")),
                List.of(),
                "growth never rises with the distance, but 5.1% at 2% follows 5%");
    }

    @Test
    void topUps_thatRise_areRefused() {
        refused("top-ups never rise with the distance, but 1.1% at -2% follows 1%", "-3 1", "-2 1.1", "0 0");
        assertThat(topUps("-3 1", "-2 1", "0 0").points()).hasSize(3);
    }

    @Test
    void topUps_thatReachNothingOnlyAboveTarget_areRefused() {
        refused("end with 0 at a distance of 0 or less", "-3 1", "0.1 0");
        refused("the last point gives 0.5% at -1%", "-3 1", "-1 0.5");
        assertThat(topUps("-3 1", "0 0").points()).hasSize(2);
    }

    @Test
    void curve_turnsAtItsSharpPointsAndAtTheEndsOfItsBlends() {
        // The blend takes the corner at 1 away and turns at 1 - 0.5 and 1 + 0.5.
        assertThat(new CurveRule(THREE, List.of(blend("1", "0.5"))).turningPoints())
                .containsExactly(Percent.of("0"), Percent.of("0.5"), Percent.of("1.5"), Percent.of("2"));
        assertThat(new CurveRule(THREE, List.of()).turningPoints())
                .containsExactly(Percent.of("0"), Percent.of("1"), Percent.of("2"));
    }

    private static FloorPlusTopUpRule topUps(String... points) {
        return new FloorPlusTopUpRule(
                Percent.of("3"),
                Stream.of(points)
                        .map(point -> point.split(" "))
                        .map(parts -> new TopUpPoint(Percent.of(parts[0]), Percent.of(parts[1])))
                        .toList());
    }

    private static void refused(String why, String... topUps) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> topUps(topUps))
                .withMessageContaining(why);
    }
}
