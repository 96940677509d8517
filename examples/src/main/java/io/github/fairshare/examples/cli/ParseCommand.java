package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.position.ParsedPositions;
import io.github.fairshare.allocation.pace.position.ParsedPositions.Taking;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.table.ParsedPositionsCsv;
import io.github.fairshare.core.measure.Given;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.table.JsonLines;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.InMemory;
import io.github.fairshare.examples.cli.file.InputText;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import io.github.fairshare.examples.cli.option.DayConverter;
import io.github.fairshare.examples.cli.option.SheetOption;
import io.github.fairshare.examples.kind.SourceKind;
import io.github.fairshare.examples.kind.SourceKinds;
import io.github.fairshare.parsers.ParseOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a document and prints its records as a table. */
@Command(
        name = "parse",
        description = "Read a document and print its records as a table.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare parse dtoc-targets table.txt",
            "  fairshare parse dtoc-targets table.txt --strict --format json --out table.json",
            "  fairshare parse dtoc-targets table.txt --diagnostics findings.jsonl",
            "  fairshare parse dtoc-targets - --as-of 2017-09-01 < table.txt",
            "  fairshare parse annual-ratings ratings.txt",
            "  fairshare parse annual-ratings ratings.xlsx --sheet 'Table 1'",
            "  fairshare parse pct-distances memorandum.txt --diagnostics findings.jsonl",
            "  fairshare parse allocation-positions table.txt --as positions \\",
            "    | fairshare allocate --policy pct-2009-10 --positions -",
            "",
            "Columns:",
            "  dtoc-targets          line,kind,code,name,plan,baseline,target,status",
            "  annual-ratings        line,code,name,canonical_name,rating,status",
            "  maternity-ratings     line,code,name,canonical_name,rating,status",
            "  clinical-ratings      line,code,name,canonical_name,area,scale,rating,status",
            "  pace-measures         line,year,organisations,growth,minimum,",
            "                        minimum_share_of_growth,growth_used,status",
            "  pct-distances         line,code,name,spearhead,total_million,percent,",
            "                        suggested_total_million,status",
            "  hub-footprints        line,region,hub,name,code,canonical_name,status",
            "  allocation-positions  line,kind,code,name,allocation,target,distance,",
            "                        distance_percent,status",
            "  --as positions        code,name,baseline,target,doubt (what bodies were given is the",
            "                        baseline of what comes next)"
        })
final class ParseCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "Kind of the document: ${COMPLETION-CANDIDATES}.")
    private String kind = "";

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "The document, a text or a workbook (.xlsx); - is standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Read names as of this day (YYYY-MM-DD) instead of the one in the document.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private SheetOption sheet = new SheetOption();

    @Option(names = "--strict", description = "Print exact rows only: no repaired and no unresolved ones.")
    private boolean strict;

    @Option(
            names = "--diagnostics",
            paramLabel = "FILE",
            description = "Write what there is to say about the document to this file, as JSON Lines.")
    private Optional<Path> diagnostics = Optional.empty();

    /** Other forms of the records. */
    enum Form {
        POSITIONS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = {
                "Print ${COMPLETION-CANDIDATES} for 'fairshare allocate': allocation-positions, and",
                "pct-distances as the illustration that they are."
            })
    private Optional<Form> form = Optional.empty();

    @Option(
            names = "--take",
            paramLabel = "ROWS",
            description = "With --as: ${COMPLETION-CANDIDATES} rows (default exact); the others are named.")
    private Optional<Taking> taking = Optional.empty();

    @Mixin
    private TableOptions table = new TableOptions();

    private final CommandStreams streams;

    ParseCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        SourceKind<?> known = SourceKinds.find(kind)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "\'" + Given.shown(kind) + "' is no kind of document; known are "
                                + String.join(", ", SourceKinds.ids())));
        if (diagnostics.isPresent() && OutputFiles.place(diagnostics).equals(OutputFiles.place(table.out()))) {
            throw new ParameterException(spec.commandLine(), "--out and --diagnostics name the same file");
        }
        if (taking.isPresent() && form.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--take goes with --as positions only");
        }
        print(known, sheet.document(file).read(streams.in()));
        return 0;
    }

    private <T> void print(SourceKind<T> known, InputText input) {
        ParseOptions options = asOf.map(input.options()::asOf).orElseGet(input::options);
        Parsed<T> parsed = known.parse(input.text(), options);
        parsed.findRefusal().ifPresent(refusal -> {
            throw new UnusableInputException(input.name() + ": " + refusal.message());
        });
        OutputFiles files = new OutputFiles();
        diagnostics.ifPresent(target -> files.add(target, JsonLines.write(parsed.diagnostics())));
        if (form.isEmpty()) {
            table.deliver(known.table(strict ? parsed.strict() : parsed), files, streams);
        } else {
            deliver(positions(known, parsed, input.name()), files);
        }
    }

    private <T> ParsedPositions positions(SourceKind<T> known, Parsed<T> parsed, String name) {
        SourceKind.AsPositions<T> made = known.positions()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--as positions goes with allocation-positions and pct-distances only"));
        try {
            return made.of(parsed, strict ? Taking.EXACT : taking.orElse(Taking.EXACT));
        } catch (PositionsException e) {
            throw new UnusableInputException(name + ": " + e.getMessage());
        }
    }

    private void deliver(ParsedPositions read, OutputFiles files) {
        String csv = InMemory.text(
                out -> ParsedPositionsCsv.write(read.positions().bodies(), read.doubts(), MoneyUnit.POUNDS, out));
        table.deliver(csv, files, streams);
        read.remarks().forEach(streams::say);
        streams.say(
                read.positions().size() + " bodies; money stands as printed, and 'fairshare allocate' takes it to be"
                        + " in the unit of its policy");
    }

    /** Names the kinds in the help. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return SourceKinds.ids().iterator();
        }
    }
}
