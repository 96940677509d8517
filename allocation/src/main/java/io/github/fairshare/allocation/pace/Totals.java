package io.github.fairshare.allocation.pace;

import io.github.fairshare.core.measure.Pounds;
import java.util.Optional;

/**
 * The sums of an allocation.
 *
 * @param bodies how many bodies
 * @param baseline all baselines
 * @param openingTarget all opening targets; empty where there are none
 * @param pot what there was to allocate
 * @param allocation all allocations as printed
 * @param closingTarget all closing targets; empty where there are none
 */
public record Totals(
        int bodies,
        Pounds baseline,
        Optional<Pounds> openingTarget,
        Pounds pot,
        Pounds allocation,
        Optional<Pounds> closingTarget) {
    /**
     * What of the pot the printed allocations leave.
     *
     * @return negative where they pass it
     */
    public Pounds residual() {
        return pot.minus(allocation);
    }
}
