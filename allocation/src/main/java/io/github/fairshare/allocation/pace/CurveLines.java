package io.github.fairshare.allocation.pace;

import io.github.fairshare.core.measure.Percent;
import java.util.Optional;

/** Growth along a curve whose corners may stand at the floor. */
record CurveLines(Cohort cohort, Distances distances, CurveShape known, CurveShape weight, Optional<DoubleDouble> floor)
        implements RuleLines {

    static CurveLines of(Cohort cohort, Distances distances, GrowthRule.Curve curve) {
        return new CurveLines(
                cohort, distances, CurveShape.known(curve), CurveShape.floorWeight(curve), givenFloor(cohort.policy()));
    }

    /** The floor as a fraction; empty where it is solved. */
    private static Optional<DoubleDouble> givenFloor(PacePolicy policy) {
        if (policy.balance() == Balance.MINIMUM_GROWTH) {
            return Optional.empty();
        }
        return FloorOf.policy(policy)
                .map(Percent::asFraction)
                .map(DoubleDouble::of)
                .or(() -> Optional.of(DoubleDouble.ZERO));
    }

    @Override
    public Line line(int rank) {
        DoubleDouble distance = distances.at(rank);
        DoubleDouble baseline = cohort.baseline(rank);
        DoubleDouble start = DoubleDouble.ONE.plus(known.at(distance));
        DoubleDouble share = weight.at(distance);
        if (floor.isPresent()) {
            return Line.constant(baseline.times(start.plus(share.times(floor.get()))));
        }
        return Line.free(baseline.times(start), baseline.times(share));
    }
}
