package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.cohort.Openings;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.solve.Amounts;
import io.github.fairshare.allocation.pace.solve.Balancing;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Kernel;
import io.github.fairshare.allocation.pace.solve.Line;
import io.github.fairshare.allocation.pace.solve.LineFamily;
import io.github.fairshare.allocation.pace.solve.LineSource;
import io.github.fairshare.allocation.pace.solve.Solution;
import io.github.fairshare.allocation.pace.solve.Solver;
import io.github.fairshare.allocation.pace.solve.Unknown;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A policy applied to a cohort: the lines of the rule, the limits, and from both the kernel. */
public record Problem(Cohort cohort, RuleKind kind, RuleLines rule, Bounds bounds) {
    /**
     * Checks that positions have what a policy needs and makes them ready.
     *
     * @throws PositionsException where they have not
     */
    public static Problem of(PacePolicy policy, Positions positions) {
        return of(policy, positions, RuleKinds.of(policy));
    }

    /**
     * The same with the kind of the policy's rule, which keeps what it once worked out.
     *
     * @throws PositionsException where positions lack what the policy needs
     */
    public static Problem of(PacePolicy policy, Positions positions, RuleKind kind) {
        PositionChecks.check(policy, positions);
        Optional<BigDecimal> pot = PotKind.of(policy.pot())
                .amount(Openings.of(positions).baselineTotal())
                .or(() -> kind.pot(positions));
        Cohort cohort = Cohort.of(policy, positions, pot, kind);
        return new Problem(cohort, kind, kind.lines(cohort), Bounds.of(cohort));
    }

    public PacePolicy policy() {
        return cohort.policy();
    }

    /** What the rule gives a body once the unknown acts on it, before any limit. */
    public Line ruleLine(int rank) {
        Line line = rule.line(rank);
        return switch (policy().balance()) {
            case SHIFT -> Line.free(line.start(), cohort.baseline(rank));
            case SCALE -> kind.scalesItself() ? line : scaled(rank, line);
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

    private LineFamily family() {
        return switch (policy().balance()) {
            case NONE, SHIFT -> LineFamily.of(new HeldLines(this));
            case SCALE -> LineFamily.of(kind.scalesItself() ? new HeldLines(this) : lines(this::held));
            case OVER_CAP -> LineFamily.of(lines(this::overCap));
            case MINIMUM_GROWTH -> LineFamily.of(new HeldLines(this), lines(this::solvedFloor), Kernel.Choice.LARGER);
            case MAXIMUM_UNDER_TARGET -> underTarget();
        };
    }

    private LineSource lines(IntFunction<Line> line) {
        return LineSource.of(cohort.size(), line);
    }

    /** What the rule and the given limits leave a body. */
    private Line held(int rank) {
        Bound.Interval given = bounds.given(rank);
        return ruleLine(rank).within(given.low(), given.high());
    }

    private LineFamily underTarget() {
        LineSource first = lines(rank -> lifted(rank, LimitLine::line));
        boolean isStepped = IntStream.range(0, cohort.size())
                .anyMatch(rank ->
                        bounds.solvedLine(rank).flatMap(LimitLine::other).isPresent());
        return isStepped
                ? LineFamily.of(
                        first,
                        lines(rank -> lifted(rank, limit -> limit.other().orElse(limit.line()))),
                        Kernel.Choice.SMALLER)
                : LineFamily.of(first);
    }

    /** The unknown that makes the pot, and what bodies get there; what they get outright where nothing is solved. */
    public Solution solution() {
        if (kind.isPaidOutside()) {
            return Solution.given(family(), DoubleDouble.ONE);
        }
        return policy().balance() == Balance.NONE
                ? Solution.given(family(), DoubleDouble.ZERO)
                : balancing().solve();
    }

    /** What is to be solved. */
    public Balancing balancing() {
        SolvedFigure figure = new SolvedFigure(policy());
        Unknown unknown = figure.unknown(cohort);
        BigDecimal pot = cohort.pot().orElseThrow();
        return new Balancing(
                family(), DoubleDouble.of(pot.movePointRight(2)), unknown, figure.start(unknown), cohort.baselines());
    }

    /** The allocations before rounding, for policies other than a scale-back; empty where nothing balances. */
    public Optional<Amounts> balanced() {
        Solution solution = solution();
        boolean balances = solution.outcome() == Solver.Outcome.UNIQUE || solution.outcome() == Solver.Outcome.SEVERAL;
        return balances ? Optional.of(solution.amounts()) : Optional.empty();
    }

    private Line solvedFloor(int rank) {
        Bound.Interval above = bounds.aboveSolved(rank);
        return bounds.solvedLine(rank)
                .map(limit -> limit.line().within(above.low(), above.high()))
                .orElseGet(() -> Line.constant(DoubleDouble.MINUS_INFINITE));
    }

    /** The solved limit lifts a body from what it would get without it, and no further than higher limits allow. */
    private Line lifted(int rank, Function<LimitLine, Line> part) {
        Bound.Interval given = bounds.given(rank);
        DoubleDouble without = ruleLine(rank).start().clamp(given.low(), given.high());
        return bounds.solvedLine(rank)
                .map(part)
                .map(line -> new Line(
                        line.start(),
                        line.slope(),
                        without,
                        bounds.aboveSolved(rank).high()))
                .orElseGet(() -> Line.constant(without));
    }

    private Line overCap(int rank) {
        Line line = held(rank);
        DoubleDouble least = bounds.given(rank).low();
        return bounds.solvedLine(rank)
                .map(limit -> new Line(limit.line().start(), limit.line().slope(), least, line.at(DoubleDouble.ZERO)))
                .orElse(line);
    }
}
