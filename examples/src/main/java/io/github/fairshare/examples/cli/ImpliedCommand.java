package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.study.ImpliedMeasure;
import io.github.fairshare.allocation.pace.table.DistancesCsv;
import io.github.fairshare.allocation.pace.table.ImpliedCsv;
import io.github.fairshare.allocation.pace.table.ImpliedMeasuresCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.InMemory;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.option.SheetOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what printed distances allow. */
@Command(
        name = "implied",
        description = "The targets and allocations that agree with printed distances, as intervals.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare implied --distances distances.csv",
            "  fairshare sources pct-distances-2010 | fairshare parse pct-distances - \\",
            "    | fairshare implied --distances -",
            "  fairshare implied --distances distances.csv --measures",
            "",
            "Distances: a CSV with code, total_million and percent, each to one decimal; where",
            "suggested_total_million is filled in, that is taken and named. Other columns are",
            "not used.",
            "",
            "Columns: code,target_low,target_high,allocation_low,allocation_high (millions; empty",
            "where unbounded, or where the signs differ, which is named as SIGN_CONFLICT)",
            "Columns with --measures: name,low,high,unit,decimals (how many decimals of the figure",
            "the source supports; rows with a SIGN_CONFLICT are left out)"
        })
final class ImpliedCommand implements Callable<Integer> {
    @Option(
            names = "--distances",
            paramLabel = "FILE",
            required = true,
            description = "The distances, a CSV; - is standard input.")
    private Path distances = Path.of("-");

    @Option(names = "--measures", description = "Instead of the rows: the measures of all of them, as intervals.")
    private boolean measures;

    @Mixin
    private TableOptions result = new TableOptions();

    @Mixin
    private SheetOption sheet = new SheetOption();

    private final CommandStreams streams;

    ImpliedCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        DistancesCsv.Read read = sheet.table(distances).read(streams, DistancesCsv::read);
        String table = measures
                ? InMemory.text(out -> ImpliedMeasuresCsv.write(ImpliedMeasure.of(read.implied()), out))
                : InMemory.text(out -> ImpliedCsv.write(read.implied(), out));
        result.deliver(table, new OutputFiles(), streams);
        read.remarks().forEach(streams::say);
        return 0;
    }
}
