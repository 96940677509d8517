package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.solve.DoubleDoubles;

/**
 * Projects a block of draws over the years of a policy and says how every body closes in each, in millionths of a percentage
 * point, and whether that is beyond doubt what exact arithmetic says.
 *
 * <p>One object a thread; a run allocates nothing. A draw's answer hangs on the seed and its number alone, not on the draws
 * beside it, the thread, the compiler or the processor.
 */
public final class LaneSweep {
    /** How many draws one run takes at most, of few bodies. */
    public static final int LANES = LaneBlock.LANES;

    static final double MILLIONTHS = 1e8;
    private static final double DOUBT = 1e-6;
    private static final double CLOSE_DOUBT = 1e-12;

    private final SweepColumns columns;
    private final Doubts doubts;
    private final LaneBlock block;
    private final LaneLines lines;
    private final LaneRoot root;
    private final LaneNoise noise;
    private final LaneBodies seen;
    private final LaneRounding rounding;
    private final CloseYear close;
    private final YearTotals totals;
    private final double[][] closings;

    /** What becomes of a year that plain doubles cannot tell. */
    public enum Doubts {
        /** Its draw is left unsettled. */
        LEFT,
        /** It is worked out again in pairs of doubles. */
        SETTLED
    }

    /**
     * Makes room for bodies.
     *
     * @param terms of the policy of every year
     * @param columns where the bodies stand
     * @param years how many years
     * @param doubts what becomes of them
     */
    public LaneSweep(SweepTerms terms, SweepColumns columns, int years, Doubts doubts) {
        this.doubts = doubts;
        this.columns = columns;
        this.totals = YearTotals.of(terms, columns, years);
        this.block = LaneBlock.of(columns.size());
        this.lines = new LaneLines(terms, block);
        this.root = new LaneRoot(terms, block, terms.pence());
        this.noise = new LaneNoise(terms, block, LaneRoot.ULP);
        this.seen = new LaneBodies(terms, block);
        this.close = new CloseYear(terms, columns, block, root, totals);
        this.rounding = new LaneRounding(block, root, noise, seen, close);
        this.closings = new double[columns.size()][block.lanes];
    }

    /** How many draws one run takes at most, 16 or 64: of many bodies fewer, since they would not stay near the processor. */
    public int width() {
        return block.lanes;
    }

    /** Projects so many draws from one on, at most as many as there are lanes. */
    public void run(long seed, long first, int count) {
        block.open(columns, seed, first, count);
        close.open(seed, first, count);
        root.open();
        for (int year = 0; year < totals.years(); year++) {
            year(year);
        }
        close(totals.factor(totals.years()).hi());
    }

    private void year(int year) {
        double opening = totals.factor(year).hi();
        double closing = totals.factor(year + 1).hi();
        block.measure();
        noise.of(year, closing);
        close.year(year);
        if (columns.allocations().isPresent()) {
            block.allocate(columns.allocations().get());
            return;
        }
        seen.of(opening, closing);
        lines.fill(opening, closing);
        root.solve(totals.growth(year).hi(), noise);
        rounding.round(totals.units(year), doubts);
        rounding.finish();
    }

    private void close(double factor) {
        for (int i = 0; i < closings.length; i++) {
            close(block.baseline[i], block.target[i], factor, closings[i]);
            for (int lane = 0; lane < block.lanes; lane++) {
                if (block.doubtful[lane] && doubts == Doubts.SETTLED && !block.unsettled[lane]) {
                    closeAgain(i, lane);
                } else {
                    block.unsettled[lane] |= block.doubtful[lane];
                }
            }
        }
    }

    /** Says how a body closes from pairs of doubles. */
    private void closeAgain(int i, int lane) {
        DoubleDoubles exact = close.closing(i, lane);
        double size = Math.abs(exact.high(0));
        double down = Math.floor(exact.high(0));
        exact.add(-down - 0.5, 0);
        double apart = exact.high(0);
        double doubt = CLOSE_DOUBT + close.offOfTarget(i, lane) * (MILLIONTHS + size);
        block.unsettled[lane] |= Math.abs(apart) <= doubt;
        closings[i][lane] = apart > 0 ? down + 1 : down;
    }

    private void close(double[] allocation, double[] target, double factor, double[] closing) {
        double cut = noise.ofDecimals();
        for (int lane = 0; lane < closing.length; lane++) {
            double whole = target[lane] * factor;
            double exact = (allocation[lane] - whole) / whole * MILLIONTHS;
            double down = Math.floor(exact);
            double doubt = DOUBT + (Math.abs(exact) + MILLIONTHS) * cut / whole + Math.abs(exact) * 0x1p-48;
            block.doubtful[lane] = Math.abs(exact - down - 0.5) <= doubt;
            closing[lane] = Math.floor(exact + 0.5);
        }
    }

    /** Whether the bound leaves no other answer for a lane. */
    public boolean isSettled(int lane) {
        return !block.unsettled[lane];
    }

    /** How a body closes in a lane, in millionths of a percentage point. */
    public long closing(int body, int lane) {
        return (long) closings[body][lane];
    }

    /** What a body gets in a lane in the last year, in pence. */
    public long allocation(int body, int lane) {
        return (long) block.baseline[body][lane];
    }

    /** By how much a body grows in a lane in the last year before rounding, in pence. */
    double growth(int body, int lane) {
        return block.amount[body][lane];
    }

    /** By how much growths of a lane may be off, in pence. */
    double off(int lane) {
        return rounding.off(lane);
    }
}
