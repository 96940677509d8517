package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many years of a policy, unrounded, bring every body within a tolerance of its target.
 *
 * @param tolerance in percentage points either way, for example 2 %
 * @param years the first year in which every body closes within it, 0 where all open there; empty for never, or not within
 *     the years looked at
 * @param bodies one a body, in the order of the positions
 * @param reason why there is no such year; empty text where there is one
 */
public record ProjectionHorizon(Percent tolerance, Optional<Integer> years, List<BodyHorizon> bodies, String reason) {
    /** In percentage points: smaller differences are the noise of the last digits. */
    static final BigDecimal NOISE = new BigDecimal("1e-9");

    private static final int DECIMALS = 12;

    /** Takes a copy of the bodies. */
    public ProjectionHorizon {
        bodies = List.copyOf(bodies);
    }

    /**
     * Looks for the first year in which all are near.
     *
     * @param plan policies and the most years to look at
     * @param positions where the bodies stand before the first year
     * @param tolerance in percentage points either way, for example 2 %
     * @return years of all and of each
     */
    public static ProjectionHorizon of(ProjectionPlan plan, Positions positions, Percent tolerance) {
        List<PacePolicy> unrounded = plan.policies().stream()
                .<PacePolicy>map(policy -> ImmutablePacePolicy.copyOf(policy).withRounding(Optional.empty()))
                .toList();
        return new Search(new ProjectionPlan(plan.years(), unrounded, plan.inputs()).repeated(positions), tolerance)
                .from(positions);
    }

    /**
     * The bodies that never come near, or not in time.
     *
     * @return empty where all do
     */
    public List<BodyHorizon> held() {
        return bodies.stream().filter(body -> body.years().isEmpty()).toList();
    }

    /**
     * The horizon in words.
     *
     * @return one line, and one for each body that is held
     */
    public String explain() {
        StringBuilder text = new StringBuilder(
                years.map(count -> "Every body is within " + tolerance + " of target in year " + count + ".")
                        .orElse("Not every body comes within " + tolerance + " of target: " + reason + "."));
        held().forEach(body -> text.append("\n").append(body));
        return text.append("\n").toString();
    }

    /** One search, year by year. */
    private static final class Search {
        private final ProjectionPlan plan;
        private final BigDecimal edge;
        private final Percent tolerance;
        private final Map<String, Integer> first = new LinkedHashMap<>();
        private Map<String, BigDecimal> distances = Map.of();
        private Map<String, BigDecimal> before = Map.of();

        Search(ProjectionPlan plan, Percent tolerance) {
            this.plan = plan;
            this.tolerance = tolerance;
            this.edge = tolerance.points().add(NOISE);
        }

        ProjectionHorizon from(Positions positions) {
            Positions bodies = positions;
            for (int year = 1; year <= plan.years(); year++) {
                PaceResult result = Projection.allocate(plan, year, bodies);
                if (year == 1) {
                    distances = distances(result, BodyOutcome::baseline, BodyOutcome::openingTarget);
                    note(0);
                    if (isAllNear()) {
                        return reached(0);
                    }
                }
                if (distances.size() < result.bodies().size()) {
                    return none("a body has no target above zero");
                }
                if (result.status() == AllocationStatus.INFEASIBLE) {
                    return none("year " + year + " is INFEASIBLE");
                }
                before = distances;
                distances = distances(result, BodyOutcome::unrounded, BodyOutcome::closingTarget);
                note(year);
                if (isAllNear()) {
                    return reached(year);
                }
                if (isStuck(result, year)) {
                    return none("bodies stand still, since they grow as the whole does");
                }
                bodies = SameMoney.as(positions, Projection.opening(plan, year + 1, result));
            }
            return none("not within " + plan.years() + " years");
        }

        private void note(int year) {
            distances.forEach((code, distance) -> {
                if (isNear(distance)) {
                    first.putIfAbsent(code, year);
                }
            });
        }

        /** Whether a body that is far will never move: it stands still, and nothing can set it moving. */
        private boolean isStuck(PaceResult result, int year) {
            if (!plan.isSteady(year)) {
                return false;
            }
            boolean isEachOnItsOwn = result.policy().balance() == Balance.NONE;
            boolean allFarStandStill = distances.entrySet().stream()
                    .filter(body -> !isNear(body.getValue()))
                    .allMatch(body -> isStill(body.getKey()));
            boolean allStandStill = distances.keySet().stream().allMatch(this::isStill);
            return allStandStill || (isEachOnItsOwn && allFarStandStill);
        }

        private boolean isStill(String code) {
            BigDecimal earlier = before.getOrDefault(code, BigDecimal.ZERO);
            BigDecimal now = distances.getOrDefault(code, BigDecimal.ZERO);
            return now.subtract(earlier).abs().compareTo(NOISE) < 0;
        }

        private boolean isNear(BigDecimal distance) {
            return distance.abs().compareTo(edge) <= 0;
        }

        private boolean isAllNear() {
            return distances.values().stream().allMatch(this::isNear);
        }

        private ProjectionHorizon reached(int year) {
            return new ProjectionHorizon(tolerance, Optional.of(year), bodies(), "");
        }

        private ProjectionHorizon none(String reason) {
            return new ProjectionHorizon(tolerance, Optional.empty(), bodies(), reason);
        }

        private List<BodyHorizon> bodies() {
            return distances.entrySet().stream()
                    .map(body -> {
                        Percent last = Percent.of(body.getValue().setScale(6, RoundingMode.HALF_UP));
                        Optional<Integer> years = Optional.ofNullable(first.get(body.getKey()));
                        boolean isStill = before.containsKey(body.getKey()) && isStill(body.getKey());
                        String why = years.isPresent() ? "" : (isStill ? "stands still at " : "is still at ") + last;
                        return new BodyHorizon(body.getKey(), years, last, why);
                    })
                    .toList();
        }

        /** An amount of a body that stands against a target. */
        private interface Amount {
            Pounds of(BodyOutcome body);
        }

        /** A target of a body. */
        private interface Target {
            Optional<Pounds> of(BodyOutcome body);
        }

        private static Map<String, BigDecimal> distances(PaceResult result, Amount amount, Target target) {
            Map<String, BigDecimal> distances = new LinkedHashMap<>();
            for (BodyOutcome body : result.bodies()) {
                target.of(body)
                        .map(Pounds::amount)
                        .filter(whole -> whole.signum() > 0)
                        .ifPresent(whole -> distances.put(
                                body.code(),
                                amount.of(body)
                                        .amount()
                                        .subtract(whole)
                                        .movePointRight(2)
                                        .divide(whole, DECIMALS, RoundingMode.HALF_UP)));
            }
            return distances;
        }
    }
}
