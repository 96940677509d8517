package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import java.math.BigDecimal;

/**
 * Projects a block of draws over the years of a policy and says how every body closes in each, in millionths of a percentage
 * point, and whether that is beyond doubt what exact arithmetic says.
 *
 * <p>One object a thread; a run allocates nothing. A draw's answer hangs on the seed and its number alone, not on the draws
 * beside it, the thread, the compiler or the processor.
 */
public final class LaneSweep {
    /** How many draws one run takes at most. */
    public static final int LANES = LaneBlock.LANES;

    private static final double MILLIONTHS = 1e8;
    private static final double DOUBT = 1e-6;

    private final SweepTerms terms;
    private final SweepColumns columns;
    private final LaneBlock block;
    private final LaneLines lines;
    private final LaneRoot root;
    private final LaneNoise noise;
    private final LaneBodies seen;
    private final LaneRounding rounding;
    private final double[] factors;
    private final double[] totals;
    private final double[] growths;
    private final double[][] closings;

    /**
     * Makes room for bodies.
     *
     * @param terms of the policy of every year
     * @param columns where the bodies stand
     * @param years how many years
     */
    public LaneSweep(SweepTerms terms, SweepColumns columns, int years) {
        this.terms = terms;
        this.columns = columns;
        this.block = new LaneBlock(columns.size());
        this.lines = new LaneLines(terms, block);
        this.root = new LaneRoot(terms, block, terms.pence());
        this.noise = new LaneNoise(terms, block);
        this.seen = new LaneBodies(terms, block);
        this.rounding = new LaneRounding(terms, block, root, noise, seen);
        this.factors = new double[years + 1];
        this.totals = new double[years];
        this.growths = new double[years];
        this.closings = new double[columns.size()][LANES];
        plan(years);
    }

    /** What is the same for all draws: how targets grow, and what there is to share out where something is solved. */
    private void plan(int years) {
        BigDecimal ratio = BigDecimal.ONE.add(terms.growth().asFraction());
        BigDecimal unit = terms.rounding().unit().amount().movePointRight(2);
        BigDecimal sum = BigDecimal.valueOf(columns.total());
        BigDecimal factor = BigDecimal.ONE;
        factors[0] = 1;
        for (int year = 0; year < years; year++) {
            factor = factor.multiply(ratio);
            factors[year + 1] = factor.doubleValue();
            BigDecimal pot = sum.multiply(ratio);
            growths[year] = pot.subtract(sum).doubleValue();
            BigDecimal units =
                    pot.divide(unit).setScale(0, terms.rounding().mode().decimal());
            totals[year] = isPotKnown() ? units.doubleValue() : Double.NaN;
            sum = units.multiply(unit);
        }
    }

    /** Whether allocations come to the pot whatever the draw: something is solved, or everybody grows as it does. */
    private boolean isPotKnown() {
        return terms.balance() != Balance.NONE || terms.isUniform();
    }

    /** Projects so many draws from one on, at most as many as there are lanes. */
    public void run(long seed, long first, int count) {
        block.open(columns, seed, first, count);
        root.open();
        for (int year = 0; year < totals.length; year++) {
            year(year);
        }
        close(factors[totals.length]);
    }

    private void year(int year) {
        block.measure();
        noise.of(factors[year + 1]);
        seen.of(factors[year], factors[year + 1]);
        lines.fill(factors[year], factors[year + 1]);
        root.solve(growths[year], noise);
        rounding.round(totals[year]);
    }

    private void close(double factor) {
        for (int i = 0; i < closings.length; i++) {
            close(block.baseline[i], block.target[i], factor, closings[i]);
        }
    }

    private void close(double[] allocation, double[] target, double factor, double[] closing) {
        for (int lane = 0; lane < closing.length; lane++) {
            double whole = target[lane] * factor;
            double exact = (allocation[lane] - whole) / whole * MILLIONTHS;
            double down = Math.floor(exact);
            double doubt = DOUBT + Math.abs(exact) * 0x1p-48;
            block.unsettled[lane] |= Math.abs(exact - down - 0.5) <= doubt;
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
