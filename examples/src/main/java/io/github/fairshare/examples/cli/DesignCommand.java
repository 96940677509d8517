package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.Design;
import io.github.fairshare.allocation.pace.study.Wish;
import io.github.fairshare.allocation.pace.table.DesignCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import io.github.fairshare.examples.cli.option.Allocating;
import io.github.fairshare.examples.cli.option.PolicyOptions;
import io.github.fairshare.examples.cli.option.ProgressLine;
import io.github.fairshare.examples.cli.option.TurningOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds the figure that reaches a wish. */
@Command(
        name = "design",
        description = "Find the value of a parameter that reaches a wish, nearest to what it is.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare design --policy pct-2009-10-balanced --vary floor --reach years=10 \\",
            "    --tolerance 5 --cohort pct-2003-10-illustration",
            "  fairshare design --policy pct-2009-10 --vary floor --reach growth_used=5 \\",
            "    --positions positions.csv",
            "",
            "Measures: growth_used (M2, met to six decimals), years (at most), max_under_percent (at",
            "most, in the first year).",
            "",
            "Columns: name,value,years,growth_used,max_under_percent,moved,losers,status",
            "",
            "Ends with 1 where no value reaches it; one line names the nearest, the bodies that are",
            "held and the parameters that would move them."
        })
final class DesignCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PolicyOptions given = new PolicyOptions();

    @Mixin
    private TurningOptions turned = new TurningOptions();

    @Option(
            names = "--reach",
            paramLabel = "MEASURE=VALUE",
            required = true,
            description = "The wish: growth_used, years or max_under_percent and its value.")
    private String reach = "";

    @Mixin
    private TableOptions result = new TableOptions();

    private final CommandStreams streams;

    DesignCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Wish wish = wish();
        PacePolicy policy = given.policy(streams);
        Allocating bodies = given.bodies(policy, streams);
        Design design = bodies.using(positions -> {
            try (ProgressLine progress = ProgressLine.on(streams)) {
                return Design.of(turned.of(policy, positions), wish, progress);
            }
        });
        if (design.reached().isEmpty()) {
            throw new UnusableInputException(design.explain());
        }
        result.deliver(out -> DesignCsv.write(design, out), streams);
        streams.say(design.method());
        bodies.sayAssumptions(design.turning().assumptions(), streams);
        streams.say(design.explain());
        return 0;
    }

    private Wish wish() {
        try {
            return Wish.parse(reach);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
