package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.ClosingTarget;
import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.cohort.Distances;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.solve.Amounts;
import io.github.fairshare.allocation.pace.solve.Balancing;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Kernel;
import io.github.fairshare.allocation.pace.solve.Line;
import io.github.fairshare.allocation.pace.solve.Lines;
import io.github.fairshare.allocation.pace.solve.Solver;
import io.github.fairshare.allocation.pace.solve.Unknown;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.Optional;

/** A policy applied to a cohort: the lines of the rule, the limits, and from both the kernel. */
public record Problem(Cohort cohort, RuleLines rule, Bounds bounds) {
    public static Problem of(Cohort cohort) {
        return new Problem(cohort, RuleLines.of(cohort, new Distances(cohort)), Bounds.of(cohort));
    }

    public PacePolicy policy() {
        return cohort.policy();
    }

    /** What the rule gives a body once the unknown acts on it, before any limit. */
    public Line ruleLine(int rank) {
        Line line = rule.line(rank);
        boolean scalesItself =
                policy().rule() instanceof GrowthRule.ScaleBack || policy().rule() instanceof GrowthRule.FloorPlusTopUp;
        return switch (policy().balance()) {
            case SHIFT -> Line.free(line.start(), cohort.baseline(rank));
            case SCALE -> scalesItself ? line : scaled(rank, line);
            case NONE, MINIMUM_GROWTH, MAXIMUM_UNDER_TARGET, OVER_CAP -> line;
        };
    }

    private Line scaled(int rank, Line line) {
        DoubleDouble growth =
                DoubleDouble.of(policy().floor().orElse(Percent.ZERO).asFraction());
        DoubleDouble floor = cohort.baseline(rank).times(DoubleDouble.ONE.plus(growth));
        DoubleDouble gain = line.start().minus(floor).withoutNoise(floor);
        return gain.signum() > 0 ? Line.free(floor, gain) : line;
    }

    Kernel kernel() {
        Lines first = new Lines(cohort.size());
        Lines second = new Lines(cohort.size());
        boolean needsSecond = policy().balance() == Balance.MINIMUM_GROWTH
                || (policy().balance() == Balance.MAXIMUM_UNDER_TARGET && bounds.solvedYears() > 1);
        for (int i = 0; i < cohort.size(); i++) {
            Bound.Interval given = bounds.given(i);
            Line line = ruleLine(i).within(given.low(), given.high());
            switch (policy().balance()) {
                case NONE, SCALE, SHIFT -> first.set(i, line);
                case MINIMUM_GROWTH -> {
                    first.set(i, line);
                    second.set(i, solvedFloor(i));
                }
                case MAXIMUM_UNDER_TARGET -> {
                    first.set(i, underTarget(i, line.start(), 1));
                    second.set(i, underTarget(i, line.start(), bounds.solvedYears()));
                }
                case OVER_CAP -> first.set(i, overCap(i, line, given.low()));
            }
        }
        Kernel.Choice choice =
                policy().balance() == Balance.MINIMUM_GROWTH ? Kernel.Choice.LARGER : Kernel.Choice.SMALLER;
        return needsSecond ? Kernel.of(first, second, choice) : Kernel.of(first);
    }

    /** The unknown that makes the pot, and what bodies get there; what they get outright where nothing is solved. */
    public Solver.Solution solution() {
        if (isPaidOutside()) {
            return Solver.given(kernel(), DoubleDouble.ONE);
        }
        return policy().balance() == Balance.NONE
                ? Solver.given(kernel(), DoubleDouble.ZERO)
                : balancing().solve();
    }

    /** What is to be solved. */
    public Balancing balancing() {
        SolvedFigure figure = new SolvedFigure(policy());
        Unknown unknown = figure.unknown(cohort);
        BigDecimal pot = cohort.pot().orElseThrow();
        return new Balancing(kernel(), DoubleDouble.of(pot.movePointRight(2)), unknown, figure.start(unknown));
    }

    /** The allocations before rounding, for policies other than a scale-back; empty where nothing balances. */
    public Optional<Amounts> balanced() {
        Solver.Solution solution = solution();
        boolean balances = solution.outcome() == Solver.Outcome.UNIQUE || solution.outcome() == Solver.Outcome.SEVERAL;
        return balances ? Optional.of(Amounts.of(solution.amounts())) : Optional.empty();
    }

    public boolean isPaidOutside() {
        return policy().rule() instanceof GrowthRule.ScaleBack rule
                && rule.paidBy() == GrowthRule.ScaleBack.PaidBy.EXTERNAL;
    }

    private Line solvedFloor(int rank) {
        if (!cohort.hasBaseline(rank)) {
            return Line.constant(DoubleDouble.MINUS_INFINITE);
        }
        Bound.Interval above = bounds.aboveSolved(rank);
        DoubleDouble baseline = cohort.baseline(rank);
        return Line.free(baseline, baseline).within(above.low(), above.high());
    }

    /** The solved limit lifts a body from what it would get without it, and no further than higher limits allow. */
    private Line underTarget(int rank, DoubleDouble ruled, int years) {
        Bound.Interval given = bounds.given(rank);
        DoubleDouble without = ruled.clamp(given.low(), given.high());
        if (!cohort.hasTarget(rank)) {
            return Line.constant(without);
        }
        DoubleDouble most = bounds.aboveSolved(rank).high();
        DoubleDouble target = ClosingTarget.needed(cohort, rank, "MAXIMUM_UNDER_TARGET");
        if (years == 1) {
            return new Line(DoubleDouble.ZERO, target, without, most);
        }
        DoubleDouble slope = target.over(new DoubleDouble(years, 0));
        DoubleDouble start = target.minus(slope).times(cohort.openingRatio(rank));
        return new Line(start, slope, without, most);
    }

    private Line overCap(int rank, Line line, DoubleDouble least) {
        if (policy().rule() instanceof GrowthRule.Convergence || !cohort.hasTarget(rank)) {
            return line;
        }
        DoubleDouble target = ClosingTarget.needed(cohort, rank, "OVER_CAP");
        return new Line(target, target, least, line.at(DoubleDouble.ZERO));
    }
}
