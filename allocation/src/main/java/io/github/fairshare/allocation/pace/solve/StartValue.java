package io.github.fairshare.allocation.pace.solve;

/**
 * A first value of the unknown from plain doubles, near enough that one exact pass and one Newton step from it mostly
 * end the search. It decides nothing: the exact passes do.
 */
final class StartValue {
    private static final int STEPS = 40;
    private static final int FREE_STEPS = 12;
    private static final double NEAR = 0x1p-46;
    /** A step that is shorter than this part of the value is the last one. */
    private static final double ARRIVED = 0x1p-36;

    private static final double NEAR_ENOUGH = 0x1p-10;
    /** After a step so short the next one is far shorter than this part of it. */
    private static final double SHRINKING = 8;

    private static final double WIDER = 64;
    private static final double LEAST_REACH = 0x1p-32;
    /** One block in so many is looked at first. */
    private static final int STRIDE = 8;
    /** A gap that no longer shrinks is the rounding of the sum, where it is below this part of the pot. */
    private static final double ROUGHLY = 0x1p-32;

    private final NearFamily lines;
    private final double pot;
    private final double nearEnough;
    private final int stride;
    private final NearFamily.Block whole;
    private double sum;
    private double slope;
    private double lastStep;

    private StartValue(NearFamily lines, double pot, double nearEnough, int stride) {
        this.lines = lines;
        this.pot = pot;
        this.nearEnough = nearEnough;
        this.stride = stride;
        this.whole = lines.new Block(0, Math.min(LineFamily.BLOCK, lines.size()));
    }

    /** A value and how far off it mostly is at most. */
    record Rough(DoubleDouble x, double reach) {
        /** A value that was looked for until steps were short. */
        static Rough of(DoubleDouble x) {
            return new Rough(x, LEAST_REACH * Math.max(1, Math.abs(x.hi())));
        }

        /** The part of a range that is no further off. */
        Unknown within(Unknown range) {
            return new Unknown(
                    new DoubleDouble(x.hi() - reach, 0).max(range.low()),
                    new DoubleDouble(x.hi() + reach, 0).min(range.high()),
                    range.preferred());
        }

        Rough wider() {
            return new Rough(x, reach * WIDER);
        }
    }

    static DoubleDouble of(NearFamily lines, DoubleDouble pot, Unknown unknown, DoubleDouble start) {
        return new StartValue(lines, pot.hi(), ARRIVED, 1).value(unknown, start);
    }

    /**
     * The same for many bodies, by a part of them first, and then no nearer than it takes to tell what nearly all of them
     * do there.
     */
    static Rough rough(NearFamily lines, Balancing all) {
        StartValue every = new StartValue(lines, all.pot().hi(), NEAR_ENOUGH, 1);
        DoubleDouble from = lines.size() > LineFamily.BLOCK * STRIDE ? some(lines, all) : all.start();
        DoubleDouble x = every.value(all.unknown(), from);
        double reach = Double.isNaN(every.lastStep) ? 0 : every.lastStep / SHRINKING;
        return new Rough(x, Math.max(Rough.of(x).reach(), reach));
    }

    private static DoubleDouble some(NearFamily lines, Balancing all) {
        return new StartValue(lines, all.pot().hi() * part(all.sizes()), NEAR_ENOUGH, STRIDE)
                .value(all.unknown(), all.start());
    }

    private static double part(DoubleDoubles sizes) {
        double some = 0;
        for (int from = 0; from < sizes.size(); from += LineFamily.BLOCK * STRIDE) {
            for (int i = from; i < Math.min(from + LineFamily.BLOCK, sizes.size()); i++) {
                some += sizes.high(i);
            }
        }
        return some / sizes.roughSum();
    }

    private DoubleDouble value(Unknown unknown, DoubleDouble start) {
        double x = search(unknown.low().hi(), unknown.high().hi(), start.hi());
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
            lastStep = Math.abs(next - x);
            boolean arrived = lastStep <= nearEnough * Math.max(1, Math.abs(x));
            if (stalled || arrived || Math.abs(gap) <= Math.abs(pot) * NEAR) {
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
        NearFamily.Block block = whole;
        block.moveTo(x);
        for (int from = 0; from < lines.size(); from += stride * LineFamily.BLOCK) {
            if (lines.size() - from < block.size()) {
                block = lines.new Block(x, lines.size() - from);
            }
            sum += RoughSum.of(block.values(from));
            slope += RoughSum.of(block.slopes());
        }
    }
}
