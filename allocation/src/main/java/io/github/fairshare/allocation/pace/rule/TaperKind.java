package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.cohort.TargetGrowth;
import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.MinimumGrowthTaperRule;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.solve.Amounts;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The minimum growth of CCGs: cash or per head, whichever is more, capped by a taper over target. */
record TaperKind(MinimumGrowthTaperRule rule) implements RuleKind {
    @Override
    public RuleLines lines(Cohort cohort) {
        return new TaperLines(cohort, rule);
    }

    @Override
    public Optional<GrowthRule> yearLater() {
        return Optional.empty();
    }

    @Override
    public List<PositionColumn> needs() {
        return List.of(PositionColumn.POPULATION_GROWTH);
    }

    @Override
    public List<PositionColumn> uses() {
        return List.of(PositionColumn.UPLIFT);
    }

    @Override
    public Optional<TargetGrowth> targetGrowth(OpeningPosition body) {
        Percent population = body.populationGrowth().orElse(Percent.ZERO);
        return Optional.of(TargetGrowth.of(rule.targetUplift(), BigDecimal.ONE.add(population.asFraction())));
    }

    @Override
    public DistanceBasis measuredOn(DistanceBasis asked) {
        // It re-bases once by itself.
        return asked == DistanceBasis.POPULATION_REBASED ? DistanceBasis.OPENING : asked;
    }

    private record TaperLines(Cohort cohort, MinimumGrowthTaperRule rule) implements RuleLines {
        @Override
        public Line line(int rank) {
            DoubleDouble uplift = fraction(cohort.body(rank).uplift().orElse(Percent.ZERO));
            DoubleDouble growth = standard(rank).min(cap(rank)).plus(uplift);
            return Line.constant(cohort.baseline(rank).times(DoubleDouble.ONE.plus(growth)));
        }

        @Override
        public String label(int rank, DoubleDouble value, DoubleDouble x) {
            DoubleDouble minimum = standard(rank).min(cap(rank));
            if (!Amounts.same(value, cohort.baseline(rank).times(DoubleDouble.ONE.plus(minimum)))) {
                return "";
            }
            if (standard(rank).compareTo(cap(rank)) <= 0) {
                return perHead(rank).compareTo(fraction(rule.cash())) > 0 ? "PER_HEAD" : "CASH";
            }
            return cap(rank).compareTo(fraction(rule.flat())) > 0 ? "TAPER" : "FLAT";
        }

        private DoubleDouble standard(int rank) {
            return fraction(rule.cash()).max(perHead(rank));
        }

        private DoubleDouble perHead(int rank) {
            return DoubleDouble.ONE
                    .plus(fraction(rule.perHead()))
                    .times(cohort.distances().populationFactor(rank))
                    .minus(DoubleDouble.ONE);
        }

        private DoubleDouble cap(int rank) {
            DoubleDouble distance = cohort.distances().rebased(rank);
            DoubleDouble from = fraction(rule.from());
            DoubleDouble to = fraction(rule.to());
            if (side(distance, from) <= 0) {
                return DoubleDouble.INFINITE;
            }
            if (side(distance, to) >= 0) {
                return fraction(rule.flat());
            }
            DoubleDouble fall = fraction(rule.cash()).minus(fraction(rule.flat()));
            return fraction(rule.cash()).minus(fall.times(distance.minus(from)).over(to.minus(from)));
        }

        /** On which side of a threshold: the cap may set in with a jump, so that the noise of a quotient must not lift over. */
        private static int side(DoubleDouble distance, DoubleDouble threshold) {
            return distance.isFinite()
                    ? distance.minus(threshold).withoutNoise(DoubleDouble.ONE).signum()
                    : distance.signum();
        }

        private static DoubleDouble fraction(Percent percent) {
            return DoubleDouble.of(percent.asFraction());
        }
    }
}
