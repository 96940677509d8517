package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.generators.AllocationCase;
import io.github.fairshare.allocation.generators.PolicyArbitraries;
import io.github.fairshare.allocation.generators.PositionArbitraries;
import io.github.fairshare.allocation.pace.Examples;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.core.measure.Percent;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Policies with every balance and limit that the lanes take, and cohorts, for properties that hold them to the exact engine. */
abstract class LaneShapes {
    static final Positions TRUSTS =
            Cohorts.find("pct-2003-10-illustration").orElseThrow().positions();
    static final PacePolicy BALANCED = PacePolicies.find("pct-2009-10-balanced").orElseThrow();

    /** Any policy, of a pot that grows. */
    @Provide
    Arbitrary<AllocationCase> cases() {
        return PolicyArbitraries.cases()
                .map(given -> new AllocationCase(
                        ImmutablePacePolicy.copyOf(given.policy()).withPot(new Pot.Growth(Percent.of("3.7"))),
                        given.positions()));
    }

    @Provide
    Arbitrary<Positions> cohorts() {
        return PositionArbitraries.sharePositions();
    }

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
