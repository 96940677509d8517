package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.examples.cli.file.CommandStreams;
import java.util.List;
import picocli.CommandLine.Command;

/** Prints the schemas of policies and rule sets. */
@Command(
        name = "schemas",
        description = "List the JSON Schemas of what is read, or print one.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  fairshare schemas", "  fairshare schemas pace-policy > pace-policy.schema.json"})
final class SchemasCommand extends BundledCommand {
    SchemasCommand(CommandStreams streams) {
        super(streams);
    }

    @Override
    String kind() {
        return "schema";
    }

    @Override
    List<Entry> entries() {
        return List.of(
                new Entry("pace-policy", "JSON Schema of a pace-of-change policy, version 1", PacePolicies::schema),
                new Entry("rule-set", "JSON Schema of a rule set for ratings, version 1", RuleSets::schema));
    }
}
