package io.github.fairshare.allocation.generators;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.GrowthRule.Trait;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyParameter;
import io.github.fairshare.allocation.pace.policy.PolicyParameter.Unit;
import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of policies over all kinds, units, pots, bases of distance and parameters. {@link PolicyArbitraries} keeps to
 * pounds, a pot that grows, and opening distances.
 */
public final class WidePolicyArbitraries {
    private WidePolicyArbitraries() {}

    /**
     * Policies made up from every kind of rule, limit, balance, rounding, unit, pot and distance, and every fourth time a
     * published one with one of its parameters changed.
     *
     * @return valid policies
     */
    public static Arbitrary<PacePolicy> policies() {
        return Arbitraries.frequencyOf(Tuple.of(3, made()), Tuple.of(1, published()));
    }

    /**
     * A policy as {@link #policies()} makes them and a cohort of any temper.
     *
     * @return the engine computes each, states that it is infeasible, or refuses it by name
     */
    public static Arbitrary<AllocationCase> cases() {
        return Combinators.combine(policies(), CohortArbitraries.cohorts()).as(AllocationCase::new);
    }

    /**
     * Published policies with one of their parameters changed by up to two in a hundred.
     *
     * @return policies that name the change among their assumptions, and those without parameters as they are
     */
    public static Arbitrary<PacePolicy> published() {
        return Combinators.combine(
                        Arbitraries.of(PacePolicies.bundled()),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(98, 102))
                .as(WidePolicyArbitraries::changed);
    }

    private static PacePolicy changed(PacePolicy policy, int which, int percent) {
        List<PolicyParameter> parameters = policy.parameters().stream()
                .filter(parameter -> parameter.unit().equals(Optional.of(Unit.PERCENT)))
                .toList();
        if (parameters.isEmpty()) {
            return policy;
        }
        PolicyParameter parameter = parameters.get(which % parameters.size());
        BigDecimal value = new BigDecimal(parameter.value()).multiply(BigDecimal.valueOf(percent, 2));
        return policy.with(parameter.name(), value.stripTrailingZeros().toPlainString());
    }

    private static Arbitrary<PacePolicy> made() {
        return Combinators.combine(
                        based(),
                        Arbitraries.of(MoneyUnit.class),
                        Arbitraries.of(Kind.class),
                        Arbitraries.longs().between(1, 900_000_000_000L))
                .as(WidePolicyArbitraries::widened);
    }

    /** Only convergence is measured on new targets: a curve makes room for it there. */
    private static Arbitrary<PacePolicy> based() {
        return Combinators.combine(
                        PolicyArbitraries.policies(),
                        Arbitraries.of(DistanceBasis.class),
                        PolicyArbitraries.convergences())
                .as((policy, basis, convergence) -> {
                    ImmutablePacePolicy made = ImmutablePacePolicy.copyOf(policy);
                    boolean replaced = policy.rule().type().equals("CURVE") && basis == DistanceBasis.NEW_TARGET;
                    GrowthRule rule = replaced ? convergence : policy.rule();
                    boolean fits =
                            basis != DistanceBasis.NEW_TARGET || rule.traits().contains(Trait.HAS_BASE_GROWTH);
                    return made.withRule(rule).withMeasuredOn(fits ? basis : DistanceBasis.OPENING);
                });
    }

    /** Which pot; some rules and balances take only some. */
    private enum Kind {
        GROWTH,
        TOTAL,
        NONE
    }

    private static PacePolicy widened(PacePolicy policy, MoneyUnit unit, Kind kind, long amount) {
        boolean scaled = !policy.pot().hasAmount();
        boolean sharesOut = policy.rule().traits().contains(Trait.SHARES_OUT_GROWTH);
        ImmutablePacePolicy wide = ImmutablePacePolicy.copyOf(policy).withUnit(unit);
        return switch (scaled ? Kind.GROWTH : kind) {
            case GROWTH -> wide;
            case TOTAL -> wide.withPot(new Pot.Total(Pounds.of(BigDecimal.valueOf(amount))));
            case NONE -> sharesOut ? wide : wide.withBalance(Balance.NONE).withPot(new Pot.None());
        };
    }
}
