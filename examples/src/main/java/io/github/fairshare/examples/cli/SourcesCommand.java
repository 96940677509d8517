package io.github.fairshare.examples.cli;

import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.parsers.Sources;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;

/** Prints the bundled sources. */
@Command(
        name = "sources",
        description = "List the bundled sources, or print the text of one.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  fairshare sources", "  fairshare sources pct-distances-2010 | fairshare parse pct-distances -"})
final class SourcesCommand extends BundledCommand {
    SourcesCommand(CommandStreams streams) {
        super(streams);
    }

    @Override
    String kind() {
        return "source";
    }

    @Override
    List<Entry> entries() {
        return Arrays.stream(Sources.values())
                .map(source -> new Entry(
                        source.id(),
                        source.title(),
                        () -> new String(source.text().toBytes(), StandardCharsets.UTF_8)))
                .toList();
    }
}
