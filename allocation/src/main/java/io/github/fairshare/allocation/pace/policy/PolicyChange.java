package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.source.Citation;
import java.util.Optional;

/**
 * What a policy has in place of what its text says; an assumption of every result that comes of it.
 *
 * @param of the parameter or figure, for example {@code floor}
 * @param value what it is now, for example {@code 4.0}
 * @param before what the text says, for example {@code 5.2}
 * @param citation where that is from; empty where it is not said
 */
public record PolicyChange(String of, String value, String before, Optional<Citation> citation) {
    /**
     * The change in words.
     *
     * @return for example {@code floor 4.0 in place of 5.2 (STATED, pex15 para 14(b))}
     */
    @Override
    public String toString() {
        return of + " " + value + " in place of " + before
                + citation.map(from -> " (" + from.basis() + ", " + from.document()
                                + (from.locator().isBlank() ? "" : " " + from.locator()) + ")")
                        .orElse("");
    }
}
