package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.ClosingTarget;
import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.solve.Line;
import java.util.Optional;

/** Nobody is moved across its target. */
record NoOvershootKind(Limit.NoOvershoot limit) implements LimitKind {
    @Override
    public Optional<LimitLine> line(Cohort cohort, int rank) {
        if (!cohort.opening(rank).isFinite()) {
            return Optional.empty();
        }
        Line target = Line.constant(ClosingTarget.needed(cohort, rank, limit.type()));
        int side = cohort.baseline(rank).compareTo(cohort.opening(rank));
        if (side == 0) {
            return Optional.empty();
        }
        return Optional.of(side < 0 ? LimitLine.upper(limit.type(), target) : LimitLine.lower(limit.type(), target));
    }

    @Override
    public Limit yearLater() {
        return limit;
    }
}
