package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import io.github.fairshare.allocation.pace.solve.Line;
import java.util.Optional;

/** What limits on growth ask for: baselines, grown, one at a time or a block of them. */
final class GrownBaselines {
    private GrownBaselines() {}

    /** The baseline and as much again for each whole of growth; empty for a body without one, which has no growth to hold. */
    static Optional<Line> line(Cohort cohort, int rank) {
        DoubleDouble baseline = cohort.baseline(rank);
        return cohort.hasBaseline(rank) ? Optional.of(Line.free(baseline, baseline)) : Optional.empty();
    }

    /** Fills a column with what a growth makes of the baselines, and with a bound that never holds where there is none. */
    static void ask(Cohort cohort, int from, DoubleDouble growth, DoubleDouble none, Room room) {
        DoubleDoubles asked = room.asked();
        DoubleDoubles baselines = cohort.baselines();
        room.spare().copy(baselines, from);
        asked.product(room.spare(), growth);
        asked.add(room.spare());
        for (int i = 0; i < asked.size(); i++) {
            if (baselines.high(from + i) <= 0) {
                asked.set(i, none);
            }
        }
    }
}
