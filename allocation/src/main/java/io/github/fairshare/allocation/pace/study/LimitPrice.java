package io.github.fairshare.allocation.pace.study;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.policy.PolicyParameter;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a limit costs: what changes when it is relaxed by 0.1 points. Measure M8.
 *
 * <p>A floor is lowered, a maximum of growth or of distance under target is raised. Where the figure is a parameter of the
 * policy, that is changed wherever it is used, so that a floor and the level of its curve move together; else the limit
 * alone is. A limit without a figure, or whose figure is solved, has no price.
 *
 * @param limit for example {@code MINIMUM_GROWTH}
 * @param parameter by which the figure is known; empty where it has no name
 * @param figure as it is, percentage points
 * @param relaxed as it would be
 * @param status of the relaxed policy, REFUSED where it does not load
 * @param solved change of the solved unknown, in its unit; empty where nothing is solved
 * @param growthUsed change of M2, percentage points; empty where it is undefined before or after
 * @param years change of M4, unweighted; empty where it is undefined before or after
 */
public record LimitPrice(
        String limit,
        Optional<String> parameter,
        Percent figure,
        Percent relaxed,
        String status,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> solved,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> growthUsed,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> years) {
    private static final Percent TENTH = Percent.of("0.1");

    /**
     * The prices of all limits that have a figure.
     *
     * @param policy whatever it solves
     * @param positions the bodies
     * @return one a limit, in their order
     */
    public static List<LimitPrice> of(PacePolicy policy, Positions positions) {
        PaceResult before = PaceOfChange.allocate(policy, positions);
        List<LimitPrice> prices = new ArrayList<>();
        for (int i = 0; i < policy.limits().size(); i++) {
            int place = i;
            policy.limits()
                    .get(i)
                    .figure()
                    .ifPresent(figure -> prices.add(new Relaxation(policy, place, figure).price(before)));
        }
        return prices;
    }

    /**
     * The price in words.
     *
     * @return one line
     */
    public String explain() {
        return limit + parameter.map(name -> " (" + name + ")").orElse("") + " " + relaxed + " in place of " + figure
                + ": " + status
                + solved.map(change -> ", the solved figure changes by " + change.toPlainString())
                        .orElse("")
                + growthUsed
                        .map(change -> ", growth used by " + change.toPlainString())
                        .orElse("")
                + years.map(change -> ", years to convergence by " + change.toPlainString())
                        .orElse("")
                + ".";
    }

    /** One limit of a policy, and its looser figure. */
    private record Relaxation(PacePolicy policy, int place, Percent figure) {
        LimitPrice price(PaceResult before) {
            Optional<String> name = parameter();
            Optional<PacePolicy> changed = name.isPresent() ? named(name.get()) : alone();
            Optional<PaceResult> after = changed.map(looser -> PaceOfChange.allocate(looser, before.positions()));
            Optional<PaceResult> used = after.filter(result -> result.status() != AllocationStatus.INFEASIBLE)
                    .filter(result -> before.status() != AllocationStatus.INFEASIBLE);
            return new LimitPrice(
                    limit().type(),
                    name,
                    figure,
                    looser(),
                    after.map(result -> result.status().name()).orElse("REFUSED"),
                    used.flatMap(result ->
                            change(before.solved().value(), result.solved().value())),
                    used.flatMap(result -> change(measure(before, "M2"), measure(result, "M2"))),
                    used.flatMap(result -> change(measure(before, "M4.unweighted"), measure(result, "M4.unweighted"))));
        }

        private Limit limit() {
            return policy.limits().get(place);
        }

        private Percent looser() {
            return limit().actsAsFloor() ? figure.minus(TENTH) : figure.plus(TENTH);
        }

        /** The parameter that stands behind the figure: the one that moves it. */
        private Optional<String> parameter() {
            return policy.parameters().stream()
                    .map(PolicyParameter::name)
                    .filter(name -> named(name)
                            .flatMap(changed -> changed.limits().get(place).figure())
                            .filter(looser()::equals)
                            .isPresent())
                    .findFirst();
        }

        private Optional<PacePolicy> named(String name) {
            try {
                return Optional.of(policy.with(name, looser().points().toPlainString()));
            } catch (PolicyException e) {
                // Another parameter that cannot have this value is not the one that is looked for.
                return Optional.empty();
            }
        }

        private Optional<PacePolicy> alone() {
            List<Limit> limits = new ArrayList<>(policy.limits());
            limits.set(place, limit().match(new WithFigure(looser())));
            return Optional.of(ImmutablePacePolicy.copyOf(policy).withLimits(limits));
        }

        private static Optional<BigDecimal> measure(PaceResult result, String name) {
            return PaceMeasures.of(Turning.movements(result)).value(name);
        }

        private static Optional<BigDecimal> change(Optional<BigDecimal> before, Optional<BigDecimal> after) {
            return before.flatMap(old -> after.map(now -> now.subtract(old)));
        }
    }

    /** The same limit with another figure. */
    private record WithFigure(Percent figure) implements Limit.Cases<Limit> {
        @Override
        public Limit minimumGrowth(Limit.MinimumGrowth limit) {
            return new Limit.MinimumGrowth(Optional.of(figure));
        }

        @Override
        public Limit maximumGrowth(Limit.MaximumGrowth limit) {
            return new Limit.MaximumGrowth(figure);
        }

        @Override
        public Limit maximumUnderTarget(Limit.MaximumUnderTarget limit) {
            return new Limit.MaximumUnderTarget(Optional.of(figure), limit.overYears());
        }

        @Override
        public Limit noFurtherUnderTarget(Limit.NoFurtherUnderTarget limit) {
            return limit;
        }

        @Override
        public Limit noOvershoot(Limit.NoOvershoot limit) {
            return limit;
        }
    }
}
