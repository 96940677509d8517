package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.pace.policy.EqualStepsRule;
import io.github.fairshare.allocation.pace.policy.FloorPlusTopUpRule;
import io.github.fairshare.allocation.pace.policy.FullTargetRule;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.policy.MinimumGrowthTaperRule;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.ScaleBackRule;
import io.github.fairshare.allocation.pace.policy.TwoPartRule;
import io.github.fairshare.allocation.pace.policy.UniformRule;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One body of the reference, in exact pounds, straight from the definitions of rules and limits. */
final class ReferenceBody {
    private final PacePolicy policy;
    private final OpeningPosition body;
    final Rational baseline;
    private final Rational opening;
    private final Rational closing;
    private final Rational growth;

    ReferenceBody(PacePolicy policy, OpeningPosition body, Rational pot, Rational baselines) {
        this.policy = policy;
        this.body = body;
        this.baseline = Rational.of(body.baseline().amount());
        this.growth = pot.over(baselines).minus(Rational.ONE);
        this.opening = body.targetShare()
                .map(share -> Rational.of(share.fraction()).times(baselines))
                .orElseGet(() -> Rational.of(body.target().orElse(Pounds.ZERO).amount()));
        this.closing = closing();
    }

    private Rational closing() {
        if (policy.rule() instanceof MinimumGrowthTaperRule taper) {
            return opening.times(grown(taper.targetUplift()))
                    .times(grown(body.populationGrowth().orElseThrow()));
        }
        if (policy.rule() instanceof ConvergenceRule) {
            return opening.times(grown(body.growth().orElseThrow()));
        }
        return opening.times(Rational.ONE.plus(growth));
    }

    private static Rational grown(Percent percent) {
        return Rational.ONE.plus(Rational.of(percent));
    }

    String code() {
        return body.code();
    }

    private Rational distance() {
        return baseline.over(opening).minus(Rational.ONE);
    }

    private boolean solves(Balance balance) {
        return policy.balance() == balance;
    }

    /** The floor of the policy, or the unknown where it is solved. */
    private Rational floor(Rational x) {
        return solves(Balance.MINIMUM_GROWTH)
                ? x
                : policy.limits().stream()
                        .filter(Limit.MinimumGrowth.class::isInstance)
                        .map(limit -> Rational.of(
                                ((Limit.MinimumGrowth) limit).percent().orElseThrow()))
                        .findFirst()
                        .orElse(Rational.ZERO);
    }

    /** The rule at a value of the unknown, which is as policies write it but a fraction. */
    Rational rule(Rational x) {
        Rational plain = plainRule(x);
        boolean scales = policy.rule() instanceof ScaleBackRule || policy.rule() instanceof FloorPlusTopUpRule;
        if (solves(Balance.SHIFT)) {
            return plain.plus(baseline.times(x));
        }
        if (solves(Balance.SCALE) && !scales) {
            Rational least = baseline.times(Rational.ONE.plus(floor(x)));
            Rational gain = plain.minus(least);
            return gain.signum() > 0 ? least.plus(gain.times(x)) : plain;
        }
        return plain;
    }

    private Rational plainRule(Rational x) {
        GrowthRule rule = policy.rule();
        if (rule instanceof UniformRule) {
            return baseline.times(Rational.ONE.plus(growth));
        }
        if (rule instanceof TwoPartRule parts) {
            Rational lambda = Rational.of(parts.lambda());
            return baseline.plus(lambda.times(growth).times(baseline))
                    .plus(Rational.ONE.minus(lambda).times(growth).times(opening));
        }
        if (rule instanceof CurveRule curve) {
            return baseline.times(Rational.ONE.plus(ReferenceCurve.at(curve, distance(), floor(x))));
        }
        if (rule instanceof FullTargetRule) {
            return closing;
        }
        if (rule instanceof EqualStepsRule steps) {
            Rational kept = Rational.ONE.minus(Rational.ONE.over(Rational.of(steps.yearsLeft())));
            return closing.times(Rational.ONE.plus(distance().times(kept)));
        }
        if (rule instanceof FloorPlusTopUpRule topUp) {
            Rational more = ReferenceCurve.topUp(topUp, distance());
            Rational scale = solves(Balance.SCALE) ? x : Rational.ONE;
            return baseline.times(grown(topUp.floor()).plus(more.times(scale)));
        }
        if (rule instanceof ScaleBackRule scaleBack) {
            return scaleBack(scaleBack, x);
        }
        if (rule instanceof MinimumGrowthTaperRule taper) {
            return baseline.times(Rational.ONE.plus(minimum(taper)));
        }
        return converged((ConvergenceRule) rule, x);
    }

