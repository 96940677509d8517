package io.github.fairshare.examples.cli.file;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes results into memory, where no disk can fail. */
public final class InMemory {
    private InMemory() {}

    public static String text(Writing writing) {
        StringBuilder text = new StringBuilder();
        try {
            writing.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }
}
