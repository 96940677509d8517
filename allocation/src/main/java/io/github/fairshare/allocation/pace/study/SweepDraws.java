package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.NeedShares;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.sweep.AloneYears;
import io.github.fairshare.allocation.pace.sweep.DrawnLanes;
import io.github.fairshare.allocation.pace.sweep.LaneSweep;
import io.github.fairshare.allocation.pace.sweep.NormalDraws;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * The closings of draws, in millionths of a percentage point. Draws that the lanes take and settle come from them, all others
 * from the exact engine, so that the answer is the exact one in either case.
 */
final class SweepDraws {
    /** Draws are computed by so many at a time, and handed on one by one. */
    static final int BLOCK = LaneSweep.LANES;

    private static final int DECIMALS = 6;

    private final Sweep.Plan plan;
    private final Positions positions;
    private final Optional<DrawnLanes> drawn;
    private final Optional<LaneSweep> lanes;
    private final Optional<AloneYears> alone;
    private final long[] closings;

    private SweepDraws(Sweep.Plan plan, Positions positions, Optional<DrawnLanes> drawn) {
        this.plan = plan;
        this.positions = positions;
        this.drawn = drawn;
        this.lanes = drawn.map(DrawnLanes::lanes);
        this.alone = AloneYears.of(plan.policy(), plan.years(), plan.targetError(), positions);
        this.closings = new long[positions.size()];
    }

    /** Those of a plan; one object a thread. */
    static SweepDraws of(Sweep.Plan plan, Positions positions) {
        return new SweepDraws(
                plan, positions, DrawnLanes.of(plan.policy(), plan.years(), plan.targetError(), positions));
    }

    /** What one thread works with: where draws come from, and who takes them. */
    private record Hand(SweepDraws draws, Sweep.Taker taker) {}

    /**
     * Hands every draw of a slice to the taker of some thread, each of which is made when its thread needs it. Blocks have the
     * same numbers whatever the slice and the threads.
     */
    static void runAll(Sweep.Plan plan, Positions positions, SweepPart.Slice slice, Supplier<Sweep.Taker> takers) {
        long first = slice.first(plan.draws());
        long end = slice.end(plan.draws());
        AtomicBoolean ended = new AtomicBoolean();
        ConcurrentLinkedQueue<Hand> idle = new ConcurrentLinkedQueue<>();
        LongStream.rangeClosed(first / BLOCK, Math.max(first, end - 1) / BLOCK)
                .parallel()
                .forEach(block -> {
                    Hand free = idle.poll();
                    Hand hand = free == null ? new Hand(SweepDraws.of(plan, positions), takers.get()) : free;
                    long from = Math.max(first, block * BLOCK);
                    long to = Math.min(end, (block + 1) * BLOCK);
                    if (from < to && !ended.get()) {
                        hand.draws().run(from, (int) (to - from), (draw, closings) -> {
                            boolean goesOn = hand.taker().takes(draw, closings);
                            ended.compareAndSet(false, !goesOn);
                            return goesOn;
                        });
                    }
                    idle.add(hand);
                });
    }

    /** Hands over so many draws from one on, until the taker wants no more; how many came from the lanes. */
    int run(long first, int count, Sweep.Taker taker) {
        int width = lanes.map(LaneSweep::width).orElse(count);
        int settled = 0;
        boolean goesOn = true;
        for (int at = 0; at < count && goesOn; at++) {
            int lane = at % width;
            if (lane == 0) {
                project(first + at, Math.min(width, count - at));
            }
            boolean isSettled = isSettled(first + at, lane);
            settled += isSettled ? 1 : 0;
            if (!isSettled) {
                compute(first + at);
            }
            goesOn = taker.takes(first + at, closings);
        }
        return settled;
    }

    /** Puts down how a draw closes where doubles tell. */
    private boolean isSettled(long draw, int lane) {
        if (lanes.isPresent() && lanes.get().isSettled(lane)) {
            read(lane);
            return true;
        }
        return alone.isPresent() && alone.get().isTold(plan.seed(), draw, closings);
    }

    private void project(long first, int count) {
        lanes.ifPresent(block -> block.run(plan.seed(), first, count));
    }

    private void read(int lane) {
        for (int place = 0; place < closings.length; place++) {
            closings[place] = lanes.orElseThrow().closing(drawn.orElseThrow().rankAt(place), lane);
        }
    }

    private void compute(long draw) {
        ProjectedYear last = Projection.of(ProjectionPlan.of(plan.policy(), plan.years()), positions(draw))
                .last();
        for (int place = 0; place < closings.length; place++) {
            closings[place] = millionths(last.rows().get(place));
        }
    }

    /** The positions of a draw. */
    Positions positions(long draw) {
        NormalDraws errors = new NormalDraws(plan.seed(), draw);
        BigDecimal deviation = plan.targetError().asFraction();
        List<OpeningPosition> bodies = new ArrayList<>();
        for (OpeningPosition body : positions.bodies()) {
            BigDecimal factor = BigDecimal.ONE.add(new BigDecimal(errors.next()).multiply(deviation));
            bodies.add(withError(body, factor));
        }
        return Positions.of(NeedShares.filledIn(bodies));
    }

    /** A share becomes a weight, which is shared out again. */
    private static OpeningPosition withError(OpeningPosition body, BigDecimal factor) {
        ImmutableOpeningPosition copy = ImmutableOpeningPosition.copyOf(body);
        return body.targetShare().isPresent()
                ? copy.withTargetShare(Optional.empty())
                        .withWeightedPopulation(
                                body.targetShare().map(Share::fraction).map(factor::multiply))
                        .withMarketForces(Optional.empty())
                : copy.withTarget(body.target()
                        .map(target ->
                                Pounds.of(target.amount().multiply(factor).setScale(12, RoundingMode.HALF_UP))));
    }

    private static long millionths(ProjectedRow row) {
        return row.closingPercent()
                .orElseThrow(() -> new PositionsException("body " + row.code()
                        + ": has no closing target above zero, so that there is no error of it to draw"))
                .points()
                .movePointRight(DECIMALS)
                .longValueExact();
    }
}
