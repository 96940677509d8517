package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Percent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a curve must satisfy before anything is computed from it. */
final class CurveChecks {
    private CurveChecks() {}

    static void check(List<GrowthPoint> points, List<Blend> blends) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a curve has at least one point, given was none");
        }
        checkRising(points.stream().map(GrowthPoint::distance).toList());
        Optional<Percent> before = Optional.empty();
        for (GrowthPoint point : points) {
            Optional<Percent> earlier = before;
            point.growth()
                    .filter(growth -> earlier.isPresent() && growth.compareTo(earlier.get()) > 0)
                    .ifPresent(growth -> {
                        throw new IllegalArgumentException("growth never rises with the distance, but " + growth
                                + " at " + point.distance() + " follows " + earlier.get());
                    });
            before = point.growth().or(() -> earlier);
        }
        blends.forEach(blend -> checkBlend(points, blend));
        checkApart(blends);
    }

    static void checkTopUps(List<TopUpPoint> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("top-ups have at least one point, given was none");
        }
        checkRising(points.stream().map(TopUpPoint::distance).toList());
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).topUp().compareTo(points.get(i - 1).topUp()) > 0) {
                throw new IllegalArgumentException("top-ups never rise with the distance, but "
                        + points.get(i).topUp() + " at " + points.get(i).distance() + " follows "
                        + points.get(i - 1).topUp());
            }
        }
        TopUpPoint last = points.get(points.size() - 1);
        boolean reachesNothing = points.stream()
                .anyMatch(point ->
                        point.topUp().equals(Percent.ZERO) && point.distance().compareTo(Percent.ZERO) <= 0);
        if (!reachesNothing) {
            throw new IllegalArgumentException("top-ups end at or below target, but the last point gives "
                    + last.topUp() + " at " + last.distance() + "; end with 0 at a distance of 0 or less");
        }
    }

    private static void checkRising(List<Percent> distances) {
        for (int i = 1; i < distances.size(); i++) {
            if (distances.get(i).compareTo(distances.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("points stand by rising distance, but " + distances.get(i)
                        + " follows " + distances.get(i - 1));
            }
        }
    }

    private static void checkBlend(List<GrowthPoint> points, Blend blend) {
        if (points.stream().noneMatch(point -> point.distance().equals(blend.at()))) {
            throw new IllegalArgumentException(
                    "a blend rounds the corner at a point, but no point is at " + blend.at());
        }
        for (GrowthPoint point : points) {
            boolean reached = point.distance().compareTo(blend.from()) > 0
                    && point.distance().compareTo(blend.to()) < 0;
            if (reached && !point.distance().equals(blend.at())) {
                throw new IllegalArgumentException("the blend at " + blend.at() + " reaches over the point at "
                        + point.distance() + "; make its half-width smaller");
            }
        }
    }

    private static void checkApart(List<Blend> blends) {
        Set<Percent> seen = new HashSet<>();
        for (Blend blend : blends) {
            if (!seen.add(blend.at())) {
                throw new IllegalArgumentException("two blends stand at " + blend.at());
            }
            for (Blend other : blends) {
                if (other.at().compareTo(blend.at()) > 0 && other.from().compareTo(blend.to()) < 0) {
                    throw new IllegalArgumentException("the blends at " + blend.at() + " and " + other.at()
                            + " overlap; make their half-widths smaller");
                }
            }
        }
    }
}
