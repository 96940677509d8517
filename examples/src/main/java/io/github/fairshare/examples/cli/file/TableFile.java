package io.github.fairshare.examples.cli.file;

import io.github.fairshare.parsers.SourceText;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A file of the user's own: a table or a description in JSON. Byte-order mark and encoding are found out as for documents.
 *
 * @param file where it is; {@code -} is standard input
 */
public record TableFile(InputFile file) {
    public static TableFile at(Path path) {
        return new TableFile(InputFile.at(path));
    }

    public String name() {
        return file.name();
    }

    /**
     * Reads the file as a table, and makes something of it.
     *
     * @param <T> what is made
     * @param reading what makes it; its complaints about the contents are told with the name of the file
     */
    public <T> T read(CommandStreams streams, Function<Reader, T> reading) {
        String text = text(streams);
        TableForm.findRefusal(text).ifPresent(refusal -> {
            throw new UnusableInputException(name() + ": " + refusal);
        });
        try {
            return reading.apply(new StringReader(text));
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(name() + ": " + e.getMessage());
        }
    }

    /** Reads the file, and makes something of all its text. */
    public <T> T readText(CommandStreams streams, Function<String, T> reading) {
        String text = text(streams);
        if (text.isBlank()) {
            throw new UnusableInputException(name() + ": is empty; one object in JSON was expected");
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(name() + ": " + e.getMessage());
        }
    }

    private String text(CommandStreams streams) {
        SourceText source = file.read(streams.in()).text();
        // The text of cp1252 and of UTF-8 in one form; the lines keep their ends, so that line numbers hold.
        StringBuilder text = new StringBuilder(source.lines().stream()
                .mapToInt(line -> line.text().length() + line.terminator().length())
                .sum());
        source.lines().forEach(line -> text.append(line.text()).append(line.terminator()));
        return text.toString();
    }
}
