package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.core.measure.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The limits of a policy as bounds on bodies, in order of priority; the solved one goes by the unknown. */
public final class Bounds {
    /** A limit, its name, and its figure; empty where it is solved. */
    private record Held(String name, LimitLines lines, Optional<DoubleDouble> figure) {}

    /** All limits of a policy in order of priority, and the place of the solved one, which is below zero without one. */
    private static final class Order {
        private final PacePolicy policy;
        private final List<Held> all = new ArrayList<>();
        private int solved = -1;

        private Order(PacePolicy policy) {
            this.policy = policy;
            policy.limits().forEach(this::add);
            if (solved < 0) {
                addMissing();
            }
        }

        private void addMissing() {
            switch (policy.balance()) {
                case MINIMUM_GROWTH -> add(new Limit.MinimumGrowth(Optional.empty()));
                case MAXIMUM_UNDER_TARGET -> add(new Limit.MaximumUnderTarget(Optional.empty(), 1));
                case OVER_CAP -> {
                    if (!RuleKinds.of(policy.rule()).capsItself()) {
                        addSolved(new OverCap());
                    }
                }
                case NONE, SCALE, SHIFT -> solved = -1;
            }
        }

        private void add(Limit limit) {
            LimitKind kind = LimitKinds.of(limit);
            if (limit.type().equals(policy.balance().name())) {
                addSolved(kind);
                return;
            }
            // Limits without a percentage are constant, whatever the figure.
            DoubleDouble fraction = limit.figure()
                    .map(Percent::asFraction)
                    .map(DoubleDouble::of)
                    .orElse(DoubleDouble.ZERO);
            all.add(new Held(limit.type(), kind, Optional.of(kind.figure(fraction))));
        }

        private void addSolved(LimitLines lines) {
            solved = all.size();
            all.add(new Held(policy.balance().name(), lines, Optional.empty()));
        }
    }

    private final Cohort cohort;
    private final List<Held> all;
    private final int solved;

    private Bounds(Cohort cohort, Order order) {
        this.cohort = cohort;
        this.all = order.all;
        this.solved = order.solved;
    }

    static Bounds of(Cohort cohort) {
        return new Bounds(cohort, cohort.policy().derived(Order.class, Order::new));
    }

    /** The bounds on a body in order of priority. */
    public List<Bound> bounds(int rank, DoubleDouble x) {
        List<Bound> bounds = new ArrayList<>(all.size());
        for (Held held : all) {
            held.lines()
                    .line(cohort, rank)
                    .ifPresent(line -> bounds.add(line.at(held.figure().orElse(x))));
        }
        return bounds;
    }

    /** The line of the solved limit; empty where it does not apply to the body, or no limit is solved. */
    Optional<LimitLine> solvedLine(int rank) {
        return solved < 0 ? Optional.empty() : all.get(solved).lines().line(cohort, rank);
    }

    /** What all limits but the solved one leave to the bodies of a block from a rank on. */
    void narrow(int from, Room room) {
        for (int i = 0; i < all.size(); i++) {
            if (i != solved) {
                Held held = all.get(i);
                held.lines().narrow(cohort, from, held.figure().orElseThrow(), room);
            }
        }
    }

    /** What each penny of every baseline may get, where limits on growth are all there is; empty where others stand. */
    Optional<Bound.Interval> growths() {
        return growthLimits().map(limits -> {
            Bound.Interval interval = Bound.Interval.ALL;
            for (Bound bound : limits) {
                interval = interval.narrowed(bound.inside(interval));
            }
            return interval;
        });
    }

    /** What each limit asks for by the penny of a baseline, in order; empty where not all are given limits on growth. */
    Optional<List<Bound>> growthLimits() {
        List<Bound> limits = new ArrayList<>();
        for (Held held : all) {
            Optional<Bound.Side> side = held.lines().growthSide();
            if (side.isEmpty() || held.figure().isEmpty()) {
                return Optional.empty();
            }
            limits.add(new Bound(
                    held.name(), side.get(), DoubleDouble.ONE.plus(held.figure().get())));
        }
        return Optional.of(limits);
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
            Held held = all.get(i);
            Optional<LimitLine> line =
                    i == solved ? Optional.empty() : held.lines().line(cohort, rank);
            if (line.isPresent()) {
                Bound bound = line.get().at(held.figure().orElseThrow());
                interval = interval.narrowed(bound.inside(interval));
            }
        }
        return interval;
    }
}
