package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.MoneyUnit;
import io.github.fairshare.allocation.pace.PaceComparison;
import io.github.fairshare.allocation.pace.PacePolicy;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.PaceTables;
import io.github.fairshare.allocation.pace.Positions;
import io.github.fairshare.allocation.pace.PositionsCsv;
import io.github.fairshare.allocation.pace.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Sets the allocations of two policies side by side. */
@Command(
        name = "compare",
        description = "Compute the allocations of two policies for the same bodies, side by side.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare compare --policy pct-2009-10 --policy my.json --positions positions.csv",
            "  fairshare compare --policy a.json --policy b.json --positions - < positions.csv",
            "",
            "Positions: as for 'fairshare allocate'. Money stands in the unit of the first",
            "policy, in and out. The difference is b less a; b is the policy given last.",
            "",
            "Columns: code,allocation_a,allocation_b,difference,closing_percent_a,",
            "closing_percent_b",
            "",
            "Ends with 1 where one of the two policies cannot be met (INFEASIBLE)."
        })
final class CompareCommand implements Callable<Integer> {
    private static final int TWO = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE",
            required = true,
            completionCandidates = AllocateCommand.Policies.class,
            description = "Given twice: a bundled policy (${COMPLETION-CANDIDATES}) or a file in JSON.")
    private List<String> policies = List.of();

    @Option(
            names = "--positions",
            paramLabel = "FILE",
            required = true,
            description = "The bodies, a CSV; - is standard input.")
    private Path positions = Path.of("-");

    @Mixin
    private ResultFile result = new ResultFile();

    private final CommandStreams streams;

    CompareCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (policies.size() != TWO) {
            throw new ParameterException(
                    spec.commandLine(), "two policies are compared, but --policy is given " + times(policies.size()));
        }
        StandardInputOnce.check(spec, policies.get(0), policies.get(1), positions.toString());
        PacePolicy a = BundledOrFile.policies().load(policies.get(0), streams);
        PacePolicy b = BundledOrFile.policies().load(policies.get(1), streams);
        TableFile table = TableFile.at(positions);
        Positions bodies = table.read(streams, reader -> PositionsCsv.read(reader, a.unit()));
        Allocating allocating = new Allocating(table.name(), bodies);
        deliver(PaceComparison.of(allocating.by(a), allocating.by(b)));
        return 0;
    }

    private void deliver(PaceComparison comparison) {
        List<PaceResult> results = List.of(comparison.a(), comparison.b());
        results.stream()
                .filter(each -> each.status() == Status.INFEASIBLE)
                .findFirst()
                .ifPresent(each -> {
                    throw Allocating.infeasible(each);
                });
        result.deliver(PaceTables.comparison(comparison), new OutputFiles(), streams);
        sayUnits(comparison.a().policy().unit(), comparison.b().policy().unit());
        results.stream()
                .flatMap(each -> Allocating.remarks(each).stream())
                .distinct()
                .forEach(streams::say);
    }

    private void sayUnits(MoneyUnit first, MoneyUnit second) {
        if (first != second) {
            streams.say("the policies write money in " + first + " and in " + second
                    + "; positions and result are taken to be in " + first);
        }
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
