package io.github.fairshare.allocation.pace.sorted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A continuous function of the distance from target: cubics that follow each other from one distance to another.
 *
 * <p>Where the larger or smaller of two such functions changes from one to the other is found to the last digits of a double;
 * a body so near to the place gets nearly the same from both, so that it matters no more than a rounding.
 */
public final class Pieces {
    private final double[] edges;
    private final List<Cubic> cubics;

    private Pieces(double[] edges, List<Cubic> cubics) {
        this.edges = edges;
        this.cubics = cubics;
    }

    /** One cubic from a distance to another. */
    public static Pieces of(double from, double to, Cubic cubic) {
        return new Pieces(new double[] {from, to}, List.of(cubic));
    }

    int size() {
        return cubics.size();
    }

    Cubic cubic(int i) {
        return cubics.get(i);
    }

    /** Where a piece ends; the last one has no end. */
    double end(int i) {
        return i + 1 < cubics.size() ? edges[i + 1] : Double.POSITIVE_INFINITY;
    }

    private double from() {
        return edges[0];
    }

    private double to() {
        return edges[edges.length - 1];
    }

    /** The same with another cubic from a distance on. */
    public Pieces from(double distance, Cubic cubic) {
        if (distance <= from()) {
            return of(from(), to(), cubic);
        }
        Builder pieces = new Builder(from());
        for (int i = 0; i < size(); i++) {
            if (edges[i] < distance) {
                pieces.add(Math.min(edges[i + 1], distance), cubic(i));
            }
        }
        if (distance < to()) {
            pieces.add(to(), cubic);
        }
        return pieces.build();
    }

    /** The sum of both. */
    public Pieces plus(Pieces other) {
        return with(other, (from, to, a, b, pieces) -> pieces.add(to, a.plus(b)));
    }

    /** So many times itself. */
    public Pieces times(double factor) {
        return each(cubic -> cubic.times(factor));
    }

    /** One and the distance, times itself, which has no cubes. */
    public Pieces timesOneMore() {
        return each(Cubic::timesOneMore);
    }

    private Pieces each(UnaryOperator<Cubic> change) {
        return new Pieces(edges, cubics.stream().map(change).toList());
    }

    /** The larger of both everywhere. */
    public Pieces larger(Pieces other) {
        return chosen(other, 1);
    }

    /** The smaller of both everywhere. */
    public Pieces smaller(Pieces other) {
        return chosen(other, -1);
    }

    private Pieces chosen(Pieces other, double side) {
        return with(other, (from, to, a, b, pieces) -> {
            Cubic apart = a.plus(b.times(-1));
            double start = from;
            for (double change : apart.changes(from, to)) {
                pieces.add(change, apart.at(start / 2 + change / 2) * side >= 0 ? a : b);
                start = change;
            }
            pieces.add(to, apart.at(start / 2 + to / 2) * side >= 0 ? a : b);
        });
    }

    /** What becomes of two cubics between two distances. */
    private interface Merge {
        void add(double from, double to, Cubic a, Cubic b, Builder pieces);
    }

    private Pieces with(Pieces other, Merge merge) {
        Builder pieces = new Builder(from());
        int i = 0;
        int j = 0;
        double from = from();
        while (i < size() && j < other.size()) {
            double to = Math.min(edges[i + 1], other.edges[j + 1]);
            if (to > from) {
                merge.add(from, to, cubic(i), other.cubic(j), pieces);
                from = to;
            }
            boolean isOver = edges[i + 1] <= to;
            j += other.edges[j + 1] <= to ? 1 : 0;
            i += isOver ? 1 : 0;
        }
        return pieces.build();
    }

    /** Pieces that follow each other; neighbours of one cubic are one. */
    private static final class Builder {
        private final List<Double> edges = new ArrayList<>();
        private final List<Cubic> cubics = new ArrayList<>();

        Builder(double from) {
            edges.add(from);
        }

        void add(double to, Cubic cubic) {
            int last = cubics.size() - 1;
            if (to <= edges.get(edges.size() - 1)) {
                return;
            }
            if (last >= 0 && cubics.get(last).equals(cubic)) {
                edges.set(last + 1, to);
            } else {
                edges.add(to);
                cubics.add(cubic);
            }
        }

        Pieces build() {
            return new Pieces(edges.stream().mapToDouble(Double::doubleValue).toArray(), List.copyOf(cubics));
        }
    }
}
