package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.study.ProjectedRow;
import io.github.fairshare.allocation.pace.study.Projection;
import io.github.fairshare.allocation.pace.study.ProjectionPlan;
import io.github.fairshare.allocation.pace.table.ProjectionCsv;
import io.github.fairshare.allocation.pace.table.SharesCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.InMemory;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.ResultFile;
import io.github.fairshare.examples.cli.file.TableFile;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
            "",
            "Positions: as for 'fairshare allocate'. The closing target of a year is the opening",
            "target of the next, unless --shares gives the shares of that year. Growths of bodies",
            "and of their populations are those of the first year again.",
            "",
            "Columns: year,code,baseline,allocation,opening_percent,closing_percent,",
            "cumulative_million,cumulative_percent",
            "",
            "Ends with 1 where a year is INFEASIBLE."
        })
final class ProjectCommand implements Callable<Integer> {
    /** What bodies are added up by. */
    enum Part {
        REGION,
        GROUP;

        private Optional<String> of(OpeningPosition body) {
            return this == REGION ? body.region() : body.group();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

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

    @Option(
            names = "--shares",
            paramLabel = "FILE",
            description = "Target shares by year, a CSV with year (1, 2, ...), code and target_share.")
    private Optional<Path> shares = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "PART",
            description = "Add up bodies by ${COMPLETION-CANDIDATES}; percentages are ratios of sums.")
    private Optional<Part> by = Optional.empty();

    @Mixin
    private ResultFile result = new ResultFile();

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
        PacePolicy policy = given.policy(streams);
        ProjectionPlan plan = plan(policy);
        Allocating bodies = given.bodies(policy, streams);
        Projection projection = bodies.using(positions -> Projection.of(plan, positions));
        if (projection.last().result().status() == AllocationStatus.INFEASIBLE) {
            throw new UnusableInputException("year " + projection.last().year() + ": "
                    + Allocating.infeasible(projection.last().result()).getMessage());
        }
        List<ProjectedRow> rows = by.map(part -> projection.by(part::of)).orElseGet(projection::rows);
        result.deliver(InMemory.text(out -> ProjectionCsv.write(rows, policy, out)), new OutputFiles(), streams);
        sayResiduals(projection);
        return 0;
    }

    private ProjectionPlan plan(PacePolicy policy) {
        ProjectionPlan plan = ProjectionPlan.of(policy, years);
        ProjectionPlan shared = shares.map(
                        file -> plan.sharing(TableFile.at(file).read(streams, SharesCsv::read)))
                .orElse(plan);
        try {
            return shared.growing(growths);
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
