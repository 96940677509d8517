package io.github.fairshare.examples;

import io.github.fairshare.allocation.delay.DelayPosition;
import io.github.fairshare.allocation.delay.DelayTable;
import io.github.fairshare.allocation.delay.Reduction;
import io.github.fairshare.allocation.delay.ReductionLine;
import io.github.fairshare.core.join.JoinColumn;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.BundledSources;
import java.util.List;
import java.util.Map;

/** What reduction of delayed transfers is asked of each region? */
public final class ReductionByRegion {
    private ReductionByRegion() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        Parsed<DtocTarget> targets = BundledSources.dtocTargets();
        DelayTable delays = DelayTable.from(targets.values());
        Map<String, String> regions =
                BundledSources.join().placing(JoinColumn.REGION).byKey(targets.values());
        for (ReductionLine line : delays.byGroup(regions)) {
            System.out.println(line.name() + ": " + line.reduction().amount() + " beds on " + line.bodies() + " rows");
        }
        List<DelayPosition> untold = delays.withoutGroup(regions);
        System.out.println("no region told: " + Reduction.of(untold).amount() + " beds on " + untold.size() + " rows");
        System.out.println("England: " + delays.total().amount() + " beds");
    }
}
