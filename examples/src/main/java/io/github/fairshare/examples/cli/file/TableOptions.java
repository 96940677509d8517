package io.github.fairshare.examples.cli.file;

import io.github.fairshare.core.table.DataTable;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a table goes, and in which form. */
public final class TableOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Form of the result: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private TableFormat format = TableFormat.CSV;

    @Mixin
    private ResultFile result = new ResultFile();

    public Optional<Path> out() {
        return result.out();
    }

    public void deliver(DataTable table, OutputFiles files, CommandStreams streams) {
        result.deliver(format.write(table), files, streams);
    }

    /** Delivers a table alone, from what writes it as comma-separated text. */
    public void deliver(Writing csv, CommandStreams streams) {
        deliver(csv, new OutputFiles(), streams);
    }

    /** Delivers a table from what writes it as comma-separated text. */
    public void deliver(Writing csv, OutputFiles files, CommandStreams streams) {
        switch (format) {
            case CSV -> result.deliver(csv, files, streams);
            case JSON -> result.deliver(format.write(InMemory.text(csv)), files, streams);
        }
    }

    /** Delivers a table that is comma-separated text already. */
    public void deliver(String csv, OutputFiles files, CommandStreams streams) {
        result.deliver(format.write(csv), files, streams);
    }

    /** Delivers words, which have no other form. */
    public void deliverWords(String words, OutputFiles files, CommandStreams streams) {
        if (format != TableFormat.CSV) {
            throw new ParameterException(
                    spec.commandLine(), "--explain answers in words; leave out --format " + format);
        }
        result.deliver(words, files, streams);
    }
}
