package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.ClosingTarget;
import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import java.util.List;
import java.util.Optional;

/** Nobody closes further under target than it opened, or than it closed the year before. */
record NoFurtherKind(Limit.NoFurtherUnderTarget limit) implements LimitKind {
    @Override
    public Optional<LimitLine> line(Cohort cohort, int rank) {
        if (!cohort.hasTarget(rank)) {
            return Optional.empty();
        }
        DoubleDouble target = ClosingTarget.needed(cohort, rank, limit.type());
        DoubleDouble before = cohort.body(rank)
                .previousPercent()
                .map(percent -> DoubleDouble.ONE.plus(DoubleDouble.of(percent.asFraction())))
                .orElse(cohort.openingRatio(rank));
        return Optional.of(LimitLine.lower(limit.type(), Line.constant(target.times(before.min(DoubleDouble.ONE)))));
    }

    @Override
    public Limit yearLater() {
        return limit;
    }

    @Override
    public List<PositionColumn> uses() {
        return List.of(PositionColumn.PREVIOUS_PERCENT);
    }
}
