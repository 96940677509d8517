package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.sweep.LaneSweep;
import io.github.fairshare.allocation.pace.sweep.SweepColumns;
import io.github.fairshare.allocation.pace.sweep.SweepTerms;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A sweep as the lanes take it: the terms of its policy, and its bodies as columns in the order of their codes. */
record DrawnLanes(Sweep.Plan plan, SweepTerms terms, SweepColumns columns) {
    /** So many pence and all below are whole numbers among doubles, sums of two of them too. */
    private static final double MOST_PENCE = 0x1p51;

    /** The lanes' form of a sweep; empty where they take the policy or the positions of its bodies not. */
    static Optional<DrawnLanes> of(Sweep.Plan plan, Positions positions) {
        return SweepTerms.of(plan.policy())
                .filter(terms -> isTaken(positions, largestFactor(terms, plan.years())))
                .map(terms -> new DrawnLanes(plan, terms, columns(plan, positions.bodies())));
    }

    /** By how much the whole may grow over the years. */
    private static double largestFactor(SweepTerms terms, int years) {
        return StrictMath.pow(1 + terms.largestRate(), years);
    }

    private static boolean isTaken(Positions positions, double factor) {
        List<OpeningPosition> bodies = positions.bodies();
        boolean areShares = bodies.get(0).targetShare().isPresent();
        BigDecimal total = bodies.stream()
                .map(body -> body.baseline().amount().movePointRight(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.doubleValue() * factor < MOST_PENCE
                && bodies.stream()
                        .allMatch(body -> isTaken(body) && body.targetShare().isPresent() == areShares);
    }

    private static boolean isTaken(OpeningPosition body) {
        BigDecimal pence = body.baseline().amount().movePointRight(2);
        boolean isWhole = pence.signum() > 0 && pence.stripTrailingZeros().scale() <= 0;
        boolean hasTarget = target(body).filter(target -> target.signum() > 0).isPresent();
        return isWhole && hasTarget && body.newTarget().isEmpty();
    }

    private static Optional<BigDecimal> target(OpeningPosition body) {
        return body.targetShare()
                .map(Share::fraction)
                .or(() -> body.target().map(target -> target.amount().movePointRight(2)));
    }

    private static SweepColumns columns(Sweep.Plan plan, List<OpeningPosition> bodies) {
        int[] places = IntStream.range(0, bodies.size())
                .boxed()
                .sorted(Comparator.comparing(place -> bodies.get(place).code()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[places.length];
        for (int rank = 0; rank < places.length; rank++) {
            ranks[places[rank]] = rank;
        }
        boolean areShares = bodies.get(0).targetShare().isPresent();
        return new SweepColumns(
                IntStream.of(places)
                        .mapToLong(place -> bodies.get(place)
                                .baseline()
                                .amount()
                                .movePointRight(2)
                                .longValueExact())
                        .toArray(),
                IntStream.of(places)
                        .mapToDouble(
                                place -> target(bodies.get(place)).orElseThrow().doubleValue())
                        .toArray(),
                ranks,
                areShares ? SweepColumns.Kind.WEIGHTS : SweepColumns.Kind.AMOUNTS,
                plan.targetError().asFraction().doubleValue());
    }

    /** Room for a block of draws; one a thread. */
    LaneSweep lanes() {
        return new LaneSweep(terms, columns, plan.years());
    }

    int rankAt(int place) {
        return columns.rankAt(place);
    }
}
