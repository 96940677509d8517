package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Percent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Growth falls with the distance along straight lines; flat before the first and after the last point.
 *
 * @param points at least one, by rising distance, growth never rising
 * @param blends rounded corners, each at a point, not overlapping
 */
public record CurveRule(List<GrowthPoint> points, List<Blend> blends) implements GrowthRule {
    /** Checks order and overlaps. */
    public CurveRule {
        points = List.copyOf(points);
        blends = List.copyOf(blends);
        CurveChecks.check(points, blends);
    }

    @Override
    public String type() {
        return "CURVE";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.curve(this);
    }

    @Override
    public List<GrowthPoint> corners() {
        return points;
    }

    @Override
    public List<Percent> turningPoints() {
        Stream<Percent> sharp = points.stream()
                .map(GrowthPoint::distance)
                .filter(at -> blends.stream().noneMatch(blend -> blend.at().equals(at)));
        Stream<Percent> ends = blends.stream().flatMap(blend -> Stream.of(blend.from(), blend.to()));
        return Stream.concat(sharp, ends).distinct().sorted().toList();
    }

    @Override
    public Set<Trait> traits() {
        return points.stream().anyMatch(point -> point.growth().isEmpty()) ? Set.of(Trait.TAKES_THE_FLOOR) : Set.of();
    }
}
