package io.github.fairshare.examples.cli;

import io.github.fairshare.examples.report.Report;
import io.github.fairshare.examples.report.ReportFiles;
import io.github.fairshare.examples.report.TextReport;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
            "",
            "The folder gets the tables as CSV, the charts as SVG and PNG, diagnostics.jsonl,",
            "report.json, and index.html, which shows them all."
        })
final class ReportCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write tables, charts and a page that shows them into this folder.")
    private Optional<Path> out = Optional.empty();

    private final CommandStreams streams;

    ReportCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Report report = Report.ofBundledSources();
        out.ifPresent(folder -> write(ReportFiles.of(report), folder));
        streams.print(TextReport.write(report));
        return 0;
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
