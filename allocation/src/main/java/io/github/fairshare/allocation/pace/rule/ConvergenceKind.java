package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.cohort.TargetGrowth;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The convergence of ICBs: a capped pull towards target on top of a base growth. */
record ConvergenceKind(ConvergenceRule rule) implements RuleKind {
    @Override
    public RuleLines lines(Cohort cohort) {
        return new ConvergenceLines(cohort, rule);
    }

    @Override
    public Optional<GrowthRule> yearLater() {
        return Optional.empty();
    }

    @Override
    public List<PositionColumn> needs() {
        return rule.composition() == ConvergenceRule.Composition.PARTIAL_BASE
                ? List.of(PositionColumn.GROWTH, PositionColumn.BASE_SHARE)
                : List.of(PositionColumn.GROWTH);
    }

    @Override
    public Optional<TargetGrowth> targetGrowth(OpeningPosition body) {
        return Optional.of(TargetGrowth.of(body.growth().orElse(Percent.ZERO), BigDecimal.ONE));
    }

    @Override
    public boolean capsItself() {
        return true;
    }

    /** Where the over-target cap is solved, the unknown is one less the cap. */
    private record ConvergenceLines(Cohort cohort, ConvergenceRule rule) implements RuleLines {
        @Override
        public Line line(int rank) {
            DoubleDouble distance = cohort.distances().at(rank);
            if (distance.signum() <= 0) {
                return Line.constant(withPull(rank, underPull(distance)));
            }
            if (cohort.policy().balance() != Balance.OVER_CAP) {
                DoubleDouble pull = overSlope(distance).min(fraction(rule.over().cap()));
                return Line.constant(withPull(rank, pull.negated()));
            }
            DoubleDouble none = withPull(rank, DoubleDouble.ONE.negated());
            DoubleDouble slope = withPull(rank, DoubleDouble.ZERO).minus(none);
            DoubleDouble least =
                    distance.isFinite() ? withPull(rank, overSlope(distance).negated()) : DoubleDouble.MINUS_INFINITE;
            return new Line(none, slope, least, DoubleDouble.INFINITE);
        }

        @Override
        public String label(int rank, DoubleDouble value, DoubleDouble x) {
            DoubleDouble distance = cohort.distances().at(rank);
            if (distance.signum() == 0) {
                return "";
            }
            DoubleDouble cap = distance.signum() < 0
                    ? fraction(rule.under().cap())
                    : cohort.policy().balance() == Balance.OVER_CAP
                            ? DoubleDouble.ONE.minus(x)
                            : fraction(rule.over().cap());
            DoubleDouble pull =
                    distance.signum() < 0 ? slope(rule.under()).times(distance.negated()) : overSlope(distance);
            return pull.compareTo(cap) >= 0 ? "CAP" : "SLOPE";
        }

        private DoubleDouble underPull(DoubleDouble distance) {
            return slope(rule.under())
                    .times(distance.negated())
                    .min(fraction(rule.under().cap()));
        }

        private DoubleDouble overSlope(DoubleDouble distance) {
            return distance.isFinite() ? slope(rule.over()).times(distance) : distance;
        }

        private DoubleDouble withPull(int rank, DoubleDouble pull) {
            DoubleDouble baseline = cohort.baseline(rank);
            DoubleDouble grown = cohort.distances().growthFactor(rank);
            return switch (rule.composition()) {
                case MULTIPLICATIVE -> baseline.times(grown).times(DoubleDouble.ONE.plus(pull));
                case ADDITIVE -> baseline.times(grown.plus(pull));
                case PARTIAL_BASE -> {
                    DoubleDouble share = cohort.body(rank)
                            .baseShare()
                            .map(Share::fraction)
                            .map(DoubleDouble::of)
                            .orElse(DoubleDouble.ONE);
                    yield baseline.times(grown).times(DoubleDouble.ONE.plus(pull.times(share)));
                }
            };
        }

        private static DoubleDouble slope(ConvergenceRule.Pull pull) {
            return DoubleDouble.of(pull.slope().numerator())
                    .over(DoubleDouble.of(pull.slope().denominator()));
        }

        private static DoubleDouble fraction(Percent percent) {
            return DoubleDouble.of(percent.asFraction());
        }
    }
}
