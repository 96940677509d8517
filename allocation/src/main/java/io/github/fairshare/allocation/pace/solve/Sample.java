package io.github.fairshare.allocation.pace.solve;

import java.util.Optional;

/**
 * A few bodies spread evenly over all, to tell roughly at which value of the unknown all of them make the pot.
 *
 * <p>It decides nothing: the range it gives is checked against all bodies, and given up where it does not hold.
 */
final class Sample {
    private static final int RUNS = 64;
    private static final int RUN = 16;
    /** So many standard errors of the sample's sum are allowed for either way. */
    private static final double ERRORS = 3;

    private static final double WIDER = 8;

    private final Unknown unknown;
    private final double[] values = new double[RUNS * RUN];
    private final double[] sizes = new double[RUNS * RUN];
    private final double start;
    private final double reach;

    private Sample(Balancing all) {
        this.unknown = all.unknown();
        Lines first = new Lines(values.length);
        Lines second = new Lines(values.length);
        take(all, first, second);
        LineFamily few = new LineFamily(
                first, all.lines().second().map(any -> second), all.lines().choice());
        double perSize = all.pot().hi() / all.sizes().roughSum();
        double pot = perSize * RoughSum.of(sizes);
        NearFamily near = NearFamily.of(few.kernel());
        this.start = StartValue.of(near, new DoubleDouble(pot, 0), unknown, all.start())
                .hi();
        NearFamily.Block block = near.new Block(start, values.length);
        System.arraycopy(block.values(0), 0, values, 0, values.length);
        this.reach = ERRORS * error(perSize) / RoughSum.of(block.slopes());
    }

    static Sample of(Balancing all) {
        return new Sample(all);
    }

    private void take(Balancing all, Lines first, Lines second) {
        LineBlocks blocks = new LineBlocks(all.lines());
        int size = all.lines().size();
        for (int run = 0; run < RUNS; run++) {
            int from = (int) ((long) (size - RUN) * run / (RUNS - 1));
            blocks.fill(from, RUN);
            for (int i = 0; i < RUN; i++) {
                first.take(run * RUN + i, blocks.first(), i);
                if (blocks.isDouble()) {
                    second.take(run * RUN + i, blocks.second(), i);
                }
                sizes[run * RUN + i] = all.sizes().high(from + i);
            }
        }
    }

    /** How far the sum of such a sample mostly is from its share of the pot: the spread round amounts in proportion to size. */
    private double error(double perSize) {
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double off = values[i] - perSize * sizes[i];
            squares += off * off;
        }
        return Math.sqrt(squares);
    }

    DoubleDouble start() {
        return new DoubleDouble(start, 0);
    }

    /** Where the answer is looked for first; empty where the sample does not tell. */
    Optional<Unknown> range() {
        return within(start - reach, start + reach);
    }

    /** A range further out on both sides. */
    Optional<Unknown> wider(Unknown range) {
        double more = (range.high().hi() - range.low().hi()) / 2 * (WIDER - 1);
        return within(range.low().hi() - more, range.high().hi() + more);
    }

    private Optional<Unknown> within(double low, double high) {
        boolean isRange = low < high && !Double.isInfinite(low) && !Double.isInfinite(high);
        return isRange
                ? Optional.of(new Unknown(
                        new DoubleDouble(low, 0).max(unknown.low()),
                        new DoubleDouble(high, 0).min(unknown.high()),
                        unknown.preferred()))
                : Optional.empty();
    }
}
