package io.github.fairshare.allocation.pace.cohort;

import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;

/** Closing targets where a rule or limit cannot do without. */
public final class ClosingTarget {
    private ClosingTarget() {}

    public static DoubleDouble needed(Cohort cohort, int rank, String what) {
        DoubleDouble target = cohort.closing(rank);
        if (!target.isFinite()) {
            throw new PositionsException("body " + cohort.body(rank).code() + ": " + what
                    + " needs its closing target, which hangs on a pot that policy "
                    + cohort.policy().id() + " does not give; give the column new_target, or a pot");
        }
        return target;
    }
}
