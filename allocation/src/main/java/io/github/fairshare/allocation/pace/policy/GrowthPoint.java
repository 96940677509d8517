package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Percent;
import java.util.Optional;

/**
 * One corner of a growth curve.
 *
 * @param distance distance from target, a percentage of the target, negative under target, for example 2 %
 * @param growth growth at that distance, for example 5.2 %; empty for the floor, whatever it is or is solved to be
 */
public record GrowthPoint(Percent distance, Optional<Percent> growth) {
    /**
     * A corner with a known growth.
     *
     * @param distance distance from target in percentage points, for example {@code "2"}
     * @param growth growth in percentage points, for example {@code "5.2"}
     * @return the corner
     */
    public static GrowthPoint of(String distance, String growth) {
        return new GrowthPoint(Percent.of(distance), Optional.of(Percent.of(growth)));
    }

    /**
     * A corner at the level of the floor.
     *
     * @param distance distance from target in percentage points, for example {@code "2"}
     * @return the corner
     */
    public static GrowthPoint atFloor(String distance) {
        return new GrowthPoint(Percent.of(distance), Optional.empty());
    }

    /**
     * Distance and growth.
     *
     * @return for example {@code 2% -> 5.2%} or {@code 2% -> floor}
     */
    @Override
    public String toString() {
        return distance + " -> " + growth.map(Percent::toString).orElse("floor");
    }
}
