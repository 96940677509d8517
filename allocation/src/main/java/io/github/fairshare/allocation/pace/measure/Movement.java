package io.github.fairshare.allocation.pace.measure;

import io.github.fairshare.core.measure.Pounds;
import java.util.Optional;

/**
 * One body's opening and closing: all that the measures of a round go by.
 *
 * @param code for example {@code A}
 * @param baseline for example £184
 * @param openingTarget for example £200; empty where the body has none
 * @param allocation for example £197.44
 * @param closingTarget for example £210; empty where the body has none
 */
public record Movement(
        String code,
        Pounds baseline,
        Optional<Pounds> openingTarget,
        Pounds allocation,
        Optional<Pounds> closingTarget) {
    /** Whether both distances can be had. */
    boolean hasDistances() {
        return openingTarget.filter(target -> target.amount().signum() > 0).isPresent()
                && closingTarget.filter(target -> target.amount().signum() > 0).isPresent();
    }
}
