package io.github.fairshare.allocation.pace.sorted;

import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import io.github.fairshare.allocation.pace.solve.ErrorFree;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Bodies in the order of their distance from target, with the sums of their targets times each power of it up to every place:
 * the sum of a cubic over neighbours is then that of four differences.
 *
 * <p>Sums keep what each addition loses, so that a difference of two is off by the roundings of its own bodies only.
 */
public final class SortedBodies {
    private static final int POWERS = 4;

    private final double[] distance;
    private final double[][] sums = new double[POWERS][];
    private final double[][] lost = new double[POWERS][];
    private final double leastTarget;

    private SortedBodies(double[] distance, double[] target) {
        this.distance = distance;
        double[] part = target.clone();
        for (int power = 0; power < POWERS; power++) {
            sums[power] = new double[distance.length + 1];
            lost[power] = new double[distance.length + 1];
            add(part, sums[power], lost[power]);
            for (int i = 0; i < part.length; i++) {
                part[i] *= distance[i];
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (double each : target) {
            least = Math.min(least, each);
        }
        this.leastTarget = least;
    }

    /**
     * Sorts bodies.
     *
     * @param distances of each, as fractions
     * @param targets of each, above zero
     */
    public static SortedBodies of(DoubleDoubles distances, DoubleDoubles targets) {
        int[] order = IntStream.range(0, distances.size())
                .boxed()
                .sorted(Comparator.comparingDouble(distances::high))
                .mapToInt(Integer::intValue)
                .toArray();
        return new SortedBodies(
                IntStream.of(order).mapToDouble(distances::high).toArray(),
                IntStream.of(order).mapToDouble(targets::high).toArray());
    }

    private static void add(double[] part, double[] sum, double[] lost) {
        for (int i = 0; i < part.length; i++) {
            sum[i + 1] = sum[i] + part[i];
            lost[i + 1] = lost[i] + ErrorFree.twoSumLow(sum[i], part[i], sum[i + 1]);
        }
    }

    /** How many bodies. */
    public int size() {
        return distance.length;
    }

    /** The distance of the body that is furthest above target. */
    public double furthest() {
        return distance[distance.length - 1];
    }

    /** The smallest target. */
    public double leastTarget() {
        return leastTarget;
    }

    /** All targets together. */
    public double targets() {
        return power(0, 0, size());
    }

    /** All baselines together. */
    public double baselines() {
        return targets() + power(1, 0, size());
    }

    private double power(int power, int first, int end) {
        double whole = sums[power][end] - sums[power][first];
        double low = ErrorFree.twoSumLow(sums[power][end], -sums[power][first], whole);
        return whole + (low + (lost[power][end] - lost[power][first]));
    }

    /**
     * A sum over all bodies.
     *
     * @param value of the function times each target, added up
     * @param size the same of all parts of it without their signs, or more: what its roundings go by
     */
    public record Sum(double value, double size) {}

    /** The sum of a function of the distance times each body's target. */
    public Sum sum(Pieces pieces) {
        double value = 0;
        double size = 0;
        int first = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int end = rank(pieces.end(i));
            if (end > first) {
                Cubic cubic = pieces.cubic(i);
                double targets = power(0, first, end);
                value += cubic.constant() * targets
                        + cubic.linear() * power(1, first, end)
                        + cubic.square() * power(2, first, end)
                        + cubic.cube() * power(3, first, end);
                size += cubic.size(Math.max(Math.abs(distance[first]), Math.abs(distance[end - 1]))) * targets;
                first = end;
            }
        }
        return new Sum(value, size);
    }

    /** The least value that a function has at a body. */
    public double least(Pieces pieces) {
        double least = Double.POSITIVE_INFINITY;
        int first = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int end = rank(pieces.end(i));
            if (end > first) {
                least = Math.min(least, least(pieces.cubic(i), first, end - 1));
                first = end;
            }
        }
        return least;
    }

    private double least(Cubic cubic, int first, int last) {
        double least = Math.min(cubic.at(distance[first]), cubic.at(distance[last]));
        for (double turn : cubic.turns(distance[first], distance[last])) {
            int next = rank(turn);
            least = Math.min(least, Math.min(cubic.at(distance[next - 1]), cubic.at(distance[next])));
        }
        return least;
    }

    /** How many bodies open nearer to the bottom than a distance. */
    private int rank(double edge) {
        int low = 0;
        int high = distance.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (distance[middle] < edge) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
