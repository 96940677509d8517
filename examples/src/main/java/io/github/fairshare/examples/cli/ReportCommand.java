package io.github.fairshare.examples.cli;

import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.FileTrouble;
import io.github.fairshare.examples.cli.file.InputFile;
import io.github.fairshare.examples.cli.file.InputText;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import io.github.fairshare.examples.cli.option.StandardInputOnce;
import io.github.fairshare.examples.report.content.Report;
import io.github.fairshare.examples.report.file.ReportFiles;
import io.github.fairshare.examples.report.file.TextReport;
import io.github.fairshare.examples.report.section.BundledReport;
import io.github.fairshare.examples.report.section.OtherYears;
import io.github.fairshare.parsers.AnnualRatingsParser;
import io.github.fairshare.parsers.MaternityAssessmentParser;
import io.github.fairshare.parsers.ParseOptions;
import io.github.fairshare.parsers.SourceParser;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the main job on the bundled sources. */
@Command(
        name = "report",
        description = "Read the bundled sources, check them, compute, and print a report.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare report",
            "  fairshare report --out report",
            "  fairshare report --annual-ratings annual-2015-16.txt",
            "",
            "The folder gets the tables as CSV, the charts as SVG and PNG, diagnostics.jsonl,",
            "report.json, and index.html, which shows them all.",
            "",
            "The sources hold one year of annual and one of maternity ratings. A second year of",
            "either can be given as it was published; its year is taken from its title. The",
            "report then tells for every CCG how its rating moved, or why that cannot be told."
        })
final class ReportCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write tables, charts and a page that shows them into this folder.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--annual-ratings",
            paramLabel = "FILE",
            description = "Annual ratings of another year, to be compared with those of 2016-17; - is standard input.")
    private Optional<Path> annualRatings = Optional.empty();

    @Option(
            names = "--maternity-ratings",
            paramLabel = "FILE",
            description =
                    "Maternity ratings of another year, to be compared with those of 2017-18; - is standard input.")
    private Optional<Path> maternityRatings = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final CommandStreams streams;

    ReportCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        StandardInputOnce.check(
                spec,
                annualRatings.map(Path::toString).orElse(""),
                maternityRatings.map(Path::toString).orElse(""));
        Report report = BundledReport.of(new OtherYears(
                annualRatings.map(file -> read(file, AnnualRatingsParser.standard())),
                maternityRatings.map(file -> read(file, MaternityAssessmentParser.standard()))));
        out.ifPresentOrElse(
                folder -> write(ReportFiles.of(report), folder), () -> streams.print(TextReport.write(report)));
        return 0;
    }

    private <T> Parsed<T> read(Path file, SourceParser<T> parser) {
        InputText input = InputFile.at(file).read(streams.in());
        Parsed<T> parsed = parser.parse(input.text(), ParseOptions.NONE.documentId(input.name()));
        parsed.findRefusal().ifPresent(refusal -> {
            throw new UnusableInputException(input.name() + ": " + refusal.message());
        });
        if (parsed.document().asOf().isEmpty()) {
            throw new UnusableInputException(input.name()
                    + ": it cannot be told of which year these ratings are; give the document with its title, such as"
                    + " one with 2015/16 in it");
        }
        return parsed;
    }

    private void write(Map<String, byte[]> contents, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new UnusableInputException(folder + " is a file; give a folder");
        } catch (IOException e) {
            throw new UnusableInputException(folder + " cannot be made: " + FileTrouble.of(e));
        }
        OutputFiles files = new OutputFiles();
        contents.forEach((name, bytes) -> files.add(folder.resolve(name), bytes));
        files.write();
        streams.say(contents.size() + " files are in " + folder);
    }
}
