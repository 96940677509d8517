package io.github.fairshare.examples.cli;

import io.github.fairshare.core.join.CcgJoin;
import io.github.fairshare.core.join.JoinColumn;
import io.github.fairshare.core.join.JoinSources;
import io.github.fairshare.core.join.JoinTable;
import io.github.fairshare.core.join.RollUpTable;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.option.DayConverter;
import io.github.fairshare.parsers.BundledSources;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the bundled sources joined by clinical commissioning group. */
@Command(
        name = "join",
        description = {
            "Join the bundled sources: one row per clinical commissioning group (CCG), by code,",
            "each source as of its own day, with what is missing and why."
        },
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare join",
            "  fairshare join --format json --out join.json",
            "  fairshare join --roll-up 2020-04-01",
            "  fairshare join --roll-up 2020-04-01 --columns dtoc_target",
            "",
            "Columns: code,name,dtoc_plan,dtoc_baseline,dtoc_target,annual_rating,maternity_rating,",
            "region,hub,successor,missing (name: the last it bore; figures as printed, in beds per",
            "day; an empty cell has its reason in missing)",
            "",
            "With --roll-up figures are added up to the CCGs that were open on a later day, each",
            "to the CCG itself or to its successor. Columns: code,name,dtoc_plan,dtoc_baseline,",
            "dtoc_target,parts,remarks (remarks: parts without a figure, and parts whose footprint",
            "changed in between). Ratings, regions and hubs do not add up and are refused."
        })
final class JoinCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--roll-up",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Add figures up to the CCGs of this day, YYYY-MM-DD.")
    private Optional<LocalDate> rollUp = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "NAME",
            split = ",",
            description = "With --roll-up: only these of dtoc_plan, dtoc_baseline, dtoc_target.")
    private List<JoinColumn> columns = List.of();

    @Mixin
    private TableOptions table = new TableOptions();

    private final CommandStreams streams;

    JoinCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (rollUp.isEmpty() && !columns.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--columns goes with --roll-up DAY only");
        }
        JoinSources sources = BundledSources.ofCcgs();
        CcgJoin join = CcgJoin.of(sources, OrganisationRegistry.ccgs());
        table.deliver(
                rollUp.map(day -> rolledUp(join, day)).orElseGet(() -> JoinTable.of(join)), new OutputFiles(), streams);
        rollUp.ifPresent(day -> leftOut(sources));
        return 0;
    }

    private DataTable rolledUp(CcgJoin join, LocalDate day) {
        List<JoinColumn> additive = Stream.of(JoinColumn.values())
                .filter(column -> columns.isEmpty() ? column.isAdditive() : columns.contains(column))
                .toList();
        try {
            return RollUpTable.of(join, day, additive);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    /** A row for several bodies has no code to be followed by. */
    private void leftOut(JoinSources sources) {
        sources.dtocTargets().values().stream()
                .filter(row -> row.kind() == DtocTarget.Kind.AGGREGATE)
                .forEach(row -> streams.say("not rolled up, for it stands for several CCGs: "
                        + row.name().orElse("a row without a name")));
    }
}
