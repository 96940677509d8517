package io.github.fairshare.allocation.delay;

import io.github.fairshare.core.measure.Percent;
import java.util.Optional;

/**
 * What is asked of one body or group, beside all others.
 *
 * @param name the body's key, or the group's name
 * @param bodies how many bodies were added up, for example 1
 * @param reduction their baseline and target
 * @param shareOfTotal their part of the reduction of all bodies; empty where all together reduce nothing
 * @param rankByAmount 1 for the largest amount; equals share the better rank
 * @param rankByPercent 1 for the largest part of the own baseline; empty where there is no baseline
 */
public record ReductionLine(
        String name,
        int bodies,
        Reduction reduction,
        Optional<Percent> shareOfTotal,
        int rankByAmount,
        Optional<Integer> rankByPercent) {
    /**
     * Name, reduction and rank.
     *
     * @return for example {@code 00M 18.66 to 12.36: 6.3 fewer (33.762058%), rank 61}
     */
    @Override
    public String toString() {
        return name + " " + reduction + ", rank " + rankByAmount;
    }
}
