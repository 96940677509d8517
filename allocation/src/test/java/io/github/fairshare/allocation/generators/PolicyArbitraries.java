package io.github.fairshare.allocation.generators;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.Blend;
import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.pace.policy.EqualStepsRule;
import io.github.fairshare.allocation.pace.policy.FloorPlusTopUpRule;
import io.github.fairshare.allocation.pace.policy.FullTargetRule;
import io.github.fairshare.allocation.pace.policy.GrowthPoint;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.policy.MinimumGrowthTaperRule;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.allocation.pace.policy.Quotient;
import io.github.fairshare.allocation.pace.policy.ScaleBackRule;
import io.github.fairshare.allocation.pace.policy.TopUpPoint;
import io.github.fairshare.allocation.pace.policy.TwoPartRule;
import io.github.fairshare.allocation.pace.policy.UniformRule;
import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of policies of every kind, and of policies together with positions that fit them. */
public final class PolicyArbitraries {
    private PolicyArbitraries() {}

    /**
     * A policy and positions that fit it.
     *
     * @return all rules, limits, balances and roundings
     */
    public static Arbitrary<AllocationCase> cases() {
        return Combinators.combine(policies(), PositionArbitraries.positions()).as(AllocationCase::new);
    }

    /**
     * Policies with a pot, of every kind of rule.
     *
     * @return valid policies
     */
    public static Arbitrary<PacePolicy> policies() {
        return growth().flatMap(growth -> Combinators.combine(
                        Arbitraries.just(growth),
                        rules(growth),
                        limits(growth),
                        Arbitraries.of(Balance.class),
                        roundings())
                .as(PolicyArbitraries::policy));
    }

    private static PacePolicy policy(
            Percent growth, GrowthRule rule, List<Limit> limits, Balance balance, Optional<Rounding> rounding) {
        boolean scaleBack = rule instanceof ScaleBackRule;
        boolean hasFloor = limits.stream().anyMatch(Limit.MinimumGrowth.class::isInstance);
        List<Limit> all = new ArrayList<>(limits);
        if (!hasFloor) {
            all.add(new Limit.MinimumGrowth(Optional.of(growth.minus(Percent.of("1.5")))));
        }
        return PacePolicy.builder()
                .id("generated")
                .title("A generated policy")
                .pot(scaleBack ? new Pot.None() : new Pot.Growth(growth))
                .rule(rule)
                .limits(all)
                .balance(scaleBack ? Balance.SCALE : balance)
                .rounding(rounding)
                .build();
    }

    private static Arbitrary<Percent> tenths(int least, int most) {
        return Arbitraries.integers().between(least, most).map(n -> Percent.of(BigDecimal.valueOf(n, 1)));
    }

    private static Arbitrary<Percent> growth() {
        return Arbitraries.oneOf(tenths(10, 90), tenths(-30, 10));
    }

    /**
     * Rules of every kind.
     *
     * @param growth growth of the pot, which levels are near to, for example 5.5 %
     * @return with figures near those of published rounds
     */
    public static Arbitrary<GrowthRule> rules(Percent growth) {
        // What fails shrinks towards the first.
        return Arbitraries.oneOf(
                Arbitraries.just(new UniformRule()),
                curves(growth),
                curves(growth),
                curves(growth),
                curves(growth),
                curves(growth),
                Arbitraries.integers().between(0, 10).map(n -> new TwoPartRule(BigDecimal.valueOf(n, 1))),
                Arbitraries.just(new FullTargetRule()),
                Arbitraries.integers().between(1, 9).map(EqualStepsRule::new),
                topUps(growth),
                scaleBacks(),
                tapers(),
                convergences());
    }

