package io.github.fairshare.examples.cli.file;

import io.github.fairshare.parsers.ParseOptions;
import io.github.fairshare.parsers.SourceText;
import java.util.Optional;

/**
 * What was read from a file.
 *
 * @param name what to call it in a message, for example {@code plan.xlsx, sheet Table 1}
 * @param text its lines; those of a sheet have the numbers of its rows
 * @param sheet the sheet of a workbook, empty for a text
 */
public record InputText(String name, SourceText text, Optional<String> sheet) {
    /** What a reader is told of it: a record out of a workbook names its file and sheet as its document. */
    public ParseOptions options() {
        return sheet.isPresent() ? ParseOptions.NONE.documentId(name) : ParseOptions.NONE;
    }
}
