package io.github.fairshare.allocation.pace.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.generators.AllocationCase;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.sweep.NearSearch;
import io.github.fairshare.allocation.pace.sweep.NearYears;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever plain doubles say of the years until all are near is what the exact engine says. */
class NearYearsPropertyTest extends LaneShapes {
    @Provide
    Arbitrary<Percent> tolerances() {
        return Arbitraries.of("0", "0.5", "2", "2.5", "6.2", "10").map(Percent::of);
    }

    @Provide
    Arbitrary<PacePolicy> policies() {
        return Arbitraries.of(Stream.concat(all().stream(), Stream.of(BALANCED)).toList());
    }

    @Property(tries = 60)
    void nearYears_ofAnyCohort_areThoseOfTheExactEngine(
            @ForAll("cohorts") Positions cohort,
            @ForAll("policies") PacePolicy policy,
            @ForAll("tolerances") Percent tolerance) {
        requireExact(policy, cohort, tolerance, 25);
    }

    @Property(tries = 100)
    void nearYears_ofAnyPolicy_areThoseOfTheExactEngine(
            @ForAll("cases") AllocationCase given, @ForAll("tolerances") Percent tolerance) {
        requireExact(given.policy(), given.positions(), tolerance, 12);
    }

    private static Optional<NearSearch> search(PacePolicy policy, Positions cohort, Percent tolerance) {
        return NearSearch.of(policy, cohort, tolerance, ProjectionHorizon.NOISE);
    }

    /** Whether doubles told the answer, which is then the exact one. */
    private static boolean requireExact(PacePolicy policy, Positions cohort, Percent tolerance, int most) {
        Optional<NearYears> told = search(policy, cohort, tolerance).flatMap(search -> search.within(most));
        told.ifPresent(near -> {
            ProjectionHorizon exact = ProjectionHorizon.of(ProjectionPlan.of(policy, most), cohort, tolerance);
            assertThat(near)
                    .as("%s within %s", policy, tolerance)
                    .isEqualTo(new NearYears(exact.years(), exact.held().size()));
        });
        return told.isPresent();
    }

    @Example
    void nearYears_ofTheTrusts_areToldByDoubles() {
        for (String floor : List.of("3", "4.2", "5", "5.2")) {
            assertThat(requireExact(BALANCED.with("floor", floor), TRUSTS, Percent.of("2.5"), 80))
                    .as(floor)
                    .isTrue();
        }
    }

    @Example
    void nearYears_bodyThatTheFloorHolds_areTheClosedForm() {
        // B opens at 24 % above, and grows by 5.2 % where the whole does by 5.5 %: after n years it closes at
        // 1.24 (1.052 / 1.055)^n - 1, which is no more than 2 % from ln(1.24 / 1.02) / ln(1.055 / 1.052) = 68.6 on.
        Positions one = single("24");
        PacePolicy policy = PacePolicies.find("pct-2009-10").orElseThrow();

        assertThat(search(policy, one, Percent.of("2")).orElseThrow().within(200))
                .contains(new NearYears(Optional.of(69), 0));
    }

    @Example
    void nearYears_bodyAtTheEdgeItself_countsAsNear() {
        // The limit holds it at exactly 6.2 % under target, and the tolerance is as much.
        PacePolicy policy = PacePolicies.find("pct-2009-10").orElseThrow();

        assertThat(search(policy, single("-7"), Percent.of("6.2")).orElseThrow().within(200))
                .contains(new NearYears(Optional.of(1), 0));
    }

    @Example
    void nearYears_bodyThatStandsStill_isHeld() {
        PacePolicy policy = PacePolicies.find("pct-2009-10").orElseThrow();

        assertThat(search(policy, single("-5"), Percent.of("2")).orElseThrow().within(200))
                .contains(new NearYears(Optional.empty(), 1));
    }

    private static Positions single(String percent) {
        BigDecimal baseline = new BigDecimal("1000000").multiply(new BigDecimal("100").add(new BigDecimal(percent)));
        return Positions.of(List.of(OpeningPosition.of("A", Pounds.of(baseline), Pounds.of("100000000"))));
    }
}
