package io.github.fairshare.allocation.internal;

import java.io.Serial;

/** A text that is not one JSON value: where, and what to do. */
public final class JsonTextException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The field in which it is at fault. */
    private final String path;

    JsonTextException(String path, String problem) {
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
