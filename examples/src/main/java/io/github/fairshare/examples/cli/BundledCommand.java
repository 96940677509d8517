package io.github.fairshare.examples.cli;

import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.ResultFile;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

    @Mixin
    private ResultFile result = new ResultFile();

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
        return entries().stream()
                .map(entry -> entry.id() + "\t" + entry.title() + "\n")
                .collect(Collectors.joining());
    }

    private String text(String wanted) {
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
