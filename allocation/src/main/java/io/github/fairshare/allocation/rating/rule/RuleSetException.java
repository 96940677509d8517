package io.github.fairshare.allocation.rating.rule;

import java.io.Serial;

/** A rule set that cannot be used: which field, what was given, what was expected, what to do. */
public final class RuleSetException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The field at fault. */
    private final String path;

    public RuleSetException(String path, String problem) {
        super((path.isEmpty() ? "the rule set" : path) + ": " + problem);
        this.path = path;
    }

    /**
     * The field at fault.
     *
     * @return for example {@code indicators[3].benchmark}; empty for the whole text
     */
    public String path() {
        return path;
    }
}
