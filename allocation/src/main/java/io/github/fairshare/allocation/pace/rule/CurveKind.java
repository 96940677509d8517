package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import io.github.fairshare.allocation.pace.solve.GrowthCurve;
import io.github.fairshare.allocation.pace.solve.Line;
import io.github.fairshare.allocation.pace.solve.Lines;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Growth along a curve whose corners may stand at the floor; its shape is made once, because a curve may have many corners. */
final class CurveKind implements RuleKind {
    private final CurveRule rule;
    private final Map<BigDecimal, CurveShape> shapes = new ConcurrentHashMap<>();

    CurveKind(CurveRule rule) {
        this.rule = rule;
    }

    @Override
    public RuleLines lines(Cohort cohort) {
        if (cohort.policy().balance() == Balance.MINIMUM_GROWTH) {
            return new CurveLines(cohort, shape(Percent.ZERO), Optional.of(CurveShape.floorWeight(rule)));
        }
        return new CurveLines(cohort, shape(cohort.policy().floor().orElse(Percent.ZERO)), Optional.empty());
    }

    private CurveShape shape(Percent floor) {
        return shapes.computeIfAbsent(floor.points(), points -> CurveShape.known(rule, floor));
    }

    @Override
    public Optional<GrowthRule> yearLater() {
        return Optional.of(rule);
    }

    /**
     * Growth along a curve.
     *
     * @param known the growth of every corner, where the floor is solved nothing for those at the floor
     * @param weight how much of the solved floor enters; empty where the floor is given
     */
    private record CurveLines(Cohort cohort, CurveShape known, Optional<CurveShape> weight) implements RuleLines {
        @Override
        public Line line(int rank) {
            DoubleDouble distance = cohort.distances().at(rank);
            DoubleDouble baseline = cohort.baseline(rank);
            DoubleDouble start = baseline.times(DoubleDouble.ONE.plus(known.at(distance)));
            return weight.isPresent()
                    ? Line.free(start, baseline.times(weight.get().at(distance)))
                    : Line.constant(start);
        }

        @Override
        public Optional<GrowthCurve> growth() {
            return weight.isEmpty() && cohort.distances().opening().isPresent() ? known.growth() : Optional.empty();
        }

        @Override
        public void fill(int from, Lines block) {
            DoubleDoubles baseline = block.high();
            baseline.copy(cohort.baselines(), from);
            cohort.distances().at(from, block.start());
            known.at(block.start(), block.spare());
            block.start().add(DoubleDouble.ONE);
            block.start().product(baseline, block.start());
            if (weight.isEmpty()) {
                block.standStill();
                return;
            }
            cohort.distances().at(from, block.slope());
            weight.get().at(block.slope(), block.spare());
            block.slope().product(baseline, block.slope());
            block.free();
        }
    }
}
