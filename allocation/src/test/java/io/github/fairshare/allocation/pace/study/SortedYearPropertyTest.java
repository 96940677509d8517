package io.github.fairshare.allocation.pace.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.generators.AllocationCase;
import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.Examples;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.sweep.SortedYear;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a year sorted once says of a policy is what the exact engine says. */
class SortedYearPropertyTest extends LaneShapes {
    @Provide
    Arbitrary<PacePolicy> policies() {
        Arbitrary<PacePolicy> turned = Arbitraries.integers()
                .between(-20, 54)
                .map(floor ->
                        BALANCED.with("floor", BigDecimal.valueOf(floor, 1).toPlainString()));
        return Arbitraries.oneOf(Arbitraries.of(all()), turned);
    }

    @Property(tries = 300)
    void outcome_ofAnyCohort_isThatOfTheExactEngine(
            @ForAll("cohorts") Positions cohort, @ForAll("policies") PacePolicy policy) {
        requireExact(policy, cohort);
    }

    @Property(tries = 500)
    void outcome_ofAnyPolicy_isThatOfTheExactEngine(@ForAll("cases") AllocationCase given) {
        requireExact(given.policy(), given.positions());
    }

    private static SortedYear.Outcome requireExact(PacePolicy policy, Positions cohort) {
        SortedYear.Outcome told =
                SortedYear.of(cohort).map(sorted -> sorted.outcome(policy)).orElse(SortedYear.Outcome.UNKNOWN);
        if (told.balanced() != SortedYear.Balanced.UNKNOWN) {
            PaceResult exact = PaceOfChange.allocate(policy, cohort);
            assertThat(told.balanced() == SortedYear.Balanced.NEVER)
                    .as("%s", policy)
                    .isEqualTo(exact.status() == AllocationStatus.INFEASIBLE);
            told.growthUsed()
                    .ifPresent(used -> assertThat(used)
                            .isEqualByComparingTo(
                                    Turning.growthUsed(exact).orElseThrow().points()));
            told.maxUnder()
                    .ifPresent(under -> assertThat(under)
                            .isEqualByComparingTo(Turning.maxUnder(exact).points()));
        }
        return told;
    }

    @Example
    void outcome_ofTheTrusts_isTold() {
        List<SortedYear.Outcome> told = Stream.of("3", "3.7", "4.2", "4.9", "5", "5.2", "-3")
                .map(floor -> requireExact(BALANCED.with("floor", floor), TRUSTS))
                .toList();

        assertThat(told).noneMatch(outcome -> outcome.balanced() == SortedYear.Balanced.UNKNOWN);
        assertThat(told).filteredOn(outcome -> outcome.growthUsed().isPresent()).hasSizeGreaterThan(3);
        assertThat(told).filteredOn(outcome -> outcome.maxUnder().isPresent()).hasSizeGreaterThan(3);
    }

    @Example
    void outcome_ofTwoBodies_isTheClosedForm() {
        // B opens 8 % over and gets the floor of 4.0 % in place of 5.5 %: 1.5 % of 216 of a growth of 5.5 % of 400. A
        // gets
        // 0.055 x 400 - 0.04 x 216 = 13.36 and closes at 197.36 of 190 x 1.055 = 200.45.
        Positions two = Positions.of(List.of(
                OpeningPosition.of("A", Pounds.of("184000000"), Pounds.of("190000000")),
                OpeningPosition.of("B", Pounds.of("216000000"), Pounds.of("200000000"))));
        SortedYear.Outcome told = SortedYear.of(two).orElseThrow().outcome(BALANCED.with("floor", "4"));

        assertThat(told.growthUsed()).contains(new BigDecimal("14.727273"));
        assertThat(told.maxUnder()).contains(new BigDecimal("1.541532"));
    }

    @Example
    void outcome_floorThatIsDearerThanThePot_isNever() {
        // Everybody gets 6 % at least of a pot that grows by 5.5 %.
        PacePolicy dear = policy(Examples.curve("-6", "7", "0", "5.5"), Examples.limit("MINIMUM_GROWTH", "6"), "SHIFT");

        assertThat(SortedYear.of(TRUSTS).orElseThrow().outcome(dear).balanced()).isEqualTo(SortedYear.Balanced.NEVER);
    }
}
