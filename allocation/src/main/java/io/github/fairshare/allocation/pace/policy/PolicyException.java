package io.github.fairshare.allocation.pace.policy;

/** A policy that cannot be used; the message names the field, what was given, what was expected and what to do. */
public final class PolicyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The field at fault. */
    private final String path;

    /**
     * A fault in a policy.
     *
     * @param path the field at fault, for example {@code limits[0].percent}
     * @param problem what was given, what was expected, what to do
     */
    public PolicyException(String path, String problem) {
        super("policy, field " + path + ": " + problem);
        this.path = path;
    }

    /**
     * The field at fault.
     *
     * @return for example {@code limits[0].percent}, or {@code $} for the whole document
     */
    public String path() {
        return path;
    }
}
