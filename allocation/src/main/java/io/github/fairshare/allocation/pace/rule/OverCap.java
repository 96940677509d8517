package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.ClosingTarget;
import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import java.util.Optional;

/** No body closes further over target than a solved cap, where the rule has no such cap of its own. */
record OverCap() implements LimitLines {
    @Override
    public Optional<LimitLine> line(Cohort cohort, int rank) {
        if (!cohort.hasTarget(rank)) {
            return Optional.empty();
        }
        DoubleDouble target = ClosingTarget.needed(cohort, rank, "OVER_CAP");
        return Optional.of(LimitLine.upper("OVER_CAP", Line.free(target, target)));
    }
}
