package io.github.fairshare.core.join.movement;

import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.Organisation;
import java.util.Optional;

/**
 * A CCG whose ratings in two publications cannot be set against each other, and why.
 *
 * @param organisation the CCG
 * @param from its rating in the earlier publication, where there is one
 * @param to its rating in the later publication, where there is one
 * @param reason for example "one of 3 that 14L was made from: 00W, 01M, 01N"
 */
public record NotCompared(Organisation organisation, Optional<Rating> from, Optional<Rating> to, String reason) {
    /**
     * Code and reason.
     *
     * @return for example {@code 00W: one of 3 that 14L was made from: 00W, 01M, 01N}
     */
    @Override
    public String toString() {
        return organisation.code() + ": " + reason;
    }
}
