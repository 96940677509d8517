package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableFormat;
import java.util.List;
import picocli.CommandLine.Command;

/** Prints the bundled cohorts. */
@Command(
        name = "cohorts",
        description = "List the bundled cohorts, or print one as a CSV of positions.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  fairshare cohorts", "  fairshare cohorts icb-core-2023-24 > positions.csv"})
final class CohortsCommand extends BundledCommand {
    CohortsCommand(CommandStreams streams) {
        super(streams);
    }

    @Override
    String kind() {
        return "cohort";
    }

    @Override
    String inForm(TableFormat form, String text) {
        return form.write(text);
    }

    @Override
    List<Entry> entries() {
        return Cohorts.bundled().stream()
                .map(cohort -> new Entry(cohort.id(), cohort.title(), cohort::csv))
                .toList();
    }
}
