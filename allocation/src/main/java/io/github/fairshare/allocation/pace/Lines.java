package io.github.fairshare.allocation.pace;

/** For each body a straight line in the unknown, held between two bounds; no slope is negative. */
final class Lines {
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

    Column start() {
        return start;
    }

    Column slope() {
        return slope;
    }

    Column low() {
        return low;
    }

    Column high() {
        return high;
    }

    int size() {
        return start.size();
    }
}
