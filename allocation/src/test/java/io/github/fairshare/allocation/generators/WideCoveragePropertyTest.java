package io.github.fairshare.allocation.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.RatingResult;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.limit.Standing;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.core.measure.Pounds;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** The published generators reach every kind in at least one case of twenty, and what they make can be computed. */
@Domain(AllocationDomain.class)
class WideCoveragePropertyTest {
    @Property(seed = "20170901", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void policies_generated_coverAllKinds(@ForAll PacePolicy policy) {
        for (String rule : List.of(
                "UNIFORM",
                "TWO_PART",
                "CURVE",
                "FLOOR_PLUS_TOP_UP",
                "FULL_TARGET",
                "EQUAL_STEPS",
                "SCALE_BACK",
                "MINIMUM_GROWTH_TAPER",
                "CONVERGENCE")) {
            cover(rule, policy.rule().type().equals(rule));
        }
        for (String limit : List.of(
                "MINIMUM_GROWTH",
                "MAXIMUM_GROWTH",
                "MAXIMUM_UNDER_TARGET",
                "NO_FURTHER_UNDER_TARGET",
                "NO_OVERSHOOT")) {
            cover(limit, policy.limits().stream().anyMatch(one -> one.type().equals(limit)));
        }
        for (Balance balance : Balance.values()) {
            cover("solves " + balance, policy.balance() == balance);
        }
        for (MoneyUnit unit : MoneyUnit.values()) {
            cover(unit.name(), policy.unit() == unit);
        }
        for (DistanceBasis basis : DistanceBasis.values()) {
            cover("distance " + basis, policy.measuredOn() == basis);
        }
        cover("no pot", !policy.pot().hasAmount());
        cover("changed parameter", !policy.changes().isEmpty());
    }

    @Property(seed = "20170901", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void cohorts_generated_coverTameAndAdversarial(@ForAll Positions cohort) {
        cover("forty bodies or nearly", cohort.size() >= 30);
        cover(
                "twins",
                cohort.size() > 1
                        && cohort.bodies().stream()
                                        .map(body -> body.baseline())
                                        .distinct()
                                        .count()
                                == 1);
        cover(
                "newcomer",
                cohort.bodies().stream().anyMatch(body -> body.baseline().equals(Pounds.ZERO)));
        cover(
                "a pound beside millions",
                cohort.bodies().stream().anyMatch(body -> body.target().equals(Optional.of(Pounds.of("1"))))
                        && cohort.bodies().stream()
                                .anyMatch(body -> body.baseline().compareTo(Pounds.of("1000000")) > 0));
    }

    @Property(seed = "20170901", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void cases_generated_areComputedOrRefusedByName(@ForAll AllocationCase given) {
        Throwable refusal = catchThrowable(() -> requireWhole(given));

        cover("computed", refusal == null);
        if (refusal != null) {
            assertThat(refusal).isInstanceOf(PositionsException.class);
        }
    }

    private static void requireWhole(AllocationCase given) {
        PaceResult result = PaceOfChange.allocate(given.policy(), given.positions());
        assertThat(result.bodies()).hasSize(given.positions().size());
        cover("infeasible", result.status() == AllocationStatus.INFEASIBLE);
    }

    /** A limit of standard deviations, with any multiple of up to two decimals, and the observation where it should be. */
    record Near(RuleSet rules, IndicatorRule rule, NearLimit near) {}

    @Provide
    Arbitrary<Near> nearLimits() {
        RuleSet rules = RuleSets.maternity();
        return Combinators.combine(Arbitraries.of(rules.indicators()), RatingArbitraries.multiples())
                .flatAs((rule, multiple) -> NearLimitArbitraries.nearLimits(rule.benchmark(), multiple)
                        .map(near -> new Near(
                                rules.withLimits(new LimitRule(
                                        LimitMethod.STANDARD_DEVIATIONS,
                                        multiple,
                                        LimitRule.Around.BENCHMARK,
                                        LimitRule.OnLimit.NOT_SIGNIFICANT)),
                                rule,
                                near)));
    }

    @Property(seed = "20170901", tries = 600, edgeCases = EdgeCasesMode.NONE)
    void observation_onOrBesideALimit_standsThere(@ForAll("nearLimits") Near given) {
        RatingResult result = RatingEngine.of(given.rules())
                .score(BodyIndicators.of("X")
                        .with(given.rule().id(), given.near().observation()));
        Standing standing = result.indicators().stream()
                .filter(one -> one.indicator().equals(given.rule().id()))
                .findFirst()
                .flatMap(one -> one.standing())
                .orElseThrow();

        assertThat(standing).isEqualTo(expected(given.near()));
        cover("on a limit", given.near().step() == 0);
    }

    private static Standing expected(NearLimit near) {
        boolean above = near.side() == NearLimit.Side.ABOVE;
        return switch (near.step()) {
            case -1 -> above ? Standing.ABOVE_BENCHMARK : Standing.BELOW_BENCHMARK;
            case 0 -> above ? Standing.ON_UPPER_LIMIT : Standing.ON_LOWER_LIMIT;
            default -> above ? Standing.ABOVE_LIMIT : Standing.BELOW_LIMIT;
        };
    }

    @Property(seed = "20170901", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void ratingCases_generated_areScored(@ForAll RatingCase given) {
        RatingResult result = RatingEngine.of(given.rules()).score(given.body());

        assertThat(result.indicators()).hasSize(given.rules().indicators().size());
        for (LimitMethod method : LimitMethod.values()) {
            cover(method.name(), given.rules().limits().method() == method);
        }
        cover(
                "on a limit",
                result.indicators().stream()
                        .flatMap(one -> one.standing().stream())
                        .anyMatch(standing ->
                                standing == Standing.ON_LOWER_LIMIT || standing == Standing.ON_UPPER_LIMIT));
    }

    private static void cover(String event, boolean seen) {
        Statistics.label(event)
                .collect(seen)
                .coverage(checker -> checker.check(true).percentage(p -> p >= 5));
    }
}
