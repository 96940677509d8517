package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Percent;
import java.util.List;
import java.util.Set;

/**
 * A floor for everybody and a top-up that rises with the distance under target.
 *
 * @param floor growth for everybody, for example 6.21 %
 * @param points top-ups by rising distance, never rising, nothing at and above target
 */
public record FloorPlusTopUpRule(Percent floor, List<TopUpPoint> points) implements GrowthRule {
    /** Checks the order and that nothing is given over target. */
    public FloorPlusTopUpRule {
        points = List.copyOf(points);
        CurveChecks.checkTopUps(points);
    }

    @Override
    public String type() {
        return "FLOOR_PLUS_TOP_UP";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.floorPlusTopUp(this);
    }

    @Override
    public List<Percent> turningPoints() {
        return points.stream().map(TopUpPoint::distance).toList();
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.HAS_A_FLOOR);
    }
}
