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

    private final Kernel kernel;
    private final double pot;
    private double sum;
    private double slope;

    private StartValue(Kernel kernel, double pot) {
        this.kernel = kernel;
        this.pot = pot;
    }

    static DoubleDouble of(Kernel kernel, DoubleDouble pot, Unknown unknown, DoubleDouble start) {
        double x = new StartValue(kernel, pot.hi())
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
        if (kernel.second().isPresent()) {
            passBoth(kernel.first(), kernel.second().get(), x);
        } else {
            passOne(kernel.first(), x);
        }
    }

    private void passOne(Lines lines, double x) {
        double total = 0;
        double rising = 0;
        for (int i = 0; i < lines.size(); i++) {
            double value = at(lines, i, x);
            total += value;
            rising += slopeAt(lines, i, value);
        }
        sum = total;
        slope = rising;
    }

    private void passBoth(Lines one, Lines other, double x) {
        for (int i = 0; i < one.size(); i++) {
            double first = at(one, i, x);
            double second = at(other, i, x);
            boolean isFirst = kernel.choice().isFirst(Double.compare(first, second));
            sum += isFirst ? first : second;
            slope += isFirst ? slopeAt(one, i, first) : slopeAt(other, i, second);
        }
    }

    private static double at(Lines lines, int i, double x) {
        double free = lines.start().high(i) + lines.slope().high(i) * x;
        return Math.min(Math.max(free, lines.low().high(i)), lines.high().high(i));
    }

    private static double slopeAt(Lines lines, int i, double value) {
        return value > lines.low().high(i) && value < lines.high().high(i)
                ? lines.slope().high(i)
                : 0;
    }
}
