package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.ProjectionPlan;
import io.github.fairshare.allocation.pace.table.SharesCsv;
import io.github.fairshare.allocation.pace.table.YearsCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableFile;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What comes to bodies from outside in the years of a projection. */
public final class YearTables {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--shares",
            paramLabel = "FILE",
            description = "Target shares by year, a CSV with year (1, 2, ...), code and target_share.")
    private Optional<Path> shares = Optional.empty();

    @Option(
            names = "--growths",
            paramLabel = "FILE",
            description = "Base growths of bodies by year, a CSV with year, code and growth (per cent).")
    private Optional<Path> growths = Optional.empty();

    @Option(
            names = "--adjustments",
            paramLabel = "FILE",
            description = "What comes to baselines before a year, a CSV with year, code and adjustment.")
    private Optional<Path> adjustments = Optional.empty();

    @Option(
            names = "--successions",
            paramLabel = "FILE",
            description = "Mergers and splits before a year, a CSV with year, code, successor and part.")
    private Optional<Path> successions = Optional.empty();

    /** The plan with what the tables say. */
    public ProjectionPlan of(ProjectionPlan plan, PacePolicy policy, CommandStreams streams) {
        StandardInputOnce.check(
                spec,
                Stream.of(shares, growths, adjustments, successions)
                        .flatMap(Optional::stream)
                        .map(Path::toString)
                        .toArray(String[]::new));
        ProjectionPlan shared = with(plan, shares, streams, reader -> plan.sharing(SharesCsv.read(reader)));
        ProjectionPlan grown = with(shared, growths, streams, reader -> shared.growingEach(YearsCsv.growths(reader)));
        ProjectionPlan adjusted = with(
                grown, adjustments, streams, reader -> grown.adjusting(YearsCsv.adjustments(reader, policy.unit())));
        return with(adjusted, successions, streams, reader -> adjusted.succeeding(YearsCsv.successions(reader)));
    }

    private static ProjectionPlan with(
            ProjectionPlan plan,
            Optional<Path> file,
            CommandStreams streams,
            Function<Reader, ProjectionPlan> reading) {
        return file.map(path -> TableFile.at(path).read(streams, reading)).orElse(plan);
    }
}
