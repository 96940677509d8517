package io.github.fairshare.allocation.rating.rule;

import io.github.fairshare.allocation.internal.ToldFaults;
import java.io.Serial;
import java.util.List;

/** A rule set that cannot be used: which field, what was given, what was expected, what to do. */
public final class RuleSetException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The field at fault. */
    private final String path;

    /**
     * A fault in a rule set.
     *
     * @param path the field at fault, for example {@code indicators[3].benchmark}; empty for the whole text
     * @param problem what was given, what was expected, what to do
     */
    public RuleSetException(String path, String problem) {
        super((path.isEmpty() ? "the rule set" : path) + ": " + problem);
        this.path = path;
    }

    private RuleSetException(RuleSetException first, String message) {
        super(message);
        this.path = first.path;
    }

    /**
     * All faults of a rule set at once.
     *
     * @param faults at least one, in the order of the rule set
     * @return the first, whose message goes on with the others and says how many more there are where it would be long
     */
    public static RuleSetException of(List<RuleSetException> faults) {
        return new RuleSetException(
                faults.get(0),
                ToldFaults.in(faults.stream().map(Throwable::getMessage).toList()));
    }

    /**
     * The field at fault, the first of them where there are more.
     *
     * @return for example {@code indicators[3].benchmark}; empty for the whole text
     */
    public String path() {
        return path;
    }
}
