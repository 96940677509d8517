package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.table.MeasuresCsv;
import io.github.fairshare.allocation.pace.table.MovementsCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.option.SheetOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures a round of which opening and closing are known. */
@Command(
        name = "measures",
        description = "Measure a round from its openings and closings: what the minimum cost, how far bodies moved.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare measures --positions round.csv",
            "  fairshare allocate --policy pct-2009-10 --positions positions.csv \\",
            "    | fairshare measures --positions -",
            "",
            "Positions: a CSV with a header; what 'fairshare allocate' prints can be given as it",
            "is. Columns baseline and allocation; optional code, name, opening_target (or",
            "target) and closing_target, without which M2b, M4 and M6 have no value. M5 repeats a",
            "policy year by year, and a table has none: it never has a value here, but in",
            "'fairshare allocate --summary'. The columns opening_percent, growth_percent,",
            "closing_percent and binding are allowed and not used: they follow from the others.",
            "Money stands in any one unit.",
            "",
            "Columns of the result: name,value,unit,definition (value empty where undefined)"
        })
final class MeasuresCommand implements Callable<Integer> {
    @Option(
            names = "--positions",
            paramLabel = "FILE",
            required = true,
            description = "Openings and closings, a CSV; - is standard input.")
    private Path positions = Path.of("-");

    @Mixin
    private TableOptions result = new TableOptions();

    @Mixin
    private SheetOption sheet = new SheetOption();

    private final CommandStreams streams;

    MeasuresCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        // Measures are ratios: whatever the unit of money is, it cancels out.
        PaceMeasures measures = sheet.table(positions)
                .read(streams, reader -> PaceMeasures.of(MovementsCsv.read(reader, MoneyUnit.POUNDS)));
        result.deliver(out -> MeasuresCsv.write(measures, out), streams);
        return 0;
    }
}
