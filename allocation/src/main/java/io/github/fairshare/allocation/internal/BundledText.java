package io.github.fairshare.allocation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text files that ship with this module, each beside the class that reads it. */
public final class BundledText {
    private BundledText() {}

    /**
     * A text.
     *
     * @param reader a class of the package in whose folder the file lies
     * @param name the file, for example {@code maternity-2017-18.json}
     * @return its text in UTF-8
     * @throws IllegalStateException where this build lacks the file
     */
    public static String of(Class<?> reader, String name) {
        try (InputStream stream = reader.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the resource " + name + " is missing from this build of fairshare-allocation");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " of fairshare-allocation cannot be read", e);
        }
    }
}
