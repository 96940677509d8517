package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.study.MovementSplit;
import io.github.fairshare.allocation.pace.study.ProjectedRow;
import io.github.fairshare.allocation.pace.study.Projection;
import io.github.fairshare.allocation.pace.study.ProjectionPlan;
import io.github.fairshare.allocation.pace.table.MovementSplitsCsv;
import io.github.fairshare.allocation.pace.table.ProjectionCsv;
import io.github.fairshare.allocation.pace.table.RealTermsCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.CsvText;
import io.github.fairshare.examples.cli.file.InMemory;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import io.github.fairshare.examples.cli.option.Allocating;
import io.github.fairshare.examples.cli.option.DeflatorOption;
import io.github.fairshare.examples.cli.option.Part;
import io.github.fairshare.examples.cli.option.PolicyOptions;
import io.github.fairshare.examples.cli.option.YearTables;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Repeats a policy year after year. */
@Command(
        name = "project",
        description = "Compute a policy year after year: each allocation is the next baseline.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare project --policy icb-core-2023-24 --years 10 --by region",
            "  fairshare project --policy pct-2009-10 --years 5 --growth 5.5,4.0 --positions p.csv",
            "  fairshare project --policy my.json --years 3 --shares shares.csv --positions p.csv",
            "  fairshare project --policy icb-core-2023-24 --years 3 --deflator 2.5",
            "  fairshare project --policy icb-core-2023-24 --years 3 --split",
            "",
            "Positions: as for 'fairshare allocate'. The closing target of a year is the opening",
            "target of the next, unless --shares gives the shares of that year. Growths of bodies",
            "are those of the first year again, unless --growths gives others; so are those of their",
            "populations. Bodies that merge or split (--successions; part is a fraction, 1 where",
            "empty) have their money and shares added, never their distances.",
            "",
            "Columns: year,code,baseline,allocation,opening_percent,closing_percent,",
            "cumulative_million,cumulative_percent; with --deflator also baseline_real,",
            "allocation_real,growth_real_percent (prices of the baselines before the first year)",
            "Columns with --split: year,code,previous_closing,adjustment,share,pot,opening_rounding,",
            "opening,increase,target_growth,closing_rounding,closing (in the unit of the policy)",
            "",
            "Ends with 1 where a year is INFEASIBLE."
        })
final class ProjectCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PolicyOptions given = new PolicyOptions();

    @Option(names = "--years", paramLabel = "N", required = true, description = "How many years, 1 to 200.")
    private int years;

    @Option(
            names = "--growth",
            paramLabel = "PERCENT",
            split = ",",
            description = "The parameter growth of each year, with commas between; the last one is repeated.")
    private List<String> growths = List.of();

    @Mixin
    private YearTables tables = new YearTables();

    @Mixin
    private DeflatorOption prices = new DeflatorOption();

    @Option(names = "--split", description = "Instead of the rows: what moved each distance, in parts that add up.")
    private boolean split;

    @Option(
            names = "--by",
            paramLabel = "PART",
            description = "Add up bodies by ${COMPLETION-CANDIDATES}; percentages are ratios of sums.")
    private Optional<Part> by = Optional.empty();

    @Mixin
    private TableOptions result = new TableOptions();

    private final CommandStreams streams;

    ProjectCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (years < 1 || years > ProjectionPlan.MOST_YEARS) {
            throw new ParameterException(
                    spec.commandLine(), "--years is 1 to " + ProjectionPlan.MOST_YEARS + ", given was " + years);
        }
        if (split && (by.isPresent() || prices.deflator().isPresent())) {
            throw new ParameterException(spec.commandLine(), "--split goes without --by and --deflator");
        }
        PacePolicy policy = given.policy(streams);
        ProjectionPlan plan = plan(policy);
        Allocating bodies = given.bodies(policy, streams);
        Projection projection = bodies.using(positions -> Projection.of(plan, positions));
        if (projection.last().result().status() == AllocationStatus.INFEASIBLE) {
            throw new UnusableInputException("year " + projection.last().year() + ": "
                    + Allocating.infeasible(projection.last().result()).getMessage());
        }
        result.deliver(split ? split(projection, policy) : rows(projection, policy), new OutputFiles(), streams);
        sayResiduals(projection);
        bodies.sayAssumptions(projection.assumptions(), streams);
        prices.deflator().ifPresent(deflator -> streams.say("assumed: " + deflator));
        return 0;
    }

    private static String split(Projection projection, PacePolicy policy) {
        return InMemory.text(out -> MovementSplitsCsv.write(MovementSplit.of(projection), policy.unit(), out));
    }

    private String rows(Projection projection, PacePolicy policy) {
        List<ProjectedRow> rows = by.map(part -> projection.by(part::of)).orElseGet(projection::rows);
        String nominal = InMemory.text(out -> ProjectionCsv.write(rows, policy, out));
        return prices.deflator()
                .map(deflator ->
                        CsvText.beside(nominal, InMemory.text(out -> RealTermsCsv.write(rows, policy, deflator, out))))
                .orElse(nominal);
    }

    private ProjectionPlan plan(PacePolicy policy) {
        ProjectionPlan plan = tables.of(ProjectionPlan.of(policy, years), policy, streams);
        try {
            return plan.growing(growths);
        } catch (PolicyException e) {
            throw new UnusableInputException("--growth " + String.join(",", growths) + ": " + e.getMessage());
        }
    }

    private void sayResiduals(Projection projection) {
        projection
                .years()
                .forEach(year -> Allocating.remarks(year.result()).stream()
                        .filter(remark -> remark.contains(AllocationStatus.UNBALANCED.name()))
                        .forEach(remark -> streams.say("year " + year.year() + ": " + remark)));
    }
}
