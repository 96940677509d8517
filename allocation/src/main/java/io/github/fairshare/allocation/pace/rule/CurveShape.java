package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.policy.Blend;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.pace.policy.FloorPlusTopUpRule;
import io.github.fairshare.allocation.pace.policy.GrowthPoint;
import io.github.fairshare.allocation.pace.policy.TopUpPoint;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import io.github.fairshare.allocation.pace.solve.GrowthCurve;
import io.github.fairshare.core.measure.Percent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A curve ready for arithmetic: straight between its corners, flat beyond them, blends as parabolas. */
final class CurveShape {
    /** Up to so many corners are counted rather than searched. */
    private static final int FEW = 8;

    private final DoubleDouble[] x;
    private final DoubleDouble[] y;
    private final DoubleDouble[] halfWidth;
    private final DoubleDouble[] slope;

    private final DoubleDouble[] cornerOf;
    private final DoubleDouble[] away;
    private final DoubleDouble[] heightOf;
    private final boolean isBlended;
    private final Optional<GrowthCurve> growth;

    private CurveShape(DoubleDouble[] x, DoubleDouble[] y, DoubleDouble[] halfWidth) {
        this.x = x;
        this.y = y;
        this.halfWidth = halfWidth;
        this.slope = new DoubleDouble[x.length + 1];
        Arrays.setAll(slope, this::slopeBefore);
        this.cornerOf = ofPieces(x);
        this.heightOf = ofPieces(y);
        this.away = new DoubleDouble[cornerOf.length];
        Arrays.setAll(away, i -> cornerOf[i].negated());
        this.isBlended = isAnyAboveZero(halfWidth);
        this.growth = byPieces();
    }

    /** A curve with its points at the floor where a floor puts them. */
    static CurveShape known(CurveRule curve, Percent floor) {
        return of(curve, point -> fraction(point.growth().orElse(floor)));
    }

    /** How much of the floor enters at each distance: 1 at points at the floor, else 0. */
    static CurveShape floorWeight(CurveRule curve) {
        return of(curve, point -> point.growth().isPresent() ? DoubleDouble.ZERO : DoubleDouble.ONE);
    }

    static CurveShape of(FloorPlusTopUpRule rule) {
        List<TopUpPoint> points = rule.points();
        return new CurveShape(
                points.stream().map(point -> fraction(point.distance())).toArray(DoubleDouble[]::new),
                points.stream().map(point -> fraction(point.topUp())).toArray(DoubleDouble[]::new),
                points.stream().map(point -> DoubleDouble.ZERO).toArray(DoubleDouble[]::new));
    }

    private static CurveShape of(CurveRule curve, Function<GrowthPoint, DoubleDouble> height) {
        List<GrowthPoint> points = curve.points();
        DoubleDouble[] x = new DoubleDouble[points.size()];
        DoubleDouble[] y = new DoubleDouble[x.length];
        DoubleDouble[] halfWidth = new DoubleDouble[x.length];
        for (int i = 0; i < x.length; i++) {
            GrowthPoint point = points.get(i);
            x[i] = fraction(point.distance());
            y[i] = height.apply(point);
            halfWidth[i] = halfWidthAt(point.distance(), curve);
        }
        return new CurveShape(x, y, halfWidth);
    }

    private static DoubleDouble halfWidthAt(Percent distance, CurveRule curve) {
        for (Blend blend : curve.blends()) {
            if (blend.at().compareTo(distance) == 0) {
                return fraction(blend.halfWidth());
            }
        }
        return DoubleDouble.ZERO;
    }

    private static boolean isAnyAboveZero(DoubleDouble[] values) {
        for (DoubleDouble value : values) {
            if (value.signum() > 0) {
                return true;
            }
        }
        return false;
    }

    private static DoubleDouble fraction(Percent percent) {
        return DoubleDouble.of(percent.asFraction());
    }

    /** The corner at the end of each piece; the last corner is that of the piece behind it too. */
    private static DoubleDouble[] ofPieces(DoubleDouble[] corners) {
        DoubleDouble[] pieces = Arrays.copyOf(corners, corners.length + 1);
        pieces[corners.length] = corners[corners.length - 1];
        return pieces;
    }

    /** One and the height, by pieces; empty where there are blends or many corners. */
    Optional<GrowthCurve> growth() {
        return growth;
    }

    private Optional<GrowthCurve> byPieces() {
        if (isBlended || x.length > FEW) {
            return Optional.empty();
        }
        DoubleDouble[] heights = new DoubleDouble[slope.length];
        Arrays.setAll(heights, i -> DoubleDouble.ONE.plus(heightOf[i]).minus(slope[i].times(cornerOf[i])));
        return Optional.of(new GrowthCurve(x, heights, slope));
    }

    /** The height at a distance given as a fraction; an infinite distance lies beyond the last corner. */
    DoubleDouble at(DoubleDouble distance) {
        if (!distance.isFinite()) {
            return y[distance.signum() > 0 ? y.length - 1 : 0];
        }
        int piece = piece(distance);
        // A blend reaches no further than the next corner, so only the corners on either side can hold the distance.
        for (int i = Math.max(0, piece - 1); i < Math.min(x.length, piece + 1); i++) {
            if (halfWidth[i].signum() > 0 && distance.minus(x[i]).abs().compareTo(halfWidth[i]) < 0) {
                return parabola(i, distance);
            }
        }
        return heightOf[piece].plus(slope[piece].times(distance.minus(cornerOf[piece])));
    }

    /** How many corners lie before a distance. */
    private int piece(DoubleDouble distance) {
        int low = 0;
        int high = x.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x[middle].compareTo(distance) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Turns a column of distances into heights; the other column is written over. */
    void at(DoubleDoubles distances, DoubleDoubles spare) {
        if (isBlended || x.length > FEW) {
            for (int i = 0; i < distances.size(); i++) {
                distances.set(i, at(distances.at(i)));
            }
            return;
        }
        byte[] pieces = pieces(distances);
        take(spare, away, pieces);
        distances.add(spare);
        take(spare, slope, pieces);
        distances.product(spare, distances);
        take(spare, heightOf, pieces);
        distances.add(spare);
    }

    /** The piece of each distance; where it is infinite, anything finite does. */
    private byte[] pieces(DoubleDoubles distances) {
        byte[] pieces = distances.above(x);
        for (int i = 0; i < pieces.length; i++) {
            if (Double.isInfinite(distances.high(i))) {
                distances.set(i, DoubleDouble.ZERO);
            }
        }
        return pieces;
    }

    private static void take(DoubleDoubles block, DoubleDouble[] values, byte[] pieces) {
        for (int i = 0; i < pieces.length; i++) {
            block.set(i, values[pieces[i]]);
        }
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
