package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.examples.cli.file.CommandStreams;
import java.util.List;
import picocli.CommandLine.Command;

/** Prints the bundled policies. */
@Command(
        name = "policies",
        description = "List the bundled policies, or print one as JSON.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  fairshare policies", "  fairshare policies pct-2009-10 > own.json"})
final class PoliciesCommand extends BundledCommand {
    PoliciesCommand(CommandStreams streams) {
        super(streams);
    }

    @Override
    String kind() {
        return "policy";
    }

    @Override
    List<Entry> entries() {
        return PacePolicies.bundled().stream()
                .map(policy -> new Entry(
                        policy.id(),
                        policy.title(),
                        () -> PacePolicies.findJson(policy.id()).orElseThrow()))
                .toList();
    }
}
