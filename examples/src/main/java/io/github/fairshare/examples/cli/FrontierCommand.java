package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.Frontier;
import io.github.fairshare.allocation.pace.table.FrontierCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.option.Allocating;
import io.github.fairshare.examples.cli.option.DecimalConverter;
import io.github.fairshare.examples.cli.option.PolicyOptions;
import io.github.fairshare.examples.cli.option.ProgressLine;
import io.github.fairshare.examples.cli.option.TurningOptions;
import java.math.BigDecimal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Turns one parameter of a policy through a range. */
@Command(
        name = "frontier",
        description = "Turn one parameter of a policy: how fast each value is, and what it costs whom.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare frontier --policy pct-2009-10-balanced --vary floor --from 3 --to 5.4 \\",
            "    --step 0.2 --cohort pct-2003-10-illustration",
            "  fairshare frontier --policy icb-core-2023-24 --vary over-cap --from 0.5 --to 2 --step 0.1",
            "",
            "Columns: the parameter, years (until all are within the tolerance; empty where never",
            "or not within --years), growth_used (M2), max_under_percent (in the first year),",
            "moved (gains against the unchanged policy, in its unit), losers, status (INFEASIBLE",
            "and REFUSED values stay, with empty cells)"
        })
final class FrontierCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PolicyOptions given = new PolicyOptions();

    @Mixin
    private TurningOptions turned = new TurningOptions();

    @Option(
            names = "--from",
            paramLabel = "A",
            required = true,
            converter = DecimalConverter.class,
            description = "The first value.")
    private BigDecimal from = BigDecimal.ZERO;

    @Option(
            names = "--to",
            paramLabel = "B",
            required = true,
            converter = DecimalConverter.class,
            description = "The last value, not below the first.")
    private BigDecimal to = BigDecimal.ZERO;

    @Option(
            names = "--step",
            paramLabel = "S",
            required = true,
            converter = DecimalConverter.class,
            description = "From value to value, above zero.")
    private BigDecimal step = BigDecimal.ONE;

    @Mixin
    private TableOptions result = new TableOptions();

    private final CommandStreams streams;

    FrontierCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (step.signum() <= 0 || from.compareTo(to) > 0) {
            throw new ParameterException(
                    spec.commandLine(), "--from is not above --to, and --step is above zero; values go upwards");
        }
        PacePolicy policy = given.policy(streams);
        Allocating bodies = given.bodies(policy, streams);
        Frontier frontier = bodies.using(positions -> {
            try (ProgressLine progress = ProgressLine.on(streams)) {
                return Frontier.of(turned.of(policy, positions), from, to, step, progress);
            }
        });
        result.deliver(out -> FrontierCsv.write(frontier, out), streams);
        bodies.sayAssumptions(frontier.turning().assumptions(), streams);
        return 0;
    }
}
