package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A limit as the lanes take it. */
final class LaneLimit {
    private final Kind kind;
    private final Optional<Percent> percent;
    private final double figure;
    private final double least;
    private final DoubleDouble closeFigure;

    private LaneLimit(Kind kind, Optional<Percent> percent) {
        this.kind = kind;
        this.percent = percent;
        BigDecimal fraction = percent.map(Percent::asFraction).orElse(BigDecimal.ZERO);
        this.figure = fraction.doubleValue();
        this.closeFigure = DoubleDouble.of(fraction);
        this.least = BigDecimal.ONE.subtract(fraction).doubleValue();
    }

    /** What a limit holds. */
    enum Kind {
        MINIMUM,
        MAXIMUM,
        UNDER_TARGET
    }

    /** The limits of a policy, the solved one among them; empty where one is of a kind that the lanes do not take. */
    static Optional<List<LaneLimit>> of(PacePolicy policy) {
        List<LaneLimit> taken = new ArrayList<>();
        String unknown = policy.balance().name();
        for (Limit limit : policy.limits()) {
            boolean isSolved = limit.type().equals(unknown);
            limit.match(new Kinds())
                    .map(kind -> new LaneLimit(kind, isSolved ? Optional.empty() : limit.figure()))
                    .ifPresent(taken::add);
        }
        if (taken.size() < policy.limits().size() || policy.balance() == Balance.OVER_CAP) {
            return Optional.empty();
        }
        if (taken.stream().noneMatch(LaneLimit::isSolved)) {
            missing(policy.balance()).ifPresent(taken::add);
        }
        return Optional.of(List.copyOf(taken));
    }

    private static Optional<LaneLimit> missing(Balance balance) {
        return switch (balance) {
            case MINIMUM_GROWTH -> Optional.of(new LaneLimit(Kind.MINIMUM, Optional.empty()));
            case MAXIMUM_UNDER_TARGET -> Optional.of(new LaneLimit(Kind.UNDER_TARGET, Optional.empty()));
            case NONE, SCALE, SHIFT, OVER_CAP -> Optional.empty();
        };
    }

    Kind kind() {
        return kind;
    }

    boolean isSolved() {
        return percent.isEmpty();
    }

    /** Its figure as written; nothing where it is solved. */
    Percent written() {
        return percent.orElse(Percent.ZERO);
    }

    /** The figure as a fraction; nothing where it is solved. */
    double figure() {
        return figure;
    }

    /** Whether amounts at this limit go by the baseline alone. */
    boolean isOfBaseline() {
        return kind != Kind.UNDER_TARGET;
    }

    /** Narrows bounds to the growth in pence that it asks of bodies, inside what those bounds left. */
    void hold(double[] baseline, double[] closing, double[] low, double[] high) {
        double[] bound = kind == Kind.MAXIMUM ? high : low;
        double part = isOfBaseline() ? figure : least;
        if (isOfBaseline()) {
            for (int lane = 0; lane < bound.length; lane++) {
                bound[lane] = Math.min(Math.max(baseline[lane] * part, low[lane]), high[lane]);
            }
        } else {
            for (int lane = 0; lane < bound.length; lane++) {
                bound[lane] = Math.min(Math.max(closing[lane] * part - baseline[lane], low[lane]), high[lane]);
            }
        }
    }

    /** The same for one body of one lane. */
    double asked(double baseline, double closing) {
        return isOfBaseline() ? baseline * figure : closing * least - baseline;
    }

    /** The same of all bodies of one lane, in pairs of doubles. */
    void asked(DoubleDoubles baseline, DoubleDoubles closing, DoubleDoubles asked) {
        if (isOfBaseline()) {
            asked.product(baseline, closeFigure);
        } else {
            asked.product(closing, closeFigure);
            asked.add(baseline);
            asked.product(asked, -1, 0);
            asked.add(closing);
        }
    }

    /** The kinds that the lanes take; limits over several years and those that ask for more than a figure they do not. */
    private static final class Kinds implements Limit.Cases<Optional<Kind>> {
        @Override
        public Optional<Kind> minimumGrowth(Limit.MinimumGrowth limit) {
            return Optional.of(Kind.MINIMUM);
        }

        @Override
        public Optional<Kind> maximumGrowth(Limit.MaximumGrowth limit) {
            return Optional.of(Kind.MAXIMUM);
        }

        @Override
        public Optional<Kind> maximumUnderTarget(Limit.MaximumUnderTarget limit) {
            return limit.overYears() == 1 ? Optional.of(Kind.UNDER_TARGET) : Optional.empty();
        }

        @Override
        public Optional<Kind> noFurtherUnderTarget(Limit.NoFurtherUnderTarget limit) {
            return Optional.empty();
        }

        @Override
        public Optional<Kind> noOvershoot(Limit.NoOvershoot limit) {
            return Optional.empty();
        }
    }
}
