package io.github.fairshare.examples.cli.file;

import io.github.fairshare.examples.workbook.FileSignature;
import io.github.fairshare.examples.workbook.SheetText;
import io.github.fairshare.examples.workbook.Workbook;
import io.github.fairshare.parsers.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is to be read: a text, or a sheet of a workbook.
 *
 * @param path where it is; {@code -} is standard input
 * @param sheet the sheet of a workbook; empty for a text, and where a workbook has one sheet only
 */
public record InputFile(Path path, Optional<String> sheet) {
    private static final String STANDARD_INPUT = "-";

    public static InputFile at(Path path) {
        return new InputFile(path, Optional.empty());
    }

    public String name() {
        return isStandardInput() ? "standard input" : path.toString();
    }

    public InputText read(InputStream standardInput) {
        if (!isStandardInput() && Files.isDirectory(path)) {
            throw new UnusableInputException(name() + " is a folder; give a file");
        }
        try {
            return text(bytes(standardInput));
        } catch (IOException e) {
            throw new UnusableInputException(name() + " cannot be read: " + FileTrouble.of(e));
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(name() + " cannot be used: " + e.getMessage());
        }
    }

    public boolean isStandardInput() {
        return path.toString().equals(STANDARD_INPUT);
    }

    private byte[] bytes(InputStream standardInput) throws IOException {
        if (isStandardInput()) {
            return standardInput.readNBytes(SourceText.MAX_BYTES + 1);
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(SourceText.MAX_BYTES + 1);
        }
    }

    private InputText text(byte[] bytes) {
        Optional<FileSignature> signature = FileSignature.find(bytes);
        if (signature.isEmpty()) {
            return plain(bytes);
        }
        return switch (signature.get()) {
            case ZIP -> workbook(bytes);
            case COMPOUND ->
                throw new IllegalArgumentException("it is a workbook with a password, or one in the old form .xls;"
                        + " save it without a password as .xlsx, or the sheet as CSV (UTF-8)");
            case PDF ->
                throw new IllegalArgumentException("it is a PDF, and text is read here; make text of it with"
                        + " pdftotext -layout, and give that");
        };
    }

    private InputText plain(byte[] bytes) {
        if (sheet.isPresent()) {
            throw new IllegalArgumentException("it is no workbook; leave out --sheet");
        }
        return new InputText(name(), SourceText.of(bytes), Optional.empty());
    }

    private InputText workbook(byte[] bytes) {
        if (bytes.length > SourceText.MAX_BYTES) {
            throw new IllegalArgumentException("the workbook has more than " + SourceText.MAX_BYTES
                    + " bytes (32 MiB), which is the most that is read; save the sheet alone as CSV (UTF-8)");
        }
        SheetText found = Workbook.of(bytes).sheet(sheet);
        return new InputText(
                name() + ", sheet " + found.sheet(), SourceText.of(found.text()), Optional.of(found.sheet()));
    }
}
