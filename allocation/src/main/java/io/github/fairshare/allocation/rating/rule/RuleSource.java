package io.github.fairshare.allocation.rating.rule;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.github.fairshare.core.source.Basis;
import io.github.fairshare.core.source.Citation;
import java.util.Optional;

/**
 * Where one part of a rule set is from, or that it had to be chosen.
 *
 * @param of the part, for example {@code thresholds} or {@code indicators.smoking.onBenchmark}; a
 *     file whose rule set does not have the part is refused
 * @param basis how sure it is
 * @param citation where it is printed; empty for a choice
 * @param why the reason for a choice, empty where a citation says enough
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record RuleSource(String of, Basis basis, Optional<Citation> citation, String why) {
    /** Refuses a source that neither cites nor explains. */
    public RuleSource {
        if (of.isBlank()) {
            throw new IllegalArgumentException("a source says what it is the source of, for example thresholds");
        }
        if (citation.isEmpty() && (why.isBlank() || basis != Basis.ASSUMED)) {
            throw new IllegalArgumentException(
                    "what is not ASSUMED names a document and a place in it, and what is says why; given was " + basis
                            + " for " + of);
        }
    }

    /**
     * Whether this had to be chosen because the source is silent.
     *
     * @return true where the basis is ASSUMED
     */
    public boolean isAssumed() {
        return basis == Basis.ASSUMED;
    }

    /**
     * The part, its citation or its reason.
     *
     * @return for example {@code thresholds: mat1718 Annex A, table 2 (STATED)}
     */
    @Override
    public String toString() {
        return of + ": " + citation.map(Citation::toString).orElse(basis.toString())
                + (why.isBlank() ? "" : ", " + why);
    }
}
