package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.policy.Blend;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.pace.policy.FloorPlusTopUpRule;
import io.github.fairshare.allocation.pace.policy.GrowthPoint;
import java.util.List;

/** Curves of the reference, exactly. */
final class ReferenceCurve {
    private ReferenceCurve() {}

    static Rational at(CurveRule curve, Rational d, Rational floor) {
        List<GrowthPoint> points = curve.points();
        Rational[] x =
                points.stream().map(point -> Rational.of(point.distance())).toArray(Rational[]::new);
        Rational[] y = points.stream()
                .map(point -> point.growth().map(Rational::of).orElse(floor))
                .toArray(Rational[]::new);
        for (Blend blend : curve.blends()) {
            Rational from = Rational.of(blend.at().minus(blend.halfWidth()));
            Rational to = Rational.of(blend.at().plus(blend.halfWidth()));
            if (d.compareTo(from) > 0 && d.compareTo(to) < 0) {
                // The parabola through both ends that has the first line's slope at the first end.
                Rational start = straight(x, y, from);
                Rational end = straight(x, y, to);
                Rational slope =
                        straight(x, y, Rational.of(blend.at())).minus(start).over(Rational.of(blend.halfWidth()));
                Rational width = to.minus(from);
                Rational t = d.minus(from);
                Rational bend = end.minus(start).minus(slope.times(width)).over(width.times(width));
                return start.plus(slope.times(t)).plus(bend.times(t).times(t));
            }
        }
        return straight(x, y, d);
    }

    static Rational topUp(FloorPlusTopUpRule rule, Rational d) {
        return straight(
                rule.points().stream()
                        .map(point -> Rational.of(point.distance()))
                        .toArray(Rational[]::new),
                rule.points().stream().map(point -> Rational.of(point.topUp())).toArray(Rational[]::new),
                d);
    }

    private static Rational straight(Rational[] x, Rational[] y, Rational d) {
        if (d.compareTo(x[0]) <= 0) {
            return y[0];
        }
        for (int i = 1; i < x.length; i++) {
            if (d.compareTo(x[i]) <= 0) {
                Rational along = d.minus(x[i - 1]).over(x[i].minus(x[i - 1]));
                return y[i - 1].plus(along.times(y[i].minus(y[i - 1])));
            }
        }
        return y[y.length - 1];
    }
}
