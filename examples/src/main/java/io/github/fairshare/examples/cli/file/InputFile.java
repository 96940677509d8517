package io.github.fairshare.examples.cli.file;

import io.github.fairshare.parsers.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is to be read.
 *
 * @param path where it is; {@code -} is standard input
 */
public record InputFile(Path path) {
    private static final String STANDARD_INPUT = "-";

    public String name() {
        return isStandardInput() ? "standard input" : path.toString();
    }

    public SourceText read(InputStream standardInput) {
        if (!isStandardInput() && Files.isDirectory(path)) {
            throw new UnusableInputException(name() + " is a folder; give a file");
        }
        try {
            return isStandardInput() ? SourceText.read(standardInput) : SourceText.read(path);
        } catch (IOException e) {
            throw new UnusableInputException(name() + " cannot be read: " + FileTrouble.of(e));
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(name() + " cannot be used: " + e.getMessage());
        }
    }

    public boolean isStandardInput() {
        return path.toString().equals(STANDARD_INPUT);
    }
}
