package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.ClosingTarget;
import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import java.util.Optional;

/** Nobody closes further under target; the figure is the least ratio to target. */
record UnderTargetKind(Limit.MaximumUnderTarget limit) implements LimitKind {
    @Override
    public Optional<LimitLine> line(Cohort cohort, int rank) {
        if (!cohort.hasTarget(rank)) {
            return Optional.empty();
        }
        DoubleDouble target = ClosingTarget.needed(cohort, rank, limit.type());
        Optional<Line> stepped =
                limit.overYears() == 1 ? Optional.empty() : Optional.of(step(target, cohort.openingRatio(rank)));
        return Optional.of(
                new LimitLine(limit.type(), Bound.Side.LOWER, Line.free(DoubleDouble.ZERO, target), stepped));
    }

    /** One of several equal steps from the opening ratio to the figure. */
    private Line step(DoubleDouble target, DoubleDouble opening) {
        DoubleDouble slope = target.over(new DoubleDouble(limit.overYears(), 0));
        return Line.free(target.minus(slope).times(opening), slope);
    }

    @Override
    public DoubleDouble figure(DoubleDouble fraction) {
        return DoubleDouble.ONE.minus(fraction);
    }

    @Override
    public Limit yearLater() {
        return new Limit.MaximumUnderTarget(limit.percent(), Math.max(1, limit.overYears() - 1));
    }
}
