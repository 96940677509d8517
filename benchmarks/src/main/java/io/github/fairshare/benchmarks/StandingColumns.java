package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.rating.engine.ExactLimits;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.Standing;
import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.LimitRule.OnLimit;
import io.github.fairshare.core.measure.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides one indicator of many bodies in whole numbers, as {@link ExactLimits} does, but without objects and, where the
 * figures are of ordinary size, without checks for overflow; a column of nothing but such figures takes no branch either.
 */
final class StandingColumns {
    private static final BigInteger ROOM = BigInteger.ONE.shiftLeft(61);
    private static final int SIDES = 3;

    private final IndicatorRule rule;
    private final ExactLimits exact;
    private final long distanceFirst;
    private final long distanceSecond;
    private final long reachFactor;
    private final long limitFactor;
    private final long mostFirst;
    private final long mostSecond;
    private final long mostDistance;
    private final long plainFirst;
    private final long plainSecond;
    private final Optional<PlainDecision> plain;
    private final int[] bandOf;
    private final int bands;

    private StandingColumns(IndicatorRule rule, LimitRule limits, Constants constants) {
        this.rule = rule;
        this.exact = ExactLimits.of(rule.benchmark(), limits.multiple());
        this.distanceFirst = constants.distanceFirst().longValueExact();
        this.distanceSecond = constants.distanceSecond().longValueExact();
        this.reachFactor = constants.reachFactor().longValueExact();
        this.limitFactor = constants.limitFactor().longValueExact();
        this.mostFirst = room(constants.distanceFirst());
        this.mostSecond = isScore(rule)
                ? room(constants.limitFactor())
                : Math.min(room(constants.distanceSecond()), room(constants.limitFactor()));
        BigInteger room = BigInteger.valueOf(room(constants.reachFactor()));
        this.mostDistance = isScore(rule) ? room.longValueExact() : room.sqrt().longValueExact();
        this.bandOf = bandOf(rule, limits.onLimit());
        this.bands = rule.bands().scores().size();
        long half = mostDistance / 2;
        this.plainFirst = Math.min(mostFirst, half / distanceFirst);
        this.plainSecond = isScore(rule) ? mostSecond : Math.min(mostSecond, half / Math.max(1, distanceSecond));
        boolean ordinary = limitFactor > 0 && (!isScore(rule) || Math.abs(distanceSecond) <= half);
        this.plain = ordinary ? PlainDecision.of((side, reach) -> bandOf[place(side, reach)]) : Optional.empty();
    }

    /**
     * The whole numbers of a decision: how the distance from the benchmark is made up of the two figures, and what it and
     * the limit are multiplied with before they are compared.
     */
    private record Constants(
            BigInteger distanceFirst, BigInteger distanceSecond, BigInteger reachFactor, BigInteger limitFactor) {}

    static StandingColumns of(IndicatorRule rule, LimitRule limits, int decimals) {
        Fraction benchmark = rule.benchmark().perCase();
        BigInteger a = benchmark.numerator();
        BigInteger b = benchmark.denominator();
        BigInteger up = limits.multiple().numerator();
        BigInteger down = limits.multiple().denominator();
        Constants constants;
        if (isScore(rule)) {
            constants = new Constants(b, a.multiply(BigInteger.TEN.pow(decimals)), down, up.multiply(b));
        } else {
            BigInteger variance = a.multiply(rule.benchmark().kind() == IndicatorKind.PROPORTION ? b.subtract(a) : b);
            constants = new Constants(b, a, down.pow(2), up.pow(2).multiply(variance));
        }
        try {
            return new StandingColumns(rule, limits, constants);
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException(
                    "the benchmark of " + rule.id() + " has too many digits for the kernel; use RatingEngine",
                    tooLarge);
        }
    }

    private static boolean isScore(IndicatorRule rule) {
        return rule.benchmark().kind() == IndicatorKind.SCORE;
    }

    /** The largest figure whose product with a factor stays within the room. */
    private static long room(BigInteger factor) {
        return ROOM.divide(factor.abs().max(BigInteger.ONE)).longValueExact();
    }

    /** The place of the band among the indicator's bands, by side and reach. */
    private static int[] bandOf(IndicatorRule rule, OnLimit onLimit) {
        List<Band> order = new ArrayList<>(rule.bands().scores().keySet());
        int[] places = new int[SIDES * SIDES];
        for (int side = -1; side <= 1; side++) {
            for (int reach = -1; reach <= 1; reach++) {
                Band band = rule.bands().band(Standing.of(side, reach), rule.goodIs(), onLimit);
                places[place(side, reach)] = order.indexOf(band);
            }
        }
        return places;
    }

