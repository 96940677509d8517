package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.rule.RuleKinds;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sweep as the lanes take it.
 *
 * @param terms of its policy
 * @param columns its bodies in the order of their codes
 * @param years how many each draw has
 */
public record DrawnLanes(SweepTerms terms, SweepColumns columns, int years) {
    /** So many pence and all below are whole numbers among doubles, sums of two of them too. */
    private static final double MOST_PENCE = 0x1p51;

    private static final MathContext DIGITS = new MathContext(50);

    /**
     * The lanes' form of a sweep.
     *
     * @param policy of every year
     * @param years how many each draw has
     * @param error the standard deviation of a target's error
     * @param positions where the bodies stand
     * @return empty where the lanes do not take the policy or the positions
     */
    public static Optional<DrawnLanes> of(PacePolicy policy, int years, Percent error, Positions positions) {
        return SweepTerms.of(policy)
                .filter(terms -> isTaken(positions, largestFactor(terms, years)))
                .map(terms -> new DrawnLanes(terms, columns(error, positions.bodies()), years))
                .or(() -> isUntouched(policy, years) && isTaken(positions, 1)
                        ? untouched(PaceOfChange.allocate(policy, positions), error)
                        : Optional.empty());
    }

    /** Whether nothing of the only year goes by targets, so that every draw has the same allocations. */
    private static boolean isUntouched(PacePolicy policy, int years) {
        return years == 1
                && !RuleKinds.of(policy).needsTarget()
                && LaneLimit.of(policy)
                        .filter(limits -> limits.stream().allMatch(LaneLimit::isOfBaseline))
                        .isPresent();
    }

    private static Optional<DrawnLanes> untouched(PaceResult result, Percent error) {
        List<BigDecimal> pence = result.bodies().stream()
                .map(body -> body.allocation().amount().movePointRight(2))
                .toList();
        BigDecimal baselines = result.totals().baseline().amount();
        BigDecimal pot = result.totals().pot().amount();
        boolean isTaken = pot.signum() > 0 && pence.stream().allMatch(DrawnLanes::isTaken);
        if (!isTaken) {
            return Optional.empty();
        }
        SweepColumns columns = columns(error, result.positions().bodies());
        long[] allocations = new long[pence.size()];
        for (int place = 0; place < allocations.length; place++) {
            allocations[columns.rankAt(place)] = pence.get(place).longValueExact();
        }
        Percent growth = Percent.ofFraction(pot.subtract(baselines).divide(baselines, DIGITS));
        return Optional.of(new DrawnLanes(SweepTerms.uniform(growth), columns.allocated(allocations), 1));
    }

    private static boolean isTaken(BigDecimal pence) {
        return pence.stripTrailingZeros().scale() <= 0 && pence.abs().doubleValue() < MOST_PENCE;
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
        boolean isWhole = pence.signum() > 0 && isTaken(pence);
        boolean hasTarget = target(body).filter(target -> target.signum() > 0).isPresent();
        return isWhole && hasTarget && body.newTarget().isEmpty();
    }

    private static Optional<BigDecimal> target(OpeningPosition body) {
        return body.targetShare()
                .map(Share::fraction)
                .or(() -> body.target().map(target -> target.amount().movePointRight(2)));
    }

    private static SweepColumns columns(Percent error, List<OpeningPosition> bodies) {
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
                        .mapToObj(place ->
                                DoubleDouble.of(target(bodies.get(place)).orElseThrow()))
                        .toList(),
                ranks,
                areShares ? SweepColumns.Kind.WEIGHTS : SweepColumns.Kind.AMOUNTS,
                DoubleDouble.of(error.asFraction()));
    }

    /** Room for a block of draws; one a thread. */
    public LaneSweep lanes() {
        return new LaneSweep(terms, columns, years, LaneSweep.Doubts.SETTLED);
    }

    /** Which column the body is in that stands at a place. */
    public int rankAt(int place) {
        return columns.rankAt(place);
    }
}
