package io.github.fairshare.allocation.pace;

/** For each body a straight line in the unknown, held between two bounds; no slope is negative. */
final class Lines {
    /** More than three roundings of a double can be off. */
    private static final double GUESS_ERROR = 0x1p-50;

    private final Column start;
    private final Column slope;
    private final Column low;
    private final Column high;

    Lines(int size) {
        start = new Column(size);
        slope = new Column(size);
        low = new Column(size);
        high = new Column(size);
    }

    void set(int i, Line line) {
        start.set(i, line.start());
        slope.set(i, line.slope());
        low.set(i, line.low());
        high.set(i, line.high());
    }

    Line get(int i) {
        return new Line(start.get(i), slope.get(i), low.get(i), high.get(i));
    }

    /** The value of one body; two doubles tell whether a bound holds it, and only the rest needs full arithmetic. */
    DoubleDouble at(int i, DoubleDouble x) {
        double step = slope.high(i) * x.hi();
        double guess = start.high(i) + step;
        double margin = GUESS_ERROR * (Math.abs(start.high(i)) + Math.abs(step));
        if (guess + margin < low.high(i)) {
            return low.get(i);
        }
        if (guess - margin > high.high(i)) {
            return high.get(i);
        }
        return get(i).at(x);
    }

    /** How fast the value of one body rises where it is strictly between its bounds; nothing where a bound holds it. */
    double slopeAt(int i, DoubleDouble value) {
        boolean held = slope.high(i) == 0
                || value.compareTo(low.get(i)) <= 0
                || value.compareTo(high.get(i)) >= 0;
        return held ? 0 : slope.high(i);
    }

    int size() {
        return start.size();
    }
}
