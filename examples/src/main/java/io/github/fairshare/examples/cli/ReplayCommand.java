package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.Replay;
import io.github.fairshare.allocation.pace.table.ComparisonCsv;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import io.github.fairshare.examples.cli.option.PolicyOptions;
import io.github.fairshare.parsers.BundledSources;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what the floor of one year would have done in another. */
@Command(
        name = "replay",
        description = "What the floor of one year would have done under the policy of another.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare replay --year 2007-08 --policy pct-2009-10-balanced \\",
            "    --cohort pct-2003-10-illustration",
            "",
            "The year is one of the memorandum's Table 1 (1999-2000 to 2010-11). Its minimum as a",
            "percentage of its growth is kept; the policy needs the parameters growth and floor.",
            "",
            "Columns: code,allocation_a,allocation_b,difference,closing_percent_a,",
            "closing_percent_b (a as the policy is, b with the other year's floor). Who gains and",
            "loses most is said on standard error."
        })
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private PolicyOptions given = new PolicyOptions();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            required = true,
            description = "The year whose floor is tried, such as 2007-08.")
    private String year = "";

    @Mixin
    private TableOptions result = new TableOptions();

    private final CommandStreams streams;

    ReplayCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Percent ratio = ratio();
        PacePolicy policy = given.policy(streams);
        Replay replay = given.bodies(policy, streams).using(positions -> Replay.of(policy, ratio, positions));
        result.deliver(out -> ComparisonCsv.write(replay.comparison(), out), streams);
        replay.explain().lines().forEach(streams::say);
        return 0;
    }

    private Percent ratio() {
        List<PublishedRound> rounds = BundledSources.paceMeasures().values();
        return rounds.stream()
                .filter(round -> round.year().toString().equals(year))
                .findFirst()
                .flatMap(PublishedRound::minimumShareOfGrowth)
                .map(PrintedFigure::value)
                .map(Percent::of)
                .orElseThrow(() -> new UnusableInputException("Table 1 of pex15 has no year '" + year + "'; it has "
                        + rounds.stream()
                                .map(PublishedRound::year)
                                .map(FinancialYear::toString)
                                .collect(Collectors.joining(", "))));
    }
}
