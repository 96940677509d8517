package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.ClosingTarget;
import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.core.measure.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The limits of a policy as bounds on bodies, in order of priority; the solved one goes by the unknown. */
public final class Bounds {
    /** The bound of one limit for one body, given the unknown; empty where the limit does not apply to the body. */
    interface Limiter {
        Optional<Bound> bound(int rank, DoubleDouble x);
    }

    private final Cohort cohort;
    private final List<Limiter> all = new ArrayList<>();
    private int solved = -1;

    private Bounds(Cohort cohort) {
        this.cohort = cohort;
    }

    static Bounds of(Cohort cohort) {
        Bounds limiters = new Bounds(cohort);
        PacePolicy policy = cohort.policy();
        policy.limits().forEach(limiters::add);
        if (limiters.solved < 0) {
            limiters.addMissing(policy);
        }
        return limiters;
    }

    private void addMissing(PacePolicy policy) {
        switch (policy.balance()) {
            case MINIMUM_GROWTH -> add(new Limit.MinimumGrowth(Optional.empty()));
            case MAXIMUM_UNDER_TARGET -> add(new Limit.MaximumUnderTarget(Optional.empty(), 1));
            case OVER_CAP -> {
                if (!(policy.rule() instanceof GrowthRule.Convergence)) {
                    solved = all.size();
                    all.add(this::overCap);
                }
            }
            case NONE, SCALE, SHIFT -> solved = -1;
        }
    }

    private void add(Limit limit) {
        boolean isSolved = limit.type().equals(cohort.policy().balance().name());
        if (isSolved) {
            solved = all.size();
        }
        all.add(limiter(limit, isSolved ? Optional.empty() : percentOf(limit)));
    }

    private static Optional<Percent> percentOf(Limit limit) {
        if (limit instanceof Limit.MinimumGrowth minimum) {
            return minimum.percent();
        }
        return limit instanceof Limit.MaximumUnderTarget under ? under.percent() : Optional.empty();
    }

    private Limiter limiter(Limit limit, Optional<Percent> percent) {
        Optional<DoubleDouble> given = percent.map(Percent::asFraction).map(DoubleDouble::of);
        if (limit instanceof Limit.MinimumGrowth) {
            return (rank, x) -> growth(rank, given.orElse(x)).map(value -> Bound.lower(limit.type(), value));
        }
        if (limit instanceof Limit.MaximumGrowth maximum) {
            DoubleDouble most = DoubleDouble.of(maximum.percent().asFraction());
            return (rank, x) -> growth(rank, most).map(value -> Bound.upper(limit.type(), value));
        }
        if (limit instanceof Limit.MaximumUnderTarget under) {
            Optional<DoubleDouble> least = given.map(DoubleDouble.ONE::minus);
            return (rank, x) -> underTarget(rank, under, least.orElse(x));
        }
        return limit instanceof Limit.NoOvershoot ? this::noOvershoot : this::noFurther;
    }

    private Optional<DoubleDouble> growth(int rank, DoubleDouble growth) {
        // A body without a baseline has no growth, so no limit on growth can hold it.
        return cohort.hasBaseline(rank)
                ? Optional.of(cohort.baseline(rank).times(DoubleDouble.ONE.plus(growth)))
                : Optional.empty();
    }

    private Optional<Bound> underTarget(int rank, Limit.MaximumUnderTarget limit, DoubleDouble leastRatio) {
        if (!cohort.hasTarget(rank)) {
            return Optional.empty();
        }
        DoubleDouble target = ClosingTarget.needed(cohort, rank, limit.type());
        DoubleDouble ratio = limit.overYears() == 1
                ? leastRatio
                : leastRatio.min(stepped(cohort.openingRatio(rank), limit.overYears(), leastRatio));
        return Optional.of(Bound.lower(limit.type(), target.times(ratio)));
    }

    /** One of several equal steps from the opening ratio to another. */
    private static DoubleDouble stepped(DoubleDouble opening, int years, DoubleDouble ratio) {
        return opening.plus(ratio.minus(opening).over(new DoubleDouble(years, 0)));
    }

    private Optional<Bound> noFurther(int rank, DoubleDouble x) {
        if (!cohort.hasTarget(rank)) {
            return Optional.empty();
        }
        DoubleDouble target = ClosingTarget.needed(cohort, rank, "NO_FURTHER_UNDER_TARGET");
        DoubleDouble before = cohort.body(rank)
                .previousPercent()
                .map(percent -> DoubleDouble.ONE.plus(DoubleDouble.of(percent.asFraction())))
                .orElse(cohort.openingRatio(rank));
        return Optional.of(Bound.lower("NO_FURTHER_UNDER_TARGET", target.times(before.min(DoubleDouble.ONE))));
    }

    private Optional<Bound> noOvershoot(int rank, DoubleDouble x) {
        if (!cohort.opening(rank).isFinite()) {
            return Optional.empty();
        }
        DoubleDouble target = ClosingTarget.needed(cohort, rank, "NO_OVERSHOOT");
        int side = cohort.baseline(rank).compareTo(cohort.opening(rank));
        if (side == 0) {
            return Optional.empty();
        }
        return Optional.of(side < 0 ? Bound.upper("NO_OVERSHOOT", target) : Bound.lower("NO_OVERSHOOT", target));
    }

    private Optional<Bound> overCap(int rank, DoubleDouble x) {
        if (!cohort.hasTarget(rank)) {
            return Optional.empty();
        }
        DoubleDouble target = ClosingTarget.needed(cohort, rank, "OVER_CAP");
        return Optional.of(Bound.upper("OVER_CAP", target.times(DoubleDouble.ONE.plus(x))));
    }

    /** The bounds on a body in order of priority. */
    public List<Bound> bounds(int rank, DoubleDouble x) {
        List<Bound> bounds = new ArrayList<>(all.size());
        for (Limiter limiter : all) {
            limiter.bound(rank, x).ifPresent(bounds::add);
        }
        return bounds;
    }

    /** What all limits but the solved one leave to a body. */
    Bound.Interval given(int rank) {
        return interval(rank, all.size());
    }

    /** What the limits above the solved one leave to a body. */
    Bound.Interval aboveSolved(int rank) {
        return interval(rank, solved);
    }

    private Bound.Interval interval(int rank, int end) {
        Bound.Interval interval = Bound.Interval.ALL;
        for (int i = 0; i < end; i++) {
            if (i != solved) {
                Optional<Bound> bound = all.get(i).bound(rank, DoubleDouble.ZERO);
                if (bound.isPresent()) {
                    interval = interval.narrowed(bound.get().inside(interval));
                }
            }
        }
        return interval;
    }

    /** How many years the solved limit under target gives; 1 where it is another. */
    int solvedYears() {
        return cohort.policy().limits().stream()
                .filter(Limit.MaximumUnderTarget.class::isInstance)
                .mapToInt(limit -> ((Limit.MaximumUnderTarget) limit).overYears())
                .findFirst()
                .orElse(1);
    }
}
