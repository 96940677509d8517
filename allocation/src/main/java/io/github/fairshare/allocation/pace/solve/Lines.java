package io.github.fairshare.allocation.pace.solve;

import java.util.Optional;

/** For each body a {@link Line} in the unknown, held between two bounds that do not cross; no slope is negative. */
public final class Lines implements LineSource {
    private final DoubleDoubles start;
    private final DoubleDoubles slope;
    private final DoubleDoubles low;
    private final DoubleDoubles high;

    private Optional<DoubleDoubles> spare = Optional.empty();

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

    @Override
    public boolean isHeld() {
        return true;
    }

    @Override
    public Lines held() {
        return this;
    }

    @Override
    public void fill(int from, Lines block) {
        block.start.copy(start, from);
        block.slope.copy(slope, from);
        block.low.copy(low, from);
        block.high.copy(high, from);
    }

    /** Takes a block of lines that stands from one body on. */
    void put(int from, Lines block) {
        start.put(from, block.start);
        slope.put(from, block.slope);
        low.put(from, block.low);
        high.put(from, block.high);
    }

    /** Takes the line of one body of others. */
    void take(int i, Lines others, int from) {
        start.take(i, others.start, from);
        slope.take(i, others.slope, from);
        low.take(i, others.low, from);
        high.take(i, others.high, from);
    }

    /** A column for whoever fills these lines; what stands in it means nothing. */
    public DoubleDoubles spare() {
        if (spare.isEmpty()) {
            spare = Optional.of(new DoubleDoubles(size()));
        }
        return spare.get();
    }

    /** Makes every line its start, whatever the unknown. */
    public void standStill() {
        slope.fill(DoubleDouble.ZERO);
        low.copy(start, 0);
        high.copy(start, 0);
    }

    /** Takes every line's bounds away. */
    public void free() {
        low.fill(DoubleDouble.MINUS_INFINITE);
        high.fill(DoubleDouble.INFINITE);
    }

    /** What every body gets at a finite value of the unknown. */
    void at(DoubleDouble x, DoubleDoubles values) {
        values.product(slope, x);
        values.add(start);
        for (int i = 0; i < values.size(); i++) {
            if (slope.high(i) == 0) {
                // A line that never counts stands at minus infinity, which takes part in no arithmetic.
                values.take(i, start, i);
            } else if (Double.isNaN(values.high(i))) {
                // So far out that the product has no bits left for its error.
                values.take(i, x.signum() > 0 ? high : low, i);
            }
        }
        values.atLeast(low);
        values.atMost(high);
    }

    Line get(int i) {
        return new Line(start.at(i), slope.at(i), low.at(i), high.at(i));
    }

    public DoubleDoubles start() {
        return start;
    }

    public DoubleDoubles slope() {
        return slope;
    }

    public DoubleDoubles low() {
        return low;
    }

    public DoubleDoubles high() {
        return high;
    }

    @Override
    public int size() {
        return start.size();
    }
}
