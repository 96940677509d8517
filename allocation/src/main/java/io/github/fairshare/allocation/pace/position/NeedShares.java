package io.github.fairshare.allocation.pace.position;

import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Target shares that follow from need: a body's weighted population times its market forces factor over the sum of these
 * over all bodies.
 *
 * <p>Shares are held to thirty decimals; the last body's is what the others leave, so that they add up to 1 exactly.
 */
public final class NeedShares {
    private static final int DECIMALS = 30;

    private NeedShares() {}

    /**
     * Gives bodies their shares where they have a weighted population and no target of their own.
     *
     * @param bodies in any order
     * @return the same bodies with shares; as given where one of them has a target or lacks a weighted population
     * @throws PositionsException where a weight is negative, or they add up to nothing
     */
    public static List<OpeningPosition> filledIn(List<OpeningPosition> bodies) {
        boolean follows = !bodies.isEmpty()
                && bodies.stream()
                        .allMatch(body -> body.weightedPopulation().isPresent()
                                && body.target().isEmpty()
                                && body.targetShare().isEmpty());
        return follows ? shared(bodies) : bodies;
    }

    private static List<OpeningPosition> shared(List<OpeningPosition> bodies) {
        List<BigDecimal> weights = bodies.stream().map(NeedShares::weight).toList();
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            throw new PositionsException("column weighted_population: adds up to nothing, so that there are no shares");
        }
        BigDecimal left = BigDecimal.ONE;
        List<OpeningPosition> shared = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            boolean isLast = i == bodies.size() - 1;
            BigDecimal share = isLast ? left : weights.get(i).divide(sum, DECIMALS, RoundingMode.DOWN);
            left = left.subtract(share);
            shared.add(ImmutableOpeningPosition.copyOf(bodies.get(i)).withTargetShare(Share.of(share)));
        }
        return shared;
    }

    private static BigDecimal weight(OpeningPosition body) {
        BigDecimal weight = body.weightedPopulation()
                .orElseThrow()
                .multiply(body.marketForces().orElse(BigDecimal.ONE));
        if (weight.signum() < 0) {
            throw new PositionsException("body " + body.code()
                    + ": weighted_population and market_forces are zero or more, and one of the two is negative");
        }
        return weight;
    }
}
