package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Blend;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.pace.policy.FloorPlusTopUpRule;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.sorted.Cubic;
import io.github.fairshare.allocation.pace.sorted.Pieces;
import io.github.fairshare.core.measure.Percent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Growth by distance as a height and hinges: each corner bends the line from there on, a blended one over its width.
 *
 * <p>Distances beyond the first and the last corner count as these, where the curve is flat, so that no hinge is far away.
 */
final class LaneCurve {
    /** A corner as written: where it stands, its height, and how far a blend reaches to either side. */
    private record Corner(Percent distance, Percent growth, Percent blend) {
        double at() {
            return distance.asFraction().doubleValue();
        }

        double height() {
            return growth.asFraction().doubleValue();
        }

        double reach() {
            return blend.asFraction().doubleValue();
        }
    }

    private static final double NEAR = 0x1p-36;

    private final List<Corner> corners;
    private final double height;
    private final double[] at;
    private final double[] bend;
    private final double[] reach;
    private final boolean[] isLevel;

    private LaneCurve(double height, List<Corner> corners) {
        this.height = height;
        this.corners = corners;
        int size = corners.size();
        this.at = corners.stream().mapToDouble(Corner::at).toArray();
        this.reach = corners.stream().mapToDouble(Corner::reach).toArray();
        this.bend = new double[size];
        this.isLevel = new boolean[size];
        for (int i = 0; i < size; i++) {
            bend[i] = slopeBefore(i + 1) - slopeBefore(i);
            isLevel[i] =
                    i > 0 && corners.get(i - 1).growth().equals(corners.get(i).growth());
        }
    }

    /** The same growth at every distance. */
    static LaneCurve flat(Percent growth) {
        return of(List.of(new Corner(Percent.ZERO, growth, Percent.ZERO)));
    }

    /** A curve with its open points at a floor. */
    static LaneCurve of(CurveRule rule, Percent floor) {
        List<Corner> corners = new ArrayList<>();
        rule.points().forEach(point -> {
            Percent reach = rule.blends().stream()
                    .filter(blend -> blend.at().equals(point.distance()))
                    .map(Blend::halfWidth)
                    .findFirst()
                    .orElse(Percent.ZERO);
            corners.add(new Corner(point.distance(), point.growth().orElse(floor), reach));
        });
        return of(corners);
    }

    /** A floor and top-ups. */
    static LaneCurve of(FloorPlusTopUpRule rule) {
        return of(rule.points().stream()
                .map(point -> new Corner(point.distance(), rule.floor().plus(point.topUp()), Percent.ZERO))
                .toList());
    }

    private static LaneCurve of(List<Corner> corners) {
        return new LaneCurve(corners.get(0).height(), corners);
    }

    private double slopeBefore(int i) {
        if (i == 0 || i == corners.size()) {
            return 0;
        }
        Corner before = corners.get(i - 1);
        Corner after = corners.get(i);
        return (after.height() - before.height()) / (after.at() - before.at());
    }

    /** Turns distances into growth; both are written over, the spare row too. */
    void growth(double[] distance, double[] spare, double[] growth) {
        Arrays.fill(growth, height);
        double last = at[at.length - 1] + reach[at.length - 1];
        for (int lane = 0; lane < distance.length; lane++) {
            distance[lane] = Math.min(distance[lane], last);
        }
        for (int k = 0; k < at.length; k++) {
            hinge(at[k] + reach[k], bend[k], distance, growth);
            if (reach[k] > 0) {
                blend(at[k] - reach[k], 2 * reach[k], bend[k], distance, spare);
                add(spare, growth);
            }
        }
    }

    private static void hinge(double from, double bend, double[] distance, double[] growth) {
        for (int lane = 0; lane < growth.length; lane++) {
            growth[lane] += bend * Math.max(0, distance[lane] - from);
        }
    }

    private static void blend(double from, double width, double bend, double[] distance, double[] spare) {
        for (int lane = 0; lane < spare.length; lane++) {
            spare[lane] = Math.min(Math.max(0, distance[lane] - from), width);
        }
        double half = bend / (2 * width);
        for (int lane = 0; lane < spare.length; lane++) {
            spare[lane] = half * spare[lane] * spare[lane];
        }
    }

