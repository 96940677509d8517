package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.study.SweepPart;
import io.github.fairshare.allocation.pace.table.SweepCsv;
import io.github.fairshare.allocation.pace.table.SweepPartCsv;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.option.DecimalConverter;
import io.github.fairshare.examples.cli.option.SheetOption;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the parts of a sweep together. */
@Command(
        name = "merge",
        description = "What the parts of a sweep say together, in any order the same to the byte.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare merge 1.csv 2.csv --beyond 3",
            "after, with --part 1/2 and --part 2/2,",
            "  fairshare sweep --policy p.json --positions p.csv --draws 1000000 --seed 1 \\",
            "    --target-error 2 --part 1/2 --out 1.csv",
            "",
            "Parts: what sweep --part wrote, each once; a part that is missing is named.",
            "",
            "Columns: code,mean,p05,p50,p95,probability_under, as sweep prints them;",
            "with --counts those of a part: code,closing_percent,times,first,end,draws,check,sweep"
        })
final class MergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The parts, each a CSV; - is standard input.")
    private List<Path> parts = List.of();

    @Option(
            names = "--beyond",
            paramLabel = "POINTS",
            defaultValue = "0",
            converter = DecimalConverter.class,
            description = "How far under target counts (default ${DEFAULT-VALUE}).")
    private BigDecimal beyond = BigDecimal.ZERO;

    @Option(names = "--counts", description = "Write a part of all of them instead, to be merged further.")
    private boolean counts;

    @Mixin
    private TableOptions result = new TableOptions();

    @Mixin
    private SheetOption sheet = new SheetOption();

    private final CommandStreams streams;

    MergeCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<SweepPart> read = new ArrayList<>();
        for (Path part : parts) {
            read.add(sheet.table(part).read(streams, SweepPartCsv::read));
        }
        SweepPart merged = SweepPart.merged(read);
        if (counts) {
            result.deliver(out -> SweepPartCsv.write(merged, out), streams);
        } else {
            result.deliver(out -> SweepCsv.write(merged, Percent.of(beyond), out), streams);
        }
        streams.say(merged.explain());
        return 0;
    }
}
