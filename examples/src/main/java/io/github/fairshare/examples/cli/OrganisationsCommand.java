package io.github.fairshare.examples.cli;

import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import io.github.fairshare.examples.cli.option.DayConverter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the clinical commissioning groups that were open on a day. */
@Command(
        name = "organisations",
        description = "Print the clinical commissioning groups (CCGs) that were open on a day.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare organisations --as-of 2017-09-01",
            "  fairshare organisations --as-of 2017-03-31 --name \"NHS Cumbria CCG\"",
            "",
            "Columns: code,ons_code,name,open,close,successor (name and ons_code of that day)"
        })
final class OrganisationsCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = Stream.of("code", "ons_code", "name", "open", "close", "successor")
            .map(Column::named)
            .toList();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            required = true,
            converter = DayConverter.class,
            description = "The day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.MIN;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Print only the organisation that this name means on that day.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private TableOptions table = new TableOptions();

    private final CommandStreams streams;
    private final OrganisationRegistry registry = OrganisationRegistry.ccgs();

    OrganisationsCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Organisation> open = registry.openOn(asOf);
        List<Organisation> asked = name.map(text -> List.of(resolve(text))).orElse(open);
        table.deliver(new DataTable(COLUMNS, asked.stream().map(this::row).toList()), new OutputFiles(), streams);
        if (asked.isEmpty()) {
            streams.say("no CCG was open on " + asOf);
        }
        return 0;
    }

    private Organisation resolve(String text) {
        Resolution resolution = NameResolver.of(registry).resolve(text, asOf);
        if (resolution instanceof Resolution.Resolved found) {
            return found.organisation();
        }
        throw new UnusableInputException(resolution.explanation());
    }

    private List<String> row(Organisation organisation) {
        return List.of(
                organisation.code().text(),
                organisation.findOnsCodeOn(asOf).map(Organisation.OnsCode::code).orElse(""),
                organisation.nameOn(asOf),
                organisation.open().toString(),
                organisation.close().toString(),
                organisation.successor().map(OrganisationCode::text).orElse(""));
    }
}
