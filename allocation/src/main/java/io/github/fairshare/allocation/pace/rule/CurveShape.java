package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.policy.GrowthPoint;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.TopUpPoint;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.core.measure.Percent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A curve ready for arithmetic: straight between its corners, flat beyond them, blends as parabolas. */
final class CurveShape {
    private final DoubleDouble[] x;
    private final DoubleDouble[] y;
    private final DoubleDouble[] halfWidth;
    private final DoubleDouble[] slope;

    private CurveShape(DoubleDouble[] x, DoubleDouble[] y, DoubleDouble[] halfWidth) {
        this.x = x;
        this.y = y;
        this.halfWidth = halfWidth;
        this.slope = new DoubleDouble[x.length + 1];
        Arrays.setAll(slope, this::slopeBefore);
    }

    /** A curve with its points at the floor where a floor puts them. */
    static CurveShape known(GrowthRule.Curve curve, Percent floor) {
        return of(curve, point -> fraction(point.growth().orElse(floor)));
    }

    /** How much of the floor enters at each distance: 1 at points at the floor, else 0. */
    static CurveShape floorWeight(GrowthRule.Curve curve) {
        return of(curve, point -> point.growth().isPresent() ? DoubleDouble.ZERO : DoubleDouble.ONE);
    }

    static CurveShape of(GrowthRule.FloorPlusTopUp rule) {
        List<TopUpPoint> points = rule.points();
        return new CurveShape(
                points.stream().map(point -> fraction(point.distance())).toArray(DoubleDouble[]::new),
                points.stream().map(point -> fraction(point.topUp())).toArray(DoubleDouble[]::new),
                points.stream().map(point -> DoubleDouble.ZERO).toArray(DoubleDouble[]::new));
    }

    private static CurveShape of(GrowthRule.Curve curve, Function<GrowthPoint, DoubleDouble> height) {
        List<GrowthPoint> points = curve.points();
        return new CurveShape(
                points.stream().map(point -> fraction(point.distance())).toArray(DoubleDouble[]::new),
                points.stream().map(height).toArray(DoubleDouble[]::new),
                points.stream()
                        .map(point -> curve.blends().stream()
                                .filter(blend -> blend.at().equals(point.distance()))
                                .map(blend -> fraction(blend.halfWidth()))
                                .findFirst()
                                .orElse(DoubleDouble.ZERO))
                        .toArray(DoubleDouble[]::new));
    }

    private static DoubleDouble fraction(Percent percent) {
        return DoubleDouble.of(percent.asFraction());
    }

    /** The height at a distance given as a fraction; an infinite distance lies beyond the last corner. */
    DoubleDouble at(DoubleDouble distance) {
        if (!distance.isFinite()) {
            return y[distance.signum() > 0 ? y.length - 1 : 0];
        }
        for (int i = 0; i < x.length; i++) {
            boolean inBlend =
                    halfWidth[i].signum() > 0 && distance.minus(x[i]).abs().compareTo(halfWidth[i]) < 0;
            if (inBlend) {
                return parabola(i, distance);
            }
        }
        if (distance.compareTo(x[0]) <= 0) {
            return y[0];
        }
        for (int i = 1; i < x.length; i++) {
            if (distance.compareTo(x[i]) <= 0) {
                return y[i].plus(slope[i].times(distance.minus(x[i])));
            }
        }
        return y[y.length - 1];
    }

    private DoubleDouble parabola(int i, DoubleDouble distance) {
        DoubleDouble before = slope[i];
        DoubleDouble after = slope[i + 1];
        DoubleDouble width = halfWidth[i];
        DoubleDouble reach = distance.minus(x[i]).plus(width);
        DoubleDouble start = y[i].minus(before.times(width));
        DoubleDouble bend = after.minus(before).over(width.times(new DoubleDouble(4, 0)));
        return start.plus(before.times(reach)).plus(bend.times(reach).times(reach));
    }

    /** How steep the curve is before a corner; flat before the first and after the last. */
    private DoubleDouble slopeBefore(int i) {
        if (i == 0 || i == x.length) {
            return DoubleDouble.ZERO;
        }
        return y[i].minus(y[i - 1]).over(x[i].minus(x[i - 1]));
    }
}
