package io.github.fairshare.allocation.internal;

import java.io.Serial;

/**
 * A JSON text that cannot be used: where, and what to do. Readers turn it into the exception of what they read, so that
 * no user meets it.
 */
public final class JsonTextException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The field in which it is at fault. */
    private final String path;

    /**
     * A fault at a place.
     *
     * @param path for example {@code limits[0].percent}; empty for the whole text
     * @param problem what is wrong and what to do
     */
    public JsonTextException(String path, String problem) {
        super(problem);
        this.path = path;
    }

    /**
     * The field in which it is at fault.
     *
     * @return for example {@code limits[0].percent}; empty for the whole text
     */
    public String path() {
        return path;
    }

    /**
     * What is wrong and what to do.
     *
     * @return for example "text follows the value at line 3; remove it"
     */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
