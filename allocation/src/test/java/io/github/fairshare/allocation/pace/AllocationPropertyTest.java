package io.github.fairshare.allocation.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.generators.AllocationCase;
import io.github.fairshare.allocation.generators.PolicyArbitraries;
import io.github.fairshare.allocation.generators.PositionArbitraries;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.policy.MinimumGrowthTaperRule;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is true of every allocation. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class AllocationPropertyTest {
    private static final MathContext FIFTY_DIGITS = new MathContext(50);

    /** A hundred-thousandth of a penny. */
    private static final BigDecimal NEAR = new BigDecimal("0.0000001");

    @Provide
    Arbitrary<AllocationCase> cases() {
        return PolicyArbitraries.cases();
    }

    @Provide
    Arbitrary<Positions> positions() {
        return PositionArbitraries.positions();
    }

    @Provide
    Arbitrary<AllocationCase> shareCases() {
        return Combinators.combine(PolicyArbitraries.policies(), PositionArbitraries.sharePositions())
                .as(AllocationCase::new);
    }

    @Provide
    Arbitrary<AllocationCase> solvedLimits() {
        Arbitrary<PacePolicy> policies = PolicyArbitraries.policies()
                .filter(policy ->
                        policy.balance() == Balance.MINIMUM_GROWTH || policy.balance() == Balance.MAXIMUM_UNDER_TARGET);
        return Combinators.combine(policies, PositionArbitraries.positions()).as(AllocationCase::new);
    }

    private static PaceResult allocate(AllocationCase given) {
        return PaceOfChange.allocate(given.policy(), given.positions());
    }

    private static void near(Pounds actual, Pounds expected, BigDecimal tolerance) {
        assertThat(actual.minus(expected).amount().abs()).isLessThanOrEqualTo(tolerance);
    }

    @Property(seed = "20170901", tries = 500)
    void conservingRounding_balanced_spendsThePotToTheUnit(@ForAll("cases") AllocationCase given) {
        PaceResult result = allocate(given);
        Rounding rounding = given.policy().rounding().orElseThrow();
        Assume.that(rounding.method() == Rounding.Method.CONSERVING && result.status() == AllocationStatus.BALANCED);
        assertThat(result.totals().allocation())
                .isEqualTo(rounding.round(result.totals().pot()));
    }

    @Property(seed = "20170901", tries = 500)
    void rounding_anyMethod_staysWithinOneUnit(@ForAll("cases") AllocationCase given) {
        Pounds unit = given.policy().rounding().orElseThrow().unit();
        assertThat(allocate(given).bodies())
                .allSatisfy(body -> assertThat(body.allocation()
                                .minus(body.unrounded())
                                .amount()
                                .abs())
                        .isLessThan(unit.amount()));
    }

    @Property(seed = "20170901", tries = 500)
    void trace_anyBody_recomputesItsAllocation(@ForAll("cases") AllocationCase given) {
        PaceResult result = allocate(given);
        for (BodyOutcome body : result.bodies()) {
            BodyTrace trace = result.trace(body.code());
            assertThat(trace.recomputed()).as(trace.explain()).isEqualTo(body.allocation());
        }
    }

    @Property(seed = "20170901", tries = 500)
    void allocate_shuffledPositions_isTheSame(@ForAll("cases") AllocationCase given, @ForAll Random random) {
        List<OpeningPosition> shuffled = new ArrayList<>(given.positions().bodies());
        Collections.shuffle(shuffled, random);
        PaceResult other = PaceOfChange.allocate(given.policy(), Positions.of(shuffled));
        PaceResult result = allocate(given);
        assertThat(other.solved()).isEqualTo(result.solved());
        for (BodyOutcome body : result.bodies()) {
            BodyOutcome counterpart = other.findBody(body.code()).orElseThrow();
            assertThat(counterpart.allocation()).isEqualTo(body.allocation());
            assertThat(counterpart.unrounded()).isEqualTo(body.unrounded());
        }
    }

    @Property(seed = "20170901", tries = 500)
    void allocate_allMoneyTimesSeven_isSevenTimesAsMuchBeforeRounding(@ForAll("cases") AllocationCase given) {
        BigDecimal seven = new BigDecimal("7");
        List<OpeningPosition> scaled = given.positions().bodies().stream()
                .map(body -> (OpeningPosition) OpeningPosition.builder()
                        .from(body)
                        .baseline(body.baseline().times(seven))
                        .target(body.target().map(amount -> amount.times(seven)))
                        .formula(body.formula().map(amount -> amount.times(seven)))
                        .build())
                .toList();
        PaceResult other = PaceOfChange.allocate(given.policy(), Positions.of(scaled));
        PaceResult result = allocate(given);
        assertThat(other.status()).isEqualTo(result.status());
        for (BodyOutcome body : result.bodies()) {
            near(
                    other.findBody(body.code()).orElseThrow().unrounded(),
                    body.unrounded().times(seven),
                    NEAR);
        }
    }

    @Property(seed = "20170901", tries = 500)
    void limits_withoutConflict_hold(@ForAll("cases") AllocationCase given) {
        PaceResult result = allocate(given);
        for (BodyOutcome body : result.bodies()) {
            for (LimitStep step : result.trace(body.code()).steps()) {
                int order = body.unrounded().compareTo(step.effective());
                if (step.side() == LimitStep.Side.AT_LEAST) {
                    assertThat(order).as("%s %s", body, step).isNotNegative();
                } else {
                    assertThat(order).as("%s %s", body, step).isNotPositive();
                }
                assertThat(step.gaveWayTo().isEmpty() || !step.asked().equals(step.effective()))
                        .isTrue();
            }
        }
    }

    @Property(seed = "20170901", tries = 500)
    void shareTargets_balanced_distancesAddUpToNothing(@ForAll("shareCases") AllocationCase given) {
        PaceResult result = allocate(given);
        boolean followsShares = !(given.policy().rule() instanceof ConvergenceRule)
                && !(given.policy().rule() instanceof MinimumGrowthTaperRule);
        Assume.that(followsShares);
        Totals totals = result.totals();
        near(totals.openingTarget().orElseThrow(), totals.baseline(), NEAR);
        near(totals.closingTarget().orElseThrow(), totals.pot(), NEAR);
    }

    @Property(seed = "20170901", tries = 500)
    void movement_anyBody_splitsExactlyInPounds(@ForAll("cases") AllocationCase given) {
        boolean growsWithPot = !(given.policy().rule() instanceof ConvergenceRule)
                && !(given.policy().rule() instanceof MinimumGrowthTaperRule);
        Assume.that(growsWithPot && given.policy().pot() instanceof Pot.Growth);
        Percent growth = ((Pot.Growth) given.policy().pot()).percent();
        for (BodyOutcome body : allocate(given).bodies()) {
            Pounds opening = body.openingTarget().orElseThrow();
            Pounds moved = body.unrounded()
                    .minus(body.closingTarget().orElseThrow())
                    .minus(body.baseline().minus(opening));
            Pounds split = body.unrounded().minus(body.baseline()).minus(opening.times(growth.asFraction()));
            near(moved, split, NEAR);
        }
    }

    @Property(seed = "20170901", tries = 300, maxDiscardRatio = 50)
    void solvedValue_putBackAsGiven_returnsTheSameAllocations(@ForAll("solvedLimits") AllocationCase given) {
        Balance balance = given.policy().balance();
        PaceResult result = allocate(given);
        Assume.that(result.status() == AllocationStatus.BALANCED);
        Percent value = Percent.of(result.solved().value().orElseThrow());
        List<Limit> limits = new ArrayList<>();
        given.policy().limits().forEach(limit -> limits.add(put(limit, balance, value)));
        if (limits.stream().noneMatch(limit -> limit.type().equals(balance.name()))) {
            limits.add(new Limit.MaximumUnderTarget(Optional.of(value), 1));
        }
        PacePolicy fixed = ImmutablePacePolicy.copyOf(given.policy())
                .withBalance(Balance.NONE)
                .withLimits(limits);
        PaceResult again = PaceOfChange.allocate(fixed, given.positions());
        for (BodyOutcome body : result.bodies()) {
            near(again.findBody(body.code()).orElseThrow().unrounded(), body.unrounded(), NEAR);
        }
    }

    private static Limit put(Limit limit, Balance balance, Percent value) {
        if (!limit.type().equals(balance.name())) {
            return limit;
        }
        return limit instanceof Limit.MaximumUnderTarget under
                ? new Limit.MaximumUnderTarget(Optional.of(value), under.overYears())
                : new Limit.MinimumGrowth(Optional.of(value));
    }

    @Property(seed = "20170901", tries = 300)
    void solvedShift_largerPot_isNotSmaller(
            @ForAll("positions") Positions positions, @ForAll @IntRange(min = 1, max = 40) int tenths) {
        PacePolicy smaller = shift("2");
        PacePolicy larger =
                shift(new BigDecimal("2").add(BigDecimal.valueOf(tenths, 1)).toPlainString());
        PaceResult a = PaceOfChange.allocate(smaller, positions);
        PaceResult b = PaceOfChange.allocate(larger, positions);
        Assume.that(a.status() == AllocationStatus.BALANCED && b.status() == AllocationStatus.BALANCED);
        assertThat(b.solved().value().orElseThrow())
                .isGreaterThanOrEqualTo(a.solved().value().orElseThrow());
    }

    private static PacePolicy shift(String growth) {
        return Examples.policy(
                Examples.growth(growth),
                Examples.curve("-5", "6", "5", "1"),
                Examples.limit("MINIMUM_GROWTH", "1") + ", " + Examples.limit("MAXIMUM_UNDER_TARGET", "12"),
                "SHIFT");
    }

    @Property(seed = "20170901", tries = 300)
    void scaleBack_risingFloor_scaleFallsUntilTheFloorsCostMoreThanThePot(@ForAll("positions") Positions positions) {
        Pounds pot = sum(positions, body -> body.formula().orElseThrow());
        BigDecimal before = BigDecimal.ONE;
        for (String floor : List.of("-5", "-2", "0", "1.5", "3", "6", "30")) {
            PacePolicy policy = Examples.policy(
                    "\"NONE\"", "{\"type\": \"SCALE_BACK\", \"floorPercent\": \"" + floor + "\"}", "", "SCALE");
            PaceResult result = PaceOfChange.allocate(policy, positions);
            BigDecimal share = BigDecimal.ONE.add(Percent.of(floor).asFraction());
            boolean affordable =
                    sum(positions, body -> body.baseline().times(share)).compareTo(pot) <= 0;
            assertThat(result.status() != AllocationStatus.INFEASIBLE).as(floor).isEqualTo(affordable);
            BigDecimal scale = affordable ? result.solved().value().orElseThrow() : BigDecimal.ZERO;
            assertThat(scale).isBetween(BigDecimal.ZERO, before);
            before = scale;
        }
    }

    private static Pounds sum(Positions positions, Function<OpeningPosition, Pounds> money) {
        return positions.bodies().stream().map(money).reduce(Pounds.ZERO, Pounds::plus);
    }

    @Property(seed = "20170901", tries = 300)
    void mergingTwoBodies_underUniformAndTwoPart_commutesWithAllocation(
            @ForAll("positions") Positions positions, @ForAll @IntRange(min = 0, max = 10) int lambda) {
        Assume.that(positions.size() > 1 && positions.bodies().get(0).target().isPresent());
        String part = BigDecimal.valueOf(lambda, 1).toPlainString();
        PacePolicy policy = Examples.policy(
                Examples.growth("5.5"), "{\"type\": \"TWO_PART\", \"lambda\": \"" + part + "\"}", "", "NONE");
        OpeningPosition one = positions.bodies().get(0);
        OpeningPosition two = positions.bodies().get(1);
        List<OpeningPosition> merged = new ArrayList<>(positions.bodies().subList(2, positions.size()));
        merged.add(OpeningPosition.of(
                "merged",
                one.baseline().plus(two.baseline()),
                one.target().orElseThrow().plus(two.target().orElseThrow())));
        PaceResult apart = PaceOfChange.allocate(policy, positions);
        PaceResult together = PaceOfChange.allocate(policy, Positions.of(merged));
        near(
                together.findBody("merged").orElseThrow().unrounded(),
                apart.findBody(one.code())
                        .orElseThrow()
                        .unrounded()
                        .plus(apart.findBody(two.code()).orElseThrow().unrounded()),
                NEAR);
    }

    @Property(seed = "20170901", tries = 300)
    void gentleCurve_withoutLimits_keepsTheOrderOfDistances(@ForAll("positions") Positions positions) {
        // The steepest slope is -0.5; order is kept wherever the slope is at least -(1 + growth)/(1 + distance).
        PacePolicy policy = ImmutablePacePolicy.copyOf(
                        Examples.policy(Examples.growth("3"), Examples.curve("-10", "8", "6", "0"), "", "NONE"))
                .withRounding(Optional.empty());
        PaceResult result = PaceOfChange.allocate(policy, positions);
        for (BodyOutcome a : result.bodies()) {
            for (BodyOutcome b : result.bodies()) {
                BigDecimal before =
                        ratio(a.baseline(), a.openingTarget()).subtract(ratio(b.baseline(), b.openingTarget()));
                BigDecimal after =
                        ratio(a.unrounded(), a.closingTarget()).subtract(ratio(b.unrounded(), b.closingTarget()));
                if (before.compareTo(new BigDecimal("1e-9")) > 0) {
                    assertThat(after).isPositive();
                }
            }
        }
    }

    private static BigDecimal ratio(Pounds amount, Optional<Pounds> target) {
        return amount.amount().divide(target.orElseThrow().amount(), FIFTY_DIGITS);
    }

    @Property(seed = "20170901", tries = 500, maxDiscardRatio = 50)
    void m2b_zeroSumTargets_isAtMostM2(@ForAll("shareCases") AllocationCase given) {
        // Pennies of small bodies would blur the comparison.
        PacePolicy unrounded = ImmutablePacePolicy.copyOf(given.policy()).withRounding(Optional.empty());
        PaceResult result = PaceOfChange.allocate(unrounded, given.positions());
        PaceMeasures measures = result.measures();
        Assume.that(result.status() == AllocationStatus.BALANCED
                && measures.value("M2b").isPresent());
        // Six printed decimals a body, as per cent of the growth.
        BigDecimal growth = result.bodies().stream()
                .map(body -> body.allocation().minus(body.baseline()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal blur = new BigDecimal("0.0001")
                .multiply(BigDecimal.valueOf(result.bodies().size()))
                .divide(growth, FIFTY_DIGITS);
        assertThat(measures.value("M2b")
                        .orElseThrow()
                        .subtract(measures.value("M2").orElseThrow()))
                .isLessThan(new BigDecimal("0.0001").add(blur));
    }

    /** Where nothing is solved for and targets are amounts, no body is paid by another. */
    @Property(seed = "20170901", tries = 100, maxDiscardRatio = 50)
    void partition_anySplit_allocatesEachPartAsInTheWhole(
            @ForAll("cases") AllocationCase given, @ForAll Random random) {
        Assume.that(given.policy().balance() == Balance.NONE
                && given.policy().pot() instanceof Pot.Growth
                && given.positions().bodies().stream()
                        .allMatch(body -> body.target().isPresent()));
        PaceResult result = allocate(given);
        Map<Boolean, List<OpeningPosition>> parts =
                given.positions().bodies().stream().collect(Collectors.partitioningBy(body -> random.nextBoolean()));
        parts.values().stream()
                .filter(part -> part.stream().anyMatch(body -> !body.baseline().equals(Pounds.ZERO)))
                .flatMap(part -> PaceOfChange.allocate(given.policy(), Positions.of(part)).bodies().stream())
                .forEach(body -> near(
                        body.unrounded(),
                        result.findBody(body.code()).orElseThrow().unrounded(),
                        NEAR));
    }

    @Property(seed = "20170901", tries = 200)
    void targetShares_insteadOfTargetsThatMakeTheBaselines_giveTheSame(
            @ForAll @IntRange(min = 1, max = 999) int tenths) {
        BigDecimal share = BigDecimal.valueOf(tenths, 3);
        Pounds total = Pounds.of("1000000");
        PacePolicy policy =
                Examples.policy(Examples.growth("5"), Examples.curve("0", "5", "4", "4"), "", "MAXIMUM_UNDER_TARGET");
        Positions amounts = Positions.of(List.of(
                OpeningPosition.of("A", Pounds.of("400000"), total.times(share)),
                OpeningPosition.of("B", Pounds.of("600000"), total.times(BigDecimal.ONE.subtract(share)))));
        Positions shares = Positions.of(amounts.bodies().stream()
                .map(body -> (OpeningPosition) OpeningPosition.builder()
                        .from(body)
                        .target(Optional.empty())
                        .targetShare(
                                Share.of(body.target().orElseThrow().amount().movePointLeft(6)))
                        .build())
                .toList());
        assertThat(Examples.allocations(PaceOfChange.allocate(policy, shares)))
                .isEqualTo(Examples.allocations(PaceOfChange.allocate(policy, amounts)));
    }
}
