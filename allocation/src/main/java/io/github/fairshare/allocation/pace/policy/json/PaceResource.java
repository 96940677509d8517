package io.github.fairshare.allocation.pace.policy.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that ship with this package. */
final class PaceResource {
    private PaceResource() {}

    static String text(String name) {
        try (InputStream stream = PaceResource.class.getResourceAsStream(name)) {
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
