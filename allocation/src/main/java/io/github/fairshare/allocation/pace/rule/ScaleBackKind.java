package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.ScaleBackRule;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.solve.Amounts;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import io.github.fairshare.allocation.pace.solve.Solver;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Floor damping: the floor, and the scaled part of what the formula gives above it, up to a ceiling. */
record ScaleBackKind(ScaleBackRule rule) implements RuleKind {
    @Override
    public RuleLines lines(Cohort cohort) {
        return new ScaleBackLines(cohort, rule);
    }

    @Override
    public Optional<GrowthRule> yearLater() {
        return Optional.empty();
    }

    @Override
    public List<PositionColumn> needs() {
        return List.of(PositionColumn.FORMULA);
    }

    @Override
    public List<PositionColumn> uses() {
        return List.of(PositionColumn.PRIOR, PositionColumn.FLOOR, PositionColumn.CEILING);
    }

    @Override
    public boolean needsTarget() {
        return false;
    }

    @Override
    public void check(OpeningPosition body) {
        Percent floor = body.floor().orElse(rule.floor());
        Optional<Percent> ceiling = body.ceiling().or(rule::ceiling);
        if (ceiling.filter(limit -> limit.compareTo(floor) < 0).isPresent()) {
            throw new PositionsException("body " + body.code() + ", column ceiling: " + ceiling.get()
                    + " is below the floor of " + floor + "; raise the one or lower the other");
        }
    }

    @Override
    public Optional<BigDecimal> pot(Positions positions) {
        return Optional.of(positions.bodies().stream()
                .map(body -> body.formula().orElseThrow().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Override
    public boolean scalesItself() {
        return true;
    }

    @Override
    public DoubleDouble largestScale() {
        return DoubleDouble.ONE;
    }

    @Override
    public boolean isPaidOutside() {
        return rule.paidBy() == ScaleBackRule.PaidBy.EXTERNAL;
    }

    @Override
    public List<String> warnings(Supplier<Pounds> over, Solver.Outcome outcome) {
        if (isPaidOutside()) {
            return List.of("the floor costs " + over.get() + ", paid from outside the pot");
        }
        return outcome == Solver.Outcome.TOO_CHEAP
                ? List.of("SCALE was capped at 1; " + over.get().negated() + " of the pot is left over")
                : List.of();
    }

    private record ScaleBackLines(Cohort cohort, ScaleBackRule rule) implements RuleLines {
        @Override
        public Line line(int rank) {
            DoubleDouble floor = floor(rank);
            DoubleDouble gain = gain(rank);
            if (gain.signum() == 0) {
                return Line.constant(floor);
            }
            return new Line(floor, gain, DoubleDouble.MINUS_INFINITE, ceiling(rank));
        }

        @Override
        public String label(int rank, DoubleDouble value, DoubleDouble x) {
            if (Amounts.same(value, floor(rank))) {
                return "FLOOR";
            }
            return ceiling(rank).isFinite() && Amounts.same(value, ceiling(rank)) ? "CEILING" : "";
        }

        private DoubleDouble gain(int rank) {
            Pounds formula = cohort.body(rank).formula().orElseThrow();
            return DoubleDouble.of(formula.amount().movePointRight(2))
                    .minus(floor(rank))
                    .withoutNoise(floor(rank))
                    .max(DoubleDouble.ZERO);
        }

        private DoubleDouble floor(int rank) {
            return grown(rank, cohort.body(rank).floor().orElse(rule.floor()));
        }

        private DoubleDouble ceiling(int rank) {
            return cohort.body(rank)
                    .ceiling()
                    .or(rule::ceiling)
                    .map(percent -> grown(rank, percent))
                    .orElse(DoubleDouble.INFINITE);
        }

        private DoubleDouble grown(int rank, Percent percent) {
            OpeningPosition body = cohort.body(rank);
            Pounds prior = body.prior().orElse(body.baseline());
            return DoubleDouble.of(prior.amount()
                    .add(prior.amount().multiply(percent.asFraction()))
                    .movePointRight(2));
        }
    }
}
