package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.PaceComparison;
import io.github.fairshare.allocation.pace.table.ComparisonCsv;
import io.github.fairshare.allocation.pace.table.PerHeadCsv;
import io.github.fairshare.allocation.pace.table.RealTermsCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.CsvText;
import io.github.fairshare.examples.cli.file.InMemory;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.option.Allocating;
import io.github.fairshare.examples.cli.option.DeflatorOption;
import io.github.fairshare.examples.cli.option.GrowthOption;
import io.github.fairshare.examples.cli.option.Part;
import io.github.fairshare.examples.cli.option.PolicyOptions;
import java.util.List;
import java.util.Optional;
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
            "  fairshare compare --policy pct-2009-10 --set floor=4.0 --positions positions.csv",
            "",
            "Give --policy twice, or once with --set, --solve or --growth, which change the policy",
            "given last: the policy is then compared with itself, unchanged. Positions: as for",
            "'fairshare allocate'. Money stands in the unit of the first policy, in and out. The",
            "difference is b less a; b is the policy given last.",
            "",
            "Columns: code,allocation_a,allocation_b,difference,closing_percent_a,",
            "closing_percent_b; with --deflator also allocation_a_real,allocation_b_real,",
            "difference_real (prices of the baselines); with --per-head also difference_per_head,",
            "distance_per_head_a,distance_per_head_b,distance_per_weighted_head_a,",
            "distance_per_weighted_head_b (closing distances; empty where no people are given).",
            "Who gains and loses most is said on standard error.",
            "",
            "Ends with 1 where one of the two policies cannot be met (INFEASIBLE)."
        })
final class CompareCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PolicyOptions given = new PolicyOptions();

    @Mixin
    private GrowthOption growth = new GrowthOption();

    @Mixin
    private DeflatorOption prices = new DeflatorOption();

    @Option(
            names = "--by",
            paramLabel = "PART",
            description = "Add up bodies by ${COMPLETION-CANDIDATES}; percentages are ratios of sums.")
    private Optional<Part> by = Optional.empty();

    @Option(names = "--per-head", description = "Add columns per head; the positions give population.")
    private boolean perHead;

    @Mixin
    private TableOptions result = new TableOptions();

    private final CommandStreams streams;

    CompareCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (perHead && by.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--per-head is of bodies; it goes without --by");
        }
        List<PacePolicy> policies = given.two(growth, streams);
        PacePolicy a = policies.get(0);
        PacePolicy b = policies.get(1);
        Allocating bodies = given.bodies(a, streams);
        deliver(PaceComparison.of(bodies.by(a), bodies.by(b)));
        return 0;
    }

    private void deliver(PaceComparison comparison) {
        List<PaceResult> results = List.of(comparison.a(), comparison.b());
        results.stream()
                .filter(each -> each.status() == AllocationStatus.INFEASIBLE)
                .findFirst()
                .ifPresent(each -> {
                    throw Allocating.infeasible(each);
                });
        result.deliver(table(comparison), new OutputFiles(), streams);
        streams.say(comparison.explain());
        sayUnits(comparison.a().policy().unit(), comparison.b().policy().unit());
        results.stream()
                .flatMap(each -> Allocating.remarks(each).stream())
                .distinct()
                .forEach(streams::say);
    }

    private String table(PaceComparison comparison) {
        PaceComparison shown = by.map(
                        part -> new PaceComparison(comparison.a(), comparison.b(), comparison.by(part::of)))
                .orElse(comparison);
        String nominal = InMemory.text(out -> ComparisonCsv.write(shown, out));
        String real = prices.deflator()
                .map(deflator ->
                        CsvText.beside(nominal, InMemory.text(out -> RealTermsCsv.write(shown, deflator, out))))
                .orElse(nominal);
        return perHead ? CsvText.beside(real, InMemory.text(out -> PerHeadCsv.write(shown, out))) : real;
    }

    private void sayUnits(MoneyUnit first, MoneyUnit second) {
        if (first != second) {
            streams.say("the policies write money in " + first + " and in " + second
                    + "; positions and result are taken to be in " + first);
        }
    }
}
