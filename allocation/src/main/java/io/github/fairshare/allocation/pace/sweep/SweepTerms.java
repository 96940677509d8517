package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.util.List;
import java.util.Optional;

/**
 * A policy as the lanes take it.
 *
 * @param growth of the pot
 * @param rule growth by distance, and what follows the target
 * @param limits in order of priority, the solved one among them
 * @param balance what is solved
 * @param rounding to a whole unit, conserving
 */
public record SweepTerms(Percent growth, LaneRule rule, List<LaneLimit> limits, Balance balance, Rounding rounding) {
    /** A rounding that the lanes take. */
    static final Rounding PENCE = new Rounding(Pounds.of("0.01"), Rounding.Mode.HALF_UP, Rounding.Method.CONSERVING);

    /** The lanes' terms of a policy; empty for one that they do not take. */
    public static Optional<SweepTerms> of(PacePolicy policy) {
        Optional<Percent> growth = policy.pot().match(new PotGrowth());
        Optional<LaneRule> rule = growth.flatMap(whole -> LaneRule.of(policy, whole));
        Optional<List<LaneLimit>> limits = LaneLimit.of(policy);
        Optional<Rounding> rounding = policy.rounding().filter(SweepTerms::isTaken);
        if (rule.isEmpty() || limits.isEmpty() || rounding.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SweepTerms(growth.get(), rule.get(), limits.get(), policy.balance(), rounding.get()));
    }

    /** The terms of bodies that grow as the pot does, to the penny. */
    static SweepTerms uniform(Percent growth) {
        LaneRule rule = new LaneRule(LaneCurve.flat(growth), DoubleDouble.ZERO, Percent.ZERO);
        return new SweepTerms(growth, rule, List.of(), Balance.NONE, PENCE);
    }

    private static boolean isTaken(Rounding rounding) {
        return rounding.method() == Rounding.Method.CONSERVING && rounding.mode() != Rounding.Mode.DOWN;
    }

    /** The unit of rounding in pence. */
    double pence() {
        return rounding.unit().amount().movePointRight(2).doubleValue();
    }

    /** The growth of the pot as a fraction. */
    double growthFraction() {
        return growth.asFraction().doubleValue();
    }

    /** What the unknown may be; to be asked for once and kept. */
    UnknownRange unknown() {
        return new UnknownRange(balance, growthFraction());
    }

    /** Whether a solved floor that is as high as the growth of the pot spends it, since nothing holds anybody below. */
    boolean reachesPot() {
        return balance == Balance.MINIMUM_GROWTH
                && limits.stream()
                        .noneMatch(limit ->
                                limit.kind() == LaneLimit.Kind.MAXIMUM && !(limit.figure() > growthFraction()));
    }

    /** Whether everybody grows as the pot does, and nothing holds anybody. */
    boolean isUniform() {
        return isUniformRule() && limits.isEmpty();
    }

    private boolean isUniformRule() {
        return rule.ofTarget().hi() == 0 && rule.curve().heights().equals(List.of(growth));
    }

    /** Whether somebody's growth may go by the target other than by the distance from it. */
    boolean goesByTarget() {
        return rule.ofTarget().hi() != 0 || limits.stream().anyMatch(limit -> !limit.isOfBaseline());
    }

    /** The largest rate of growth that a body may meet, whatever its sign. */
    public double largestRate() {
        return limits.stream()
                .filter(limit -> limit.isOfBaseline())
                .mapToDouble(limit -> Math.abs(limit.figure()))
                .reduce(Math.max(rule.largest(), Math.abs(growth.asFraction().doubleValue())), Math::max);
    }

    /** The growth that a pot says. */
    private static final class PotGrowth implements Pot.Cases<Optional<Percent>> {
        @Override
        public Optional<Percent> growth(Pot.Growth pot) {
            return Optional.of(pot.percent());
        }

        @Override
        public Optional<Percent> total(Pot.Total pot) {
            return Optional.empty();
        }

        @Override
        public Optional<Percent> none(Pot.None pot) {
            return Optional.empty();
        }
    }
}
