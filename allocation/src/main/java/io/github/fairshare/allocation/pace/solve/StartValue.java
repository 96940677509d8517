package io.github.fairshare.allocation.pace.solve;

/**
 * A first value of the unknown from plain doubles, near enough that one exact pass and one Newton step from it mostly
 * end the search. It decides nothing: the exact passes do.
 */
final class StartValue {
    private static final int STEPS = 40;
    private static final int FREE_STEPS = 12;
    private static final double NEAR = 0x1p-46;
    /** A gap that no longer shrinks is the rounding of the sum, where it is below this part of the pot. */
    private static final double ROUGHLY = 0x1p-32;

    private final NearFamily lines;
    private final double pot;
    private double sum;
    private double slope;

    private StartValue(NearFamily lines, double pot) {
        this.lines = lines;
        this.pot = pot;
    }

    static DoubleDouble of(NearFamily lines, DoubleDouble pot, Unknown unknown, DoubleDouble start) {
        double x = new StartValue(lines, pot.hi())
                .search(unknown.low().hi(), unknown.high().hi(), start.hi());
        return new DoubleDouble(x, 0).clamp(unknown.low(), unknown.high());
    }

    private double search(double lowest, double highest, double start) {
        double low = lowest;
        double high = highest;
        double x = start;
        double lastGap = Double.POSITIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            pass(x);
            double gap = pot - sum;
            boolean stalled = Math.abs(gap) >= lastGap / 2 && Math.abs(gap) <= Math.abs(pot) * ROUGHLY;
            lastGap = Math.abs(gap);
            low = gap > 0 ? x : low;
            high = gap < 0 ? x : high;
            double next = slope > 0 ? x + gap / slope : Double.NaN;
            if (stalled || Math.abs(gap) <= Math.abs(pot) * NEAR) {
                return next > lowest && next < highest ? next : x;
            }
            boolean usable = next > low && next < high && (step < FREE_STEPS || step % 2 == 0);
            x = usable ? next : (low + high) / 2;
            if (Double.isNaN(x) || Double.isInfinite(x)) {
                return start;
            }
        }
        return x;
    }

    private void pass(double x) {
        sum = 0;
        slope = 0;
        NearFamily.Block block = lines.new Block(x, Math.min(LineFamily.BLOCK, lines.size()));
        for (int from = 0; from < lines.size(); from += block.size()) {
            if (lines.size() - from < block.size()) {
                block = lines.new Block(x, lines.size() - from);
            }
            sum += DoubleDoubles.roughSum(block.values(from));
            slope += DoubleDoubles.roughSum(block.slopes());
        }
    }
}