    private Rational scaleBack(ScaleBackRule rule, Rational s) {
        Rational least = baseline.times(grown(rule.floor()));
        Rational formula = Rational.of(body.formula().orElseThrow().amount());
        Rational scaled = least.plus(s.times(formula.minus(least).max(Rational.ZERO)));
        return rule.ceiling()
                .map(most -> scaled.min(baseline.times(grown(most))))
                .orElse(scaled);
    }

    private Rational minimum(MinimumGrowthTaperRule rule) {
        Rational population = grown(body.populationGrowth().orElseThrow());
        Rational rebased = Rational.ONE.plus(distance()).over(population).minus(Rational.ONE);
        Rational cash = Rational.of(rule.cash());
        Rational flat = Rational.of(rule.flat());
        Rational standard = cash.max(grown(rule.perHead()).times(population).minus(Rational.ONE));
        Rational from = Rational.of(rule.from());
        Rational to = Rational.of(rule.to());
        if (rebased.compareTo(from) <= 0) {
            return standard;
        }
        Rational cap = rebased.compareTo(to) >= 0
                ? flat
                : cash.minus(cash.minus(flat).times(rebased.minus(from)).over(to.minus(from)));
        return standard.min(cap);
    }

    private Rational converged(ConvergenceRule rule, Rational x) {
        Rational d = distance();
        Rational overCap =
                solves(Balance.OVER_CAP) ? x : Rational.of(rule.over().cap());
        Rational pull = d.signum() > 0
                ? Rational.of(rule.over().slope()).times(d).min(overCap).times(Rational.of(-1))
                : Rational.of(rule.under().slope())
                        .times(d.abs())
                        .min(Rational.of(rule.under().cap()));
        Rational base = grown(body.growth().orElseThrow());
        return switch (rule.composition()) {
            case MULTIPLICATIVE -> baseline.times(base).times(Rational.ONE.plus(pull));
            case ADDITIVE -> baseline.times(base.plus(pull));
            case PARTIAL_BASE -> {
                Rational share = Rational.of(body.baseShare().orElseThrow().fraction());
                yield baseline.times(base).times(Rational.ONE.plus(pull.times(share)));
            }
        };
    }

