package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import java.util.Optional;

/** Nobody with a baseline grows by less; the figure is the growth. */
record MinimumGrowthKind(Limit.MinimumGrowth limit) implements LimitKind {
    @Override
    public Optional<LimitLine> line(Cohort cohort, int rank) {
        return GrownBaselines.line(cohort, rank).map(line -> LimitLine.lower(limit.type(), line));
    }

    @Override
    public Optional<Bound.Side> growthSide() {
        return Optional.of(Bound.Side.LOWER);
    }

    @Override
    public void narrow(Cohort cohort, int from, DoubleDouble figure, Room room) {
        GrownBaselines.ask(cohort, from, figure, DoubleDouble.MINUS_INFINITE, room);
        room.atLeastAsked();
    }

    @Override
    public Limit yearLater() {
        return limit;
    }
}