    private static Arbitrary<GrowthRule> curves(Percent growth) {
        Arbitrary<Set<Integer>> distances =
                Arbitraries.integers().between(-10, 10).set().ofMinSize(2).ofMaxSize(4);
        Arbitrary<List<Integer>> falls =
                Arbitraries.integers().between(0, 12).list().ofSize(4);
        return Combinators.combine(
                        distances,
                        falls,
                        tenths(0, 12).map(growth::plus),
                        Arbitraries.of(0, 1, 2),
                        Arbitraries.of(0, 0, 1))
                .as((places, steps, top, blends, atFloor) -> {
                    List<Integer> rising = places.stream().sorted().toList();
                    List<GrowthPoint> points = new ArrayList<>();
                    Percent level = top;
                    for (int i = 0; i < rising.size(); i++) {
                        level = level.minus(Percent.of(BigDecimal.valueOf(steps.get(i), 1)));
                        boolean floor = atFloor == 1 && i == rising.size() - 1;
                        points.add(
                                new GrowthPoint(halves(rising.get(i)), floor ? Optional.empty() : Optional.of(level)));
                    }
                    List<Blend> rounded = points.stream()
                            .limit(blends)
                            .map(point -> new Blend(point.distance(), Percent.of("0.25")))
                            .toList();
                    return new CurveRule(points, rounded);
                });
    }

    private static Percent halves(int n) {
        return Percent.of(BigDecimal.valueOf(n).multiply(new BigDecimal("0.5")));
    }

    private static Arbitrary<GrowthRule> topUps(Percent growth) {
        return Combinators.combine(tenths(0, 20).map(growth::minus), tenths(1, 40))
                .as((floor, most) -> new FloorPlusTopUpRule(
                        floor,
                        List.of(
                                new TopUpPoint(Percent.of("-8"), most),
                                new TopUpPoint(Percent.of("-1"), Percent.ZERO))));
    }

    private static Arbitrary<GrowthRule> scaleBacks() {
        return Combinators.combine(tenths(-50, 60), tenths(0, 80), Arbitraries.of(0, 1, 2))
                .as((floor, above, kind) -> new ScaleBackRule(
                        floor,
                        kind == 0 ? Optional.empty() : Optional.of(floor.plus(above)),
                        ScaleBackRule.PaidBy.POOL));
    }

    private static Arbitrary<GrowthRule> tapers() {
        return Combinators.combine(tenths(5, 30), tenths(0, 30), tenths(1, 60))
                .as((cash, perHead, width) -> new MinimumGrowthTaperRule(
                        cash,
                        perHead,
                        Percent.of("0.02"),
                        Percent.of("5"),
                        Percent.of("5").plus(width),
                        perHead));
    }

    static Arbitrary<GrowthRule> convergences() {
        return Combinators.combine(
                        Arbitraries.of("1", "1/15", "1.36/1.38", "0.5"),
                        tenths(0, 30),
                        tenths(0, 30),
                        Arbitraries.of(ConvergenceRule.Composition.class))
                .as((slope, over, under, composition) -> new ConvergenceRule(
                        new ConvergenceRule.Pull(Quotient.parse(slope), over),
                        new ConvergenceRule.Pull(Quotient.parse("1/15"), under),
                        composition));
    }

    private static Arbitrary<List<Limit>> limits(Percent growth) {
        Arbitrary<Limit> floor =
                tenths(-3, 40).map(growth::minus).map(percent -> new Limit.MinimumGrowth(Optional.of(percent)));
        Arbitrary<Limit> most = tenths(-2, 40).map(growth::plus).map(Limit.MaximumGrowth::new);
        Arbitrary<Limit> under = Combinators.combine(tenths(10, 100), Arbitraries.of(1, 1, 1, 3))
                .as((percent, years) -> new Limit.MaximumUnderTarget(Optional.of(percent), years));
        Arbitrary<Limit> rest = Arbitraries.of(new Limit.NoFurtherUnderTarget(), new Limit.NoOvershoot());
        return Arbitraries.oneOf(floor, most, under, rest).list().ofMaxSize(4).uniqueElements(Limit::type);
    }

    private static Arbitrary<Optional<Rounding>> roundings() {
        return Combinators.combine(
                        Arbitraries.of("0.01", "1", "1", "1000"),
                        Arbitraries.of(Rounding.Mode.class),
                        Arbitraries.of(
                                Rounding.Method.CONSERVING, Rounding.Method.CONSERVING, Rounding.Method.AS_PUBLISHED))
                .as((unit, mode, method) -> Optional.of(new Rounding(Pounds.of(unit), mode, method)));
    }
}
