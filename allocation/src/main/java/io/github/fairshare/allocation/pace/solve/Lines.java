package io.github.fairshare.allocation.pace.solve;

/** For each body a straight line in the unknown, held between two bounds; no slope is negative. */
public final class Lines {
    private final DoubleDoubles start;
    private final DoubleDoubles slope;
    private final DoubleDoubles low;
    private final DoubleDoubles high;

    public Lines(int size) {
        start = new DoubleDoubles(size);
        slope = new DoubleDoubles(size);
        low = new DoubleDoubles(size);
        high = new DoubleDoubles(size);
    }

    public void set(int i, Line line) {
        start.set(i, line.start());
        slope.set(i, line.slope());
        low.set(i, line.low());
        high.set(i, line.high());
    }

    Line get(int i) {
        return new Line(start.get(i), slope.get(i), low.get(i), high.get(i));
    }

    DoubleDoubles start() {
        return start;
    }

    DoubleDoubles slope() {
        return slope;
    }

    DoubleDoubles low() {
        return low;
    }

    DoubleDoubles high() {
        return high;
    }

    int size() {
        return start.size();
    }
}
