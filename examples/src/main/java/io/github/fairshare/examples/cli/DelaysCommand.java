package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.delay.DelayActualsCsv;
import io.github.fairshare.allocation.delay.DelayPosition;
import io.github.fairshare.allocation.delay.DelayProgress;
import io.github.fairshare.allocation.delay.DelayTable;
import io.github.fairshare.allocation.delay.DelaysCsv;
import io.github.fairshare.core.join.JoinColumn;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableFile;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.option.SheetOption;
import io.github.fairshare.parsers.BundledSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what the targets for delayed transfers of care ask for, and how far bodies have come. */
@Command(
        name = "delays",
        description = "What the delayed transfer targets of September 2017 ask of whom, and what remains to be done.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare delays",
            "  fairshare delays --by region",
            "  fairshare delays --actuals counted.csv",
            "",
            "Actuals: a CSV with code (the name where the targets have no code) and actual,",
            "NHS-attributable beds per day: a figure of all delays would be held against a target",
            "that it was never meant for. Other columns are not used.",
            "",
            "Columns: name,bodies,baseline,target,reduction,reduction_percent,share_percent,rank,",
            "rank_percent (percentages of the own baseline, and of all reductions together)",
            "Columns with --actuals: code,baseline,target,actual,status,remaining,achieved_percent",
            "(MET, PARTLY or NO_PROGRESS)"
        })
final class DelaysCommand implements Callable<Integer> {
    /** What bodies are added up by. */
    enum Part {
        REGION(JoinColumn.REGION),
        HUB(JoinColumn.HUB);

        private final JoinColumn column;

        Part(JoinColumn column) {
            this.column = column;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--actuals", paramLabel = "FILE", description = "Counted delays, a CSV; - is standard input.")
    private Optional<Path> actuals = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "PART",
            description = "Add up bodies by ${COMPLETION-CANDIDATES}; percentages are ratios of sums.")
    private Optional<Part> by = Optional.empty();

    @Mixin
    private TableOptions result = new TableOptions();

    @Mixin
    private SheetOption sheet = new SheetOption();

    private final CommandStreams streams;

    DelaysCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (actuals.isPresent() && by.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--by adds up reductions; it does not go with --actuals");
        }
        List<DtocTarget> rows = BundledSources.dtocTargets().values();
        DelayTable targets = DelayTable.from(rows);
        if (actuals.isPresent()) {
            progress(targets, sheet.table(actuals.get()));
        } else {
            reductions(targets, rows);
        }
        return 0;
    }

    private void progress(DelayTable targets, TableFile file) {
        List<DelayProgress> progress = file.read(streams, reader -> DelayActualsCsv.read(reader, targets));
        result.deliver(out -> DelaysCsv.writeProgress(progress, out), streams);
        streams.say(progress.size() + " of " + targets.positions().size()
                + " bodies have a figure; all are taken to be NHS-attributable beds per day (ASSUMED)");
    }

    private void reductions(DelayTable targets, List<DtocTarget> rows) {
        if (by.isEmpty()) {
            result.deliver(out -> DelaysCsv.writeReductions(targets.byBody(), out), streams);
            return;
        }
        Map<String, String> places =
                BundledSources.join().placing(by.get().column).byKey(rows);
        result.deliver(out -> DelaysCsv.writeReductions(targets.byGroup(places), out), streams);
        List<DelayPosition> untold = targets.withoutGroup(places);
        if (!untold.isEmpty()) {
            streams.say("left out, for their " + by.get() + " is not told: "
                    + String.join(", ", untold.stream().map(DelayPosition::key).toList()));
        }
    }
}
