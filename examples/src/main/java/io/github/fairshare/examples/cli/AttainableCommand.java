package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.rating.study.AttainableResults;
import io.github.fairshare.allocation.rating.table.AttainableCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.option.RuleOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists all results that a rule set can give. */
@Command(
        name = "attainable",
        description = "List every mean that a rule set can give, its rating, and in how many ways.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare attainable --rules maternity-2017-18",
            "  fairshare attainable --rules my-rules.json --format json",
            "",
            "Columns: mean,rating,combinations,on_threshold (combinations of bands, none missing;",
            "true where the mean is the least of its rating)"
        })
final class AttainableCommand implements Callable<Integer> {
    @Mixin
    private RuleOption rules = new RuleOption();

    @Mixin
    private TableOptions result = new TableOptions();

    private final CommandStreams streams;

    AttainableCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        AttainableResults attainable = AttainableResults.of(rules.load(streams));
        result.deliver(out -> AttainableCsv.write(attainable, out), streams);
        streams.say(attainable.explain());
        return 0;
    }
}