    /** One bound: from below or from above. */
    record Limitation(boolean fromBelow, Rational amount) {}

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>(policy.limits());
        boolean listed = limits.stream()
                .anyMatch(limit -> limit.type().equals(policy.balance().name()));
        if (!listed && solves(Balance.MINIMUM_GROWTH)) {
            limits.add(new Limit.MinimumGrowth(Optional.empty()));
        }
        if (!listed && solves(Balance.MAXIMUM_UNDER_TARGET)) {
            limits.add(new Limit.MaximumUnderTarget(Optional.empty(), 1));
        }
        return limits;
    }

    List<Limitation> bounds(Rational x) {
        List<Limitation> bounds = new ArrayList<>();
        for (Limit limit : limits()) {
            bound(limit, x).ifPresent(bounds::add);
        }
        if (solves(Balance.OVER_CAP) && !(policy.rule() instanceof ConvergenceRule)) {
            bounds.add(new Limitation(false, closing.times(Rational.ONE.plus(x))));
        }
        return bounds;
    }

    private Optional<Limitation> bound(Limit limit, Rational x) {
        if (limit instanceof Limit.MinimumGrowth minimum) {
            Rational least = solves(Balance.MINIMUM_GROWTH)
                    ? x
                    : Rational.of(minimum.percent().orElseThrow());
            return growthBound(true, least);
        }
        if (limit instanceof Limit.MaximumGrowth maximum) {
            return growthBound(false, Rational.of(maximum.percent()));
        }
        if (limit instanceof Limit.MaximumUnderTarget under) {
            Rational c = solves(Balance.MAXIMUM_UNDER_TARGET)
                    ? x
                    : Rational.of(under.percent().orElseThrow());
            Rational least = c.times(Rational.of(-1));
            Rational d = distance();
            if (d.compareTo(least) < 0) {
                least = d.plus(least.minus(d).over(Rational.of(under.overYears())));
            }
            return Optional.of(new Limitation(true, closing.times(Rational.ONE.plus(least))));
        }
        if (limit instanceof Limit.NoFurtherUnderTarget) {
            return Optional.of(new Limitation(
                    true, closing.times(Rational.ONE.plus(distance().min(Rational.ZERO)))));
        }
        int side = distance().signum();
        return side == 0 ? Optional.empty() : Optional.of(new Limitation(side > 0, closing));
    }

    private Optional<Limitation> growthBound(boolean fromBelow, Rational growth) {
        return baseline.signum() == 0
                ? Optional.empty()
                : Optional.of(new Limitation(fromBelow, baseline.times(Rational.ONE.plus(growth))));
    }

    /** The allocation at a value of the unknown. */
    Rational at(Rational x) {
        Optional<Rational> low = Optional.empty();
        Optional<Rational> high = Optional.empty();
        for (Limitation bound : bounds(x)) {
            Rational inside = clamp(bound.amount(), low, high);
            if (bound.fromBelow()) {
                low = Optional.of(inside);
            } else {
                high = Optional.of(inside);
            }
        }
        return clamp(rule(x), low, high);
    }

    private static Rational clamp(Rational value, Optional<Rational> low, Optional<Rational> high) {
        Rational raised = low.map(value::max).orElse(value);
        return high.map(raised::min).orElse(raised);
    }

    /** Straight lines, as values at 0 and at 1, among which the allocation changes over where two of them cross. */
    List<Rational[]> lines() {
        List<Rational[]> lines = new ArrayList<>();
        if (policy.rule() instanceof ScaleBackRule rule) {
            Rational least = baseline.times(grown(rule.floor()));
            Rational formula = Rational.of(body.formula().orElseThrow().amount());
            lines.add(new Rational[] {least, least.max(formula)});
            rule.ceiling().map(most -> baseline.times(grown(most))).ifPresent(most -> lines.add(constant(most)));
        } else if (policy.rule() instanceof ConvergenceRule rule
                && solves(Balance.OVER_CAP)
                && distance().signum() > 0) {
            lines.add(constant(converged(rule, Rational.of(1_000_000))));
            // Below any slope a cap is a straight line; two of its points give the rest.
            Rational at0 = converged(rule, Rational.ZERO);
            Rational small = Rational.of(rule.over().slope()).times(distance()).over(Rational.of(2));
            Rational atSmall = converged(rule, small);
            Rational slope =
                    small.signum() == 0 ? Rational.ZERO : atSmall.minus(at0).over(small);
            lines.add(new Rational[] {at0, at0.plus(slope)});
        } else {
            lines.add(new Rational[] {rule(Rational.ZERO), rule(Rational.ONE)});
        }
        List<Limitation> at0 = bounds(Rational.ZERO);
        List<Limitation> at1 = bounds(Rational.ONE);
        for (int i = 0; i < at0.size(); i++) {
            lines.add(new Rational[] {at0.get(i).amount(), at1.get(i).amount()});
        }
        if (solves(Balance.MAXIMUM_UNDER_TARGET)) {
            int years = solvedYears();
            Rational kept = Rational.ONE.plus(distance()).times(Rational.of(years - 1L));
            lines.add(new Rational[] {closing, Rational.ZERO});
            lines.add(new Rational[] {
                closing.times(kept.plus(Rational.ONE)).over(Rational.of(years)),
                closing.times(kept).over(Rational.of(years))
            });
        }
        return lines;
    }

    private int solvedYears() {
        return limits().stream()
                .filter(Limit.MaximumUnderTarget.class::isInstance)
                .mapToInt(limit -> ((Limit.MaximumUnderTarget) limit).overYears())
                .findFirst()
                .orElse(1);
    }

    private static Rational[] constant(Rational value) {
        return new Rational[] {value, value};
    }
}