    private static void add(double[] more, double[] sum) {
        for (int lane = 0; lane < sum.length; lane++) {
            sum[lane] += more[lane];
        }
    }

    /** The growth at one distance. */
    double at(double distance) {
        double last = at[at.length - 1] + reach[at.length - 1];
        double held = Math.min(Math.max(distance, at[0] - reach[0]), last);
        double growth = height;
        for (int k = 0; k < at.length; k++) {
            growth += bend[k] * Math.max(0, held - at[k] - reach[k]);
            double inside = Math.min(Math.max(0, held - at[k] + reach[k]), 2 * reach[k]);
            growth += reach[k] > 0 ? bend[k] / (4 * reach[k]) * inside * inside : 0;
        }
        return growth;
    }

    /** The same as a function of the distance from one to another. */
    Pieces pieces(double from, double to) {
        Cubic line = Cubic.of(height);
        Pieces pieces = Pieces.of(from, to, line);
        for (int k = 0; k < at.length; k++) {
            if (reach[k] > 0) {
                double start = at[k] - reach[k];
                pieces = pieces.from(start, line.plus(Cubic.square(bend[k] / (4 * reach[k]), start)));
            }
            line = line.plus(Cubic.above(bend[k], at[k]));
            pieces = pieces.from(at[k] + reach[k], line);
        }
        return pieces;
    }

    /** By how many units in the last place of one the figures of its pieces may be off. */
    double noiseOfPieces() {
        double parts = largest();
        for (int k = 0; k < at.length; k++) {
            double furthest = Math.abs(at[k]) + reach[k];
            parts += Math.abs(bend[k]) * (furthest + (reach[k] > 0 ? furthest * furthest / (4 * reach[k]) : 0));
        }
        return (2 * at.length + 4) * parts;
    }

    /** The corner at whose height the curve is flat around a distance, by more than its error; -1 where it is not. */
    int flatAt(double distance) {
        int next = 0;
        while (next < at.length && at[next] - reach[next] < distance + NEAR) {
            next++;
        }
        boolean isClear = next == 0 || at[next - 1] + reach[next - 1] < distance - NEAR;
        int before = Math.max(0, next - 1);
        int after = Math.min(next, at.length - 1);
        return isClear && (before == after || isLevel[after]) ? after : -1;
    }

    /** The same in pairs of doubles. */
    CloseCurve close() {
        return new CloseCurve(
                closely(corners.stream().map(Corner::distance).toList()),
                closely(heights()),
                closely(corners.stream().map(Corner::blend).toList()));
    }

    private static List<DoubleDouble> closely(List<Percent> written) {
        return written.stream().map(Percent::asFraction).map(DoubleDouble::of).toList();
    }

    /** The heights of the corners as written. */
    List<Percent> heights() {
        return corners.stream().map(Corner::growth).toList();
    }

    /** The largest growth there is, whatever its sign. */
    double largest() {
        return corners.stream().mapToDouble(corner -> Math.abs(corner.height())).reduce(0, Math::max);
    }

    /** By how much growth on a baseline changes at most for each pound that a target does. */
    double steepness() {
        double steepest = 0;
        double furthest = 0;
        for (int i = 0; i < at.length; i++) {
            steepest = Math.max(steepest, Math.abs(slopeBefore(i)));
            furthest = Math.max(furthest, Math.abs(at[i]) + reach[i]);
        }
        return steepest * (1 + furthest) * (1 + furthest);
    }

    /** By how many units in the last place of one a growth may be off, where baseline over target is by ten. */
    double noise() {
        double steepest = 0;
        double bends = 0;
        double furthest = 0;
        for (int i = 0; i < at.length; i++) {
            steepest = Math.max(steepest, Math.abs(slopeBefore(i)));
            bends += Math.abs(bend[i]);
            furthest = Math.max(furthest, Math.abs(at[i]) + reach[i]);
        }
        return 10 * steepest * (1 + furthest) + 8 * bends * furthest + (2 * at.length + 2) * largest();
    }
}
