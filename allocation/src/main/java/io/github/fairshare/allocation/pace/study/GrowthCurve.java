package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The growth that a policy which solves nothing gives at a distance, rule and limits together. */
final class GrowthCurve {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So large that the engine's grid is below the eighteen digits looked at, and so small that a million bodies fit. */
    private static final BigDecimal TARGET = new BigDecimal("100000");

    private final PacePolicy policy;

    /**
     * The curve at one distance.
     *
     * @param distance in percentage points
     * @param growth in percentage points
     * @param binding what holds a body there; empty text where nothing does
     */
    record Point(BigDecimal distance, BigDecimal growth, String binding) {
        /** Allocation over opening target: where this falls as the distance rises, bodies overtake. */
        BigDecimal closing() {
            return HUNDRED.add(distance).multiply(HUNDRED.add(growth));
        }
    }

    GrowthCurve(PacePolicy policy) {
        if (policy.balance() != Balance.NONE) {
            throw new PolicyException(
                    "balance.solveFor",
                    policy.balance() + " hangs on the bodies, so that growth is no curve of the distance alone; audit"
                            + " with --solve NONE or another policy");
        }
        this.policy = ImmutablePacePolicy.copyOf(policy).withRounding(Optional.empty());
    }

    /** The growth at distances, which rise; at most as many as keep within what the engine holds. */
    List<Point> at(List<BigDecimal> distances) {
        List<OpeningPosition> bodies = new ArrayList<>();
        for (int i = 0; i < distances.size(); i++) {
            bodies.add(OpeningPosition.builder()
                    .code(String.format(Locale.ROOT, "%06d", i))
                    .baseline(Pounds.of(
                            HUNDRED.add(distances.get(i)).multiply(TARGET).movePointLeft(2)))
                    .target(Pounds.of(TARGET))
                    .growth(Percent.ZERO)
                    .populationGrowth(Percent.ZERO)
                    .build());
        }
        List<BodyOutcome> outcomes =
                PaceOfChange.allocate(policy, Positions.of(bodies)).bodies();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            points.add(point(distances.get(i), outcomes.get(i)));
        }
        return points;
    }

    Point at(BigDecimal distance) {
        return at(List.of(distance)).get(0);
    }

    private static Point point(BigDecimal distance, BodyOutcome body) {
        BigDecimal baseline = body.baseline().amount();
        BigDecimal growth = body.unrounded()
                .amount()
                .subtract(baseline)
                .multiply(HUNDRED)
                .divide(baseline, 18, RoundingMode.HALF_UP);
        return new Point(distance, growth, body.binding().orElse(""));
    }
}
