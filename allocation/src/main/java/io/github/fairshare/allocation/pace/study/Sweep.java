package io.github.fairshare.allocation.pace.study;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How sure closings are where targets are estimates: every draw gives each target an independent relative error, normal
 * with a mean of nothing; shares are brought back to a sum of 1, targets that are amounts are not.
 *
 * <p>The same seed gives the same figures on every machine and any number of threads.
 */
@JsonPropertyOrder({"rows"})
public final class Sweep {
    private static final int DECIMALS = 6;
    private static final BigDecimal MOST_ERROR = BigDecimal.TEN;
    private static final int MOST_DRAWS = 1_000_000_000;
    private static final int MOST_KEPT = 100_000;

    private final Plan plan;
    private final List<OpeningPosition> bodies;
    private final long[][] closings;

    /**
     * What is drawn.
     *
     * @param policy of every year
     * @param draws how many, 1 to 1,000,000,000; a sweep that keeps each of them takes 100,000
     * @param seed any number
     * @param targetError the standard deviation of a target's error, percent of the target, 0 to 10
     * @param years how many years are projected in each draw, 1 to 200
     */
    public record Plan(PacePolicy policy, int draws, long seed, Percent targetError, int years) {
        /** Checks the ranges. */
        public Plan {
            if (draws < 1 || draws > MOST_DRAWS) {
                throw new IllegalArgumentException("a sweep has 1 to " + MOST_DRAWS + " draws, given was " + draws);
            }
            if (targetError.isNegative() || targetError.points().compareTo(MOST_ERROR) > 0) {
                throw new IllegalArgumentException(
                        "the error of a target is 0 to 10 % of it, given was " + targetError);
            }
            if (years < 1 || years > ProjectionPlan.MOST_YEARS) {
                throw new IllegalArgumentException(
                        "a projection has 1 to " + ProjectionPlan.MOST_YEARS + " years, given was " + years);
            }
        }

        /** What is drawn, in one line. */
        String words() {
            return draws + " draws with seed " + seed + " (SplitMix64, Box-Muller): every target with an"
                    + " independent normal error of " + targetError + " (ASSUMED), " + years + " years of policy "
                    + policy.id() + ".";
        }
    }

    /**
     * How one body closes over all draws.
     *
     * @param code of the body
     * @param mean mean closing distance, percentage of target
     * @param p05 what a twentieth of the draws does not pass
     * @param p50 what half of the draws does not pass
     * @param p95 what nineteen twentieths of the draws do not pass
     */
    public record Row(String code, Percent mean, Percent p05, Percent p50, Percent p95) {}

    private Sweep(Plan plan, List<OpeningPosition> bodies, long[][] closings) {
        this.plan = plan;
        this.bodies = bodies;
        this.closings = closings;
    }

    /** Takes draws as they are worked out. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes how the bodies close in one draw.
         *
         * @param draw its number, from 0
         * @param closings in millionths of a percentage point, for example -5980952 for -5.980952 %, in the order of the
         *     positions; the array is written over by the next draw
         * @return whether to go on
         */
        boolean takes(long draw, long[] closings);
    }

    /**
     * Hands every draw on and keeps none, however many there are.
     *
     * @param plan what is drawn
     * @param positions where the bodies stand, with targets
     * @param slice which draws
     * @param takers makes a taker for each thread, which hears of its draws one after another; where one wants no more,
     *     all end soon
     * @throws PositionsException where a body has no target above zero
     */
    public static void each(Plan plan, Positions positions, SweepPart.Slice slice, Supplier<Taker> takers) {
        SweepDraws.runAll(plan, positions, slice, takers);
    }

    /**
     * Draws.
     *
     * @param plan what is drawn
     * @param positions where the bodies stand, with targets
     * @return the closings of every draw
     * @throws PositionsException where a body has no target above zero
     */
    public static Sweep of(Plan plan, Positions positions) {
        return of(plan, positions, Progress.NONE);
    }

    /**
     * Draws, and tells how far it is.
     *
     * @param plan what is drawn
     * @param positions where the bodies stand, with targets
     * @param progress hears of every draw, on any thread, and may end the work
     * @return the closings of every draw
     * @throws PositionsException where a body has no target above zero
     */
    public static Sweep of(Plan plan, Positions positions, Progress progress) {
        if (plan.draws() > MOST_KEPT) {
            throw new IllegalArgumentException("a sweep that keeps every draw has 1 to " + MOST_KEPT
                    + " draws, given was " + plan.draws() + "; a SweepPart counts any number");
        }
        Steps steps = new Steps(plan.draws(), progress);
        long[][] draws = new long[plan.draws()][];
        each(plan, positions, SweepPart.Slice.WHOLE, () -> (draw, closings) -> {
            draws[(int) draw] = steps.done(closings.clone());
            return !steps.isEnded();
        });
        steps.requireAll();
        return new Sweep(plan, positions.bodies(), draws);
    }

    /**
     * How every body closes.
     *
     * @return one row a body, in the order of the positions; the value of rank ceil(p n) stands for a percentile
     */
    @JsonProperty
    public List<Row> rows() {
        return IntStream.range(0, bodies.size()).mapToObj(this::row).toList();
    }

    private Row row(int body) {
        long[] sorted = of(body).sorted().toArray();
        BigDecimal sum = BigDecimal.valueOf(Arrays.stream(sorted).sum());
        BigDecimal mean = sum.divide(BigDecimal.valueOf(sorted.length), 0, RoundingMode.HALF_UP);
        return new Row(
                bodies.get(body).code(),
                percent(mean),
                percent(BigDecimal.valueOf(ranked(sorted, 5))),
                percent(BigDecimal.valueOf(ranked(sorted, 50))),
                percent(BigDecimal.valueOf(ranked(sorted, 95))));
    }

    private static long ranked(long[] sorted, int percent) {
        int rank = Math.max(1, Math.toIntExact((sorted.length * (long) percent + 99) / 100));
        return sorted[rank - 1];
    }

    private static Percent percent(BigDecimal millionths) {
        return Percent.of(millionths.movePointLeft(DECIMALS));
    }

    private LongStream of(int body) {
        return Arrays.stream(closings).mapToLong(draw -> draw[body]);
    }

    /**
     * The chance that a body closes further under target than so much.
     *
     * @param code of the body
     * @param beyond zero or more, percentage of target, for example 6.2 %
     * @return from 0 to 1, six decimals
     */
    public BigDecimal probabilityUnder(String code, Percent beyond) {
        long edge = beyond.negated()
                .points()
                .movePointRight(DECIMALS)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
        return chance(of(index(code)).filter(closing -> closing < edge).count());
    }

    /**
     * The chance that a ranking of two bodies is right.
     *
     * @param lower the code of the body that is said to close further under target
     * @param higher the code of the other
     * @return from 0 to 1, six decimals
     */
    public BigDecimal probabilityBelow(String lower, String higher) {
        int low = index(lower);
        int high = index(higher);
        return chance(
                Arrays.stream(closings).filter(draw -> draw[low] < draw[high]).count());
    }

    private BigDecimal chance(long count) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(closings.length), DECIMALS, RoundingMode.HALF_UP);
    }

    private int index(String code) {
        return IntStream.range(0, bodies.size())
                .filter(i -> bodies.get(i).code().equals(code))
                .findFirst()
                .orElseThrow(() -> new PositionsException("no body has the code '" + code + "'"));
    }

    /**
     * What was drawn, in words.
     *
     * @return one line
     */
    public String explain() {
        return plan.words();
    }
}
