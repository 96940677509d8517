package io.github.fairshare.examples.cli.file;

import io.github.fairshare.core.table.DataTable;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a table goes, and in which form. */
public final class TableOptions {
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
}
