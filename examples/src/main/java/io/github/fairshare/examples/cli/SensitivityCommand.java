package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.study.Sensitivity;
import io.github.fairshare.allocation.rating.table.SensitivityCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.option.IndicatorOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Rates the same bodies with limits drawn in several ways. */
@Command(
        name = "sensitivity",
        description = "Rate the same bodies with limits drawn in eight ways: which ratings depend on the method.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare sensitivity --rules maternity-2017-18 --indicators indicators.csv",
            "",
            "Indicators: as for 'fairshare score'. Methods: 2 and 1.96 standard deviations round",
            "the benchmark, the 95 %% intervals of Wilson, Byar, the exact Poisson and of Clopper",
            "and Pearson, and the first two widened for over-dispersion, which is estimated from",
            "the bodies given. Where an interval does not suit an indicator, 1.96 standard",
            "deviations judge it.",
            "",
            "Columns: code,method,mean,rating,depends (true where the methods do not all give the",
            "body the same rating)"
        })
final class SensitivityCommand implements Callable<Integer> {
    @Mixin
    private IndicatorOptions given = new IndicatorOptions();

    @Mixin
    private TableOptions result = new TableOptions();

    private final CommandStreams streams;

    SensitivityCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleSet rules = given.rules(streams);
        Sensitivity sensitivity = Sensitivity.of(rules, given.bodies(rules, streams));
        result.deliver(out -> SensitivityCsv.write(sensitivity, out), streams);
        streams.say(sensitivity.toString());
        return 0;
    }
}
