package io.github.fairshare.allocation.pace.sorted;

import java.util.stream.DoubleStream;

/**
 * A cubic in one number.
 *
 * @param constant what it is at nought
 * @param linear times the number
 * @param square times its square
 * @param cube times its cube
 */
public record Cubic(double constant, double linear, double square, double cube) {
    /** Nought everywhere. */
    public static final Cubic ZERO = new Cubic(0, 0, 0, 0);

    private static final int HALVINGS = 64;

    /** One more than the number itself: a baseline, where targets are one and the number is the distance. */
    public static final Cubic ONE_MORE = new Cubic(1, 1, 0, 0);

    /** The same everywhere. */
    public static Cubic of(double constant) {
        return new Cubic(constant, 0, 0, 0);
    }

    /** So many times the square of the distance from a place. */
    public static Cubic square(double times, double from) {
        return new Cubic(times * from * from, -2 * times * from, times, 0);
    }

    /** So many times the distance above a place. */
    public static Cubic above(double times, double from) {
        return new Cubic(-times * from, times, 0, 0);
    }

    /** The sum of both. */
    public Cubic plus(Cubic other) {
        return new Cubic(constant + other.constant, linear + other.linear, square + other.square, cube + other.cube);
    }

    Cubic times(double factor) {
        return new Cubic(constant * factor, linear * factor, square * factor, cube * factor);
    }

    /** One and the number, times this one, which has no cube. */
    Cubic timesOneMore() {
        return new Cubic(constant, linear + constant, square + linear, cube + square);
    }

    double at(double number) {
        return constant + number * (linear + number * (square + number * cube));
    }

    /** What its parts come to at most for numbers up to one, all signs aside. */
    double size(double furthest) {
        return Math.abs(constant)
                + furthest * (Math.abs(linear) + furthest * (Math.abs(square) + furthest * Math.abs(cube)));
    }

    /** Where it turns between two numbers, rising. */
    double[] turns(double from, double to) {
        double a = 3 * cube;
        double b = 2 * square;
        if (a == 0) {
            return inside(DoubleStream.of(-linear / b), from, to);
        }
        double part = -(b + Math.copySign(Math.sqrt(Math.max(0, b * b - 4 * a * linear)), b)) / 2;
        return inside(DoubleStream.of(part / a, linear / part), from, to);
    }

    /** What is no number lies nowhere inside. */
    private static double[] inside(DoubleStream places, double from, double to) {
        return places.filter(place -> place > from && place < to).sorted().toArray();
    }

    /** Where its sign may change between two numbers, rising: its turns, and where it is nought between them. */
    double[] changes(double from, double to) {
        double[] turns = turns(from, to);
        DoubleStream.Builder changes = DoubleStream.builder();
        double start = from;
        for (double turn : turns) {
            crossing(start, turn, changes);
            changes.add(turn);
            start = turn;
        }
        crossing(start, to, changes);
        return changes.build().toArray();
    }

    private void crossing(double from, double to, DoubleStream.Builder changes) {
        double first = at(from);
        if (first * at(to) < 0) {
            changes.add(square == 0 && cube == 0 ? held(-constant / linear, from, to) : halved(from, to, first));
        }
    }

    private static double held(double place, double from, double to) {
        return Math.min(Math.max(place, from), to);
    }

    private double halved(double from, double to, double first) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS && low < high; i++) {
            double middle = low / 2 + high / 2;
            if (middle <= low || middle >= high) {
                return low;
            }
            if (at(middle) * first > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
