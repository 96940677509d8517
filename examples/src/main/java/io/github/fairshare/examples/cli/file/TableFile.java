package io.github.fairshare.examples.cli.file;

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
        return parse(streams, table -> reading.apply(new StringReader(table)));
    }

    /** Reads the file as a table, as {@link #read} does, for what makes something of its text. */
    public <T> T parse(CommandStreams streams, Function<String, T> parsing) {
        String table = text(streams);
        TableForm.findRefusal(table).ifPresent(refusal -> {
            throw new UnusableInputException(name() + ": " + refusal);
        });
        return named(parsing, table);
    }

    /** Reads the file, which is one object in JSON, and makes something of its text. */
    public <T> T readText(CommandStreams streams, Function<String, T> reading) {
        String text = text(streams);
        if (text.isBlank()) {
            throw new UnusableInputException(name() + ": is empty; one object in JSON was expected");
        }
        return named(reading, text);
    }

    private <T> T named(Function<String, T> reading, String text) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(name() + ": " + e.getMessage());
        }
    }

    /** The text of cp1252 and of UTF-8 in one form; the lines keep their ends, so that line numbers hold. */
    private String text(CommandStreams streams) {
        return file.read(streams.in()).text().whole();
    }
}
