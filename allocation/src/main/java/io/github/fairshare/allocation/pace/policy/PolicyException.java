package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.allocation.internal.ToldFaults;
import java.util.List;

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

    private PolicyException(PolicyException first, String message) {
        super(message);
        this.path = first.path;
    }

    /**
     * All faults of a policy at once.
     *
     * @param faults at least one, in the order of the policy
     * @return the first, whose message goes on with the others and says how many more there are where it would be long
     */
    public static PolicyException of(List<PolicyException> faults) {
        return new PolicyException(
                faults.get(0),
                ToldFaults.in(faults.stream().map(Throwable::getMessage).toList())
                        .replace("; policy, field ", "; field "));
    }

    /**
     * The field at fault, the first of them where there are more.
     *
     * @return for example {@code limits[0].percent}, or {@code $} for the whole document
     */
    public String path() {
        return path;
    }
}