    private static int place(int side, int reach) {
        return SIDES * (side + 1) + reach + 1;
    }

    /** Appends this indicator's band to the number that stands for the bands so far. */
    void append(RatingKernel.Columns columns, int[] combinations) {
        if (isScore(rule)) {
            if (plain.isPresent() && arePlainScores(columns)) {
                appendPlainScores(columns, combinations, plain.get());
            } else {
                appendScores(columns, combinations);
            }
        } else if (plain.isPresent() && arePlainCounts(columns)) {
            appendPlainCounts(columns, combinations, plain.get());
        } else {
            appendCounts(columns, combinations);
        }
    }

    /** Whether all figures can be and are small enough: the sign of any that is not remains in the union. */
    private boolean arePlainCounts(RatingKernel.Columns columns) {
        long[] counts = columns.first();
        long[] cases = columns.second();
        long proportion = rule.benchmark().kind() == IndicatorKind.PROPORTION ? -1 : 0;
        long signs = 0;
        for (int i = 0; i < counts.length; i++) {
            long x = counts[i];
            long n = cases[i];
            signs |= x | (n - 1) | (plainFirst - x) | (plainSecond - n) | ((n - x) & proportion);
        }
        return signs >= 0;
    }

    private void appendPlainCounts(RatingKernel.Columns columns, int[] combinations, PlainDecision decision) {
        long[] counts = columns.first();
        long[] cases = columns.second();
        for (int i = 0; i < combinations.length; i++) {
            long n = cases[i];
            long distance = distanceFirst * counts[i] - distanceSecond * n;
            int band = decision.band(distance, distance * distance * reachFactor - limitFactor * n);
            combinations[i] = combinations[i] * bands + band;
        }
    }

    private boolean arePlainScores(RatingKernel.Columns columns) {
        long[] values = columns.first();
        long[] errors = columns.second();
        long signs = 0;
        for (int i = 0; i < values.length; i++) {
            long value = values[i];
            long error = errors[i];
            signs |= (plainFirst - value) | (plainFirst + value) | (error - 1) | (plainSecond - error);
        }
        return signs >= 0;
    }

    private void appendPlainScores(RatingKernel.Columns columns, int[] combinations, PlainDecision decision) {
        long[] values = columns.first();
        long[] errors = columns.second();
        for (int i = 0; i < combinations.length; i++) {
            long distance = distanceFirst * values[i] - distanceSecond;
            int band = decision.band(distance, Math.abs(distance) * reachFactor - limitFactor * errors[i]);
            combinations[i] = combinations[i] * bands + band;
        }
    }

    private void appendCounts(RatingKernel.Columns columns, int[] combinations) {
        long[] counts = columns.first();
        long[] cases = columns.second();
        boolean proportion = rule.benchmark().kind() == IndicatorKind.PROPORTION;
        for (int i = 0; i < combinations.length; i++) {
            long x = counts[i];
            long n = cases[i];
            if (x < 0 || n < 1 || (proportion && x > n)) {
                throw refused(i, x, n);
            }
            int place;
            if (x <= mostFirst && n <= mostSecond) {
                long distance = distanceFirst * x - distanceSecond * n;
                long size = Math.abs(distance);
                // Both products have room, so the sign of their difference is right, and it takes no branch.
                int reach = size > mostDistance ? 1 : Long.signum(size * size * reachFactor - limitFactor * n);
                place = place(Long.signum(distance), reach);
            } else {
                place = inBigIntegers(x, n);
            }
            combinations[i] = combinations[i] * bands + bandOf[place];
        }
    }

    private int inBigIntegers(long x, long n) {
        Standing standing = exact.aroundBenchmark(x, n);
        return place(standing.side(), standing.isBeyond() ? 1 : standing.isOnLimit() ? 0 : -1);
    }

    private void appendScores(RatingKernel.Columns columns, int[] combinations) {
        long[] values = columns.first();
        long[] errors = columns.second();
        for (int i = 0; i < combinations.length; i++) {
            long value = values[i];
            long error = errors[i];
            if (error < 1 || error > mostSecond || Math.abs(value) > mostFirst) {
                throw refused(i, value, error);
            }
            long distance = distanceFirst * value - distanceSecond;
            long size = Math.abs(distance);
            int reach = size > mostDistance ? 1 : Long.signum(size * reachFactor - limitFactor * error);
            combinations[i] = combinations[i] * bands + bandOf[place(Long.signum(distance), reach)];
        }
    }

    private IllegalArgumentException refused(int body, long first, long second) {
        return new IllegalArgumentException("body number " + (body + 1) + " has " + first + " and " + second + " for "
                + rule.id() + ", which no " + rule.benchmark().kind() + " can have");
    }
}
