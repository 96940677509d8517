package io.github.fairshare.examples.cli;

import io.github.fairshare.examples.table.DataTable;
import io.github.fairshare.examples.table.TableFormat;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a table goes, and in which form. */
final class TableOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Form of the result: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private TableFormat format = TableFormat.CSV;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the result to this file, completely or not at all, instead of standard output.")
    private Optional<Path> out = Optional.empty();

    Optional<Path> out() {
        return out;
    }

    /** Writes the files and the table; standard output comes last, so that it stays empty when a file fails. */
    void deliver(DataTable table, OutputFiles files, CommandStreams streams) {
        String text = format.write(table);
        out.ifPresent(file -> files.add(file, text));
        files.write();
        if (out.isEmpty()) {
            streams.print(text);
        }
    }
}
