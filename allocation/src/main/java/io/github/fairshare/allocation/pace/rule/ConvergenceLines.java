package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.cohort.Distances;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.GrowthRule.Convergence;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Share;

/** The convergence of ICBs; where the over-target cap is solved, the unknown is one less the cap. */
record ConvergenceLines(Cohort cohort, Distances distances, Convergence rule) implements RuleLines {
    @Override
    public Line line(int rank) {
        DoubleDouble distance = distances.at(rank);
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
        DoubleDouble distance = distances.at(rank);
        if (distance.signum() == 0) {
            return "";
        }
        DoubleDouble cap = distance.signum() < 0
                ? fraction(rule.under().cap())
                : cohort.policy().balance() == Balance.OVER_CAP
                        ? DoubleDouble.ONE.minus(x)
                        : fraction(rule.over().cap());
        DoubleDouble pull = distance.signum() < 0 ? slope(rule.under()).times(distance.negated()) : overSlope(distance);
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
        DoubleDouble grown = distances.growthFactor(rank);
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

    private static DoubleDouble slope(Convergence.Pull pull) {
        return DoubleDouble.of(pull.slope().numerator())
                .over(DoubleDouble.of(pull.slope().denominator()));
    }

    private static DoubleDouble fraction(Percent percent) {
        return DoubleDouble.of(percent.asFraction());
    }
}
