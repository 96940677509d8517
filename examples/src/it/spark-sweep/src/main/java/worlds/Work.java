package worlds;

import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.study.Progress;
import io.github.fairshare.allocation.pace.study.Sweep;
import io.github.fairshare.allocation.pace.study.SweepPart;
import io.github.fairshare.core.measure.Percent;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * All that a machine has to know to draw any part.
 *
 * @param policy as JSON
 * @param columns where the bodies stand
 * @param draws of all parts together
 * @param seed any number
 * @param errorPercent the standard deviation of a target's error
 * @param years of each draw
 */
record Work(String policy, Columns columns, int draws, long seed, BigDecimal errorPercent, int years)
        implements Serializable {
    Sweep.Plan plan() {
        return new Sweep.Plan(PacePolicies.parse(policy), draws, seed, Percent.of(errorPercent), years);
    }

    SweepPart part(int number, int of) {
        return SweepPart.of(plan(), columns.positions(), new SweepPart.Slice(number, of), Progress.NONE);
    }
}
