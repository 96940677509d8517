package io.github.fairshare.examples.cli;

import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.ResultFile;
import io.github.fairshare.examples.cli.file.TableFormat;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what ships with this library: the list, or one text to begin one's own from. */
abstract class BundledCommand implements Callable<Integer> {
    /**
     * One bundled text.
     *
     * @param id by which commands know it
     * @param title what it is
     * @param text the text itself
     */
    record Entry(String id, String title, Text text) {}

    /** Gives a text when it is asked for. */
    interface Text {
        String read();
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "Print this one; without it, the list.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "Form of a table: ${COMPLETION-CANDIDATES} (without it, the list has a tab between id and title).")
    private Optional<TableFormat> format = Optional.empty();

    @Mixin
    private ResultFile result = new ResultFile();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final CommandStreams streams;

    BundledCommand(CommandStreams streams) {
        this.streams = streams;
    }

    abstract String kind();

    abstract List<Entry> entries();

    @Override
    public final Integer call() {
        result.deliver(id.map(this::text).orElseGet(this::list), new OutputFiles(), streams);
        return 0;
    }

    private String list() {
        return format.map(form -> form.write(table())).orElseGet(this::lines);
    }

    private DataTable table() {
        return new DataTable(
                List.of(Column.named("id"), Column.named("title")),
                entries().stream()
                        .map(entry -> List.of(entry.id(), entry.title()))
                        .toList());
    }

    private String lines() {
        return entries().stream()
                .map(entry -> entry.id() + "\t" + entry.title() + "\n")
                .collect(Collectors.joining());
    }

    private String text(String wanted) {
        String text = find(wanted);
        return format.map(form -> inForm(form, text)).orElse(text);
    }

    /** A text that is no table has no other form than its own. */
    String inForm(TableFormat form, String text) {
        throw new ParameterException(
                spec.commandLine(),
                "a " + kind() + " is printed as it is; leave out --format " + form + ", or the id for the list");
    }

    private String find(String wanted) {
        return entries().stream()
                .filter(entry -> entry.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnusableInputException("no bundled " + kind() + " is called '" + wanted
                        + "'; bundled are "
                        + entries().stream().map(Entry::id).collect(Collectors.joining(", "))))
                .text()
                .read();
    }
}
