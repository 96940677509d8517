package io.github.fairshare.examples.cli.option;

import io.github.fairshare.examples.cli.file.InputFile;
import io.github.fairshare.examples.cli.file.TableFile;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which sheet of a workbook is read. */
public final class SheetOption {
    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet, where the file is a workbook (.xlsx) with several.")
    private Optional<String> sheet = Optional.empty();

    /** The file as a document. */
    public InputFile document(Path file) {
        return new InputFile(file, sheet);
    }

    /** The file as a table. */
    public TableFile table(Path file) {
        return new TableFile(document(file));
    }
}
