package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.Examples;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import java.util.List;

/** Policies with every balance and limit that the lanes take. */
final class LaneShapes {
    private LaneShapes() {}

    static List<PacePolicy> all() {
        String curve = Examples.curve("-6", "7", "0", "5.5", "2", "5.2", "4", "5.2");
        String limits = Examples.limit("MINIMUM_GROWTH", "5.2") + "," + Examples.limit("MAXIMUM_GROWTH", "7.5") + ","
                + Examples.limit("MAXIMUM_UNDER_TARGET", "6.2");
        return List.of(
                policy(curve, "", "NONE"),
                policy(curve, limits, "NONE"),
                policy(curve, limits, "SHIFT"),
                policy(curve, "", "SHIFT"),
                policy(curve, Examples.limit("MINIMUM_GROWTH", "4"), "SCALE"),
                policy(curve, "", "MINIMUM_GROWTH"),
                policy(curve, limits, "MAXIMUM_UNDER_TARGET"),
                policy("{\"type\": \"TWO_PART\", \"lambda\": \"0.6\"}", "", "NONE"));
    }

    static PacePolicy policy(String rule, String limits, String solveFor) {
        return Examples.policy(Examples.growth("5.5"), rule, limits, solveFor);
    }
}
