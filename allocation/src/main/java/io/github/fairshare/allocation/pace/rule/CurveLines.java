package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.cohort.Distances;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import io.github.fairshare.core.measure.Percent;
import java.util.Optional;

/**
 * Growth along a curve whose corners may stand at the floor.
 *
 * @param known the growth of every corner, where the floor is solved nothing for those at the floor
 * @param weight how much of the solved floor enters; empty where the floor is given
 */
record CurveLines(Cohort cohort, Distances distances, CurveShape known, Optional<CurveShape> weight)
        implements RuleLines {

    static CurveLines of(Cohort cohort, Distances distances, GrowthRule.Curve curve) {
        if (cohort.policy().balance() == Balance.MINIMUM_GROWTH) {
            Optional<CurveShape> weight = Optional.of(CurveShape.floorWeight(curve));
            return new CurveLines(cohort, distances, CurveShape.known(curve, Percent.ZERO), weight);
        }
        Percent floor = cohort.policy().floor().orElse(Percent.ZERO);
        return new CurveLines(cohort, distances, CurveShape.known(curve, floor), Optional.empty());
    }

    @Override
    public Line line(int rank) {
        DoubleDouble distance = distances.at(rank);
        DoubleDouble baseline = cohort.baseline(rank);
        DoubleDouble start = baseline.times(DoubleDouble.ONE.plus(known.at(distance)));
        return weight.isPresent() ? Line.free(start, baseline.times(weight.get().at(distance))) : Line.constant(start);
    }
}
