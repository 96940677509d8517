package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.source.Citation;
import java.util.Optional;

/**
 * A figure of a policy that has a name, because it stands in several places or because its users will want to turn it.
 *
 * @param name for example {@code floor}; in the policy's JSON a figure is written {@code "$floor"}
 * @param value as written, in the unit, for example {@code 5.2} or {@code 1/15}
 * @param unit empty where it is not said
 * @param meaning in words; empty text where it is not said
 * @param citation where the value is from; empty where it is not said, or where the value has been changed
 */
public record PolicyParameter(
        String name, String value, Optional<Unit> unit, String meaning, Optional<Citation> citation) {
    /** What a value is counted in. */
    public enum Unit {
        /** Percentage points: 5.2 means 5.2 %. */
        PERCENT,
        /** A plain number or a quotient such as 1/15. */
        NUMBER,
        /** Whole years. */
        YEARS,
        /** Money in the unit of the policy. */
        MONEY
    }

    /** Checks the name. */
    public PolicyParameter {
        if (!name.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("'" + name
                    + "' was given as the name of a parameter; expected letters, digits and hyphens, such as floor");
        }
    }

    /**
     * Name and value.
     *
     * @return for example {@code floor 5.2 PERCENT}
     */
    @Override
    public String toString() {
        return name + " " + value + unit.map(counted -> " " + counted).orElse("");
    }
}
