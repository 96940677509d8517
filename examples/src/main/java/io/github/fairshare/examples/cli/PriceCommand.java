package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.LimitPrice;
import io.github.fairshare.allocation.pace.table.PricesCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.option.Allocating;
import io.github.fairshare.examples.cli.option.PolicyOptions;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what each limit of a policy costs. */
@Command(
        name = "price",
        description = "What each limit of a policy costs: what changes when it is relaxed by 0.1 points.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare price --policy pct-2009-10-balanced --cohort pct-2003-10-illustration",
            "  fairshare price --policy my.json --solve SHIFT --positions positions.csv",
            "",
            "A floor is lowered, a maximum of growth or of distance under target is raised. Where",
            "the figure is a parameter, it is changed wherever the policy uses it; else the limit",
            "alone is. A limit whose figure is solved has no price.",
            "",
            "Columns: limit,parameter,percent,relaxed_percent,status,solved_change,",
            "growth_used_change (M2),years_change (M4, unweighted); empty where undefined"
        })
final class PriceCommand implements Callable<Integer> {
    @Mixin
    private PolicyOptions given = new PolicyOptions();

    @Mixin
    private TableOptions result = new TableOptions();

    private final CommandStreams streams;

    PriceCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        PacePolicy policy = given.policy(streams);
        Allocating bodies = given.bodies(policy, streams);
        List<LimitPrice> prices = bodies.using(positions -> LimitPrice.of(policy, positions));
        result.deliver(out -> PricesCsv.write(prices, out), streams);
        bodies.sayAssumptions(policy.assumptions(), streams);
        return 0;
    }
}
