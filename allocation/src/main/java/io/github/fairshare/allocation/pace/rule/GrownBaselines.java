package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;

/** What limits on growth ask for: the baselines of a block, grown. */
final class GrownBaselines {
    private GrownBaselines() {}

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
