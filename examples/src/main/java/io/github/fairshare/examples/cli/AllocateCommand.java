package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.table.AllocationsCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import io.github.fairshare.examples.cli.option.Allocating;
import io.github.fairshare.examples.cli.option.GrowthOption;
import io.github.fairshare.examples.cli.option.PolicyOptions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shares out a pot by a policy. */
@Command(
        name = "allocate",
        description = "Compute allocations from baselines and targets by a policy.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare allocate --policy pct-2009-10 --positions positions.csv",
            "  fairshare allocate --policy my.json --positions - --summary summary.json < positions.csv",
            "  fairshare allocate --policy pct-2009-10 --positions positions.csv --explain 5NM",
            "  fairshare allocate --policy pct-2009-10-balanced --set floor=4.0 --positions positions.csv",
            "  fairshare allocate --policy icb-core-2023-24",
            "",
            "Positions: a CSV with a header. Columns code, baseline, and one of target or",
            "target_share; as the policy needs them name, growth, population, population_growth,",
            "uplift, prior, formula, floor, ceiling, base_share, new_target, previous_percent,",
            "region, group; instead of a target weighted_population and market_forces, whose",
            "product over its sum is the share.",
            "Money stands in the unit of the policy; growths, uplift, floor, ceiling and",
            "previous_percent are percentage points (5.5 means 5.5 %%); shares are fractions.",
            "",
            "Columns of the result: code,baseline,opening_target,opening_percent,",
            "growth_percent,allocation,closing_target,closing_percent,binding",
            "",
            "Ends with 1 where no admissible value balances (INFEASIBLE): one line names the",
            "limits and the money missing, no table is written, the summary is."
        })
final class AllocateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PolicyOptions given = new PolicyOptions();

    @Mixin
    private GrowthOption growth = new GrowthOption();

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description = "Also write status, solved value, totals, measures, warnings and assumptions, as JSON.")
    private Optional<Path> summary = Optional.empty();

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            description = "Instead of the table, tell in words how the allocation of this body came about.")
    private Optional<String> explain = Optional.empty();

    @Mixin
    private TableOptions result = new TableOptions();

    private final CommandStreams streams;

    AllocateCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (summary.isPresent() && OutputFiles.place(summary).equals(OutputFiles.place(result.out()))) {
            throw new ParameterException(spec.commandLine(), "--out and --summary name the same file");
        }
        PacePolicy policy = growth.of(given.policy(streams));
        deliver(given.bodies(policy, streams).by(policy));
        return 0;
    }

    private void deliver(PaceResult allocated) {
        OutputFiles files = new OutputFiles();
        summary.ifPresent(file -> files.add(file, allocated.summary().toJson() + "\n"));
        if (allocated.status() == AllocationStatus.INFEASIBLE) {
            files.write();
            throw Allocating.infeasible(allocated);
        }
        if (explain.isPresent()) {
            result.deliverWords(explained(allocated, explain.get()), files, streams);
        } else {
            result.deliver(out -> AllocationsCsv.write(allocated, out), files, streams);
        }
        Allocating.remarks(allocated).forEach(streams::say);
    }

    private String explained(PaceResult allocated, String code) {
        if (allocated.findBody(code).isEmpty()) {
            throw new UnusableInputException("no body of the positions has the code '" + code
                    + "'; give --explain a code as it stands there, capitals and all");
        }
        return allocated.explain(code).stripTrailing() + "\n";
    }
}
