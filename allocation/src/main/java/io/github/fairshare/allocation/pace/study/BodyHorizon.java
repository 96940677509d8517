package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.core.measure.Percent;
import java.util.Optional;

/**
 * When one body comes near its target.
 *
 * @param code of the body
 * @param years the first year that it closes within the tolerance, 0 where it opens there; empty for never or not in time
 * @param lastPercent where it closes in the last year looked at, percentage of target
 * @param reason why it does not get there; empty text where it does
 */
public record BodyHorizon(String code, Optional<Integer> years, Percent lastPercent, String reason) {
    /**
     * Code and years.
     *
     * @return for example {@code QXU: 10 years} or {@code 5M6: never, stands still at 3.1%}
     */
    @Override
    public String toString() {
        return code + ": "
                + years.map(count -> count + (count == 1 ? " year" : " years")).orElse("never, " + reason);
    }
}
