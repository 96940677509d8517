package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.examples.cli.file.CommandStreams;
import java.util.List;
import picocli.CommandLine.Command;

/** Prints the bundled rule sets. */
@Command(
        name = "rules",
        description = "List the bundled rule sets for ratings, or print one as JSON.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  fairshare rules", "  fairshare rules maternity-2017-18 > own.json"})
final class RulesCommand extends BundledCommand {
    RulesCommand(CommandStreams streams) {
        super(streams);
    }

    @Override
    String kind() {
        return "rule set";
    }

    @Override
    List<Entry> entries() {
        return RuleSets.bundled().stream()
                .map(rules -> new Entry(
                        rules.id(),
                        rules.title(),
                        () -> RuleSets.findJson(rules.id()).orElseThrow()))
                .toList();
    }
}
