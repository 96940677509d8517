package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.source.Citation;

/**
 * Where one figure or rule of a policy is from.
 *
 * @param of path of the figure in the policy, for example {@code pot.growthPercent}
 * @param citation document, place and how sure it is
 */
public record PolicySource(String of, Citation citation) {
    /**
     * Path and citation.
     *
     * @return for example {@code pot.growthPercent: pex15 para 14(a) (STATED)}
     */
    @Override
    public String toString() {
        return of + ": " + citation;
    }
}
