package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A policy year after year: the allocation of a year is the baseline of the next, its closing target the next opening one.
 *
 * @param plan what was to happen
 * @param years the years, at least one; where one is INFEASIBLE it is the last
 */
public record Projection(ProjectionPlan plan, List<ProjectedYear> years) {
    /** Takes a copy of the years. */
    public Projection {
        years = List.copyOf(years);
    }

    /**
     * Projects.
     *
     * @param given policies, years and what comes in between
     * @param positions where the bodies stand before the first year
     * @return every year in turn
     * @throws PositionsException where a policy needs something of a body that is not given, or cannot be repeated
     */
    public static Projection of(ProjectionPlan given, Positions positions) {
        ProjectionPlan plan = given.repeated(positions);
        List<ProjectedYear> years = new ArrayList<>();
        Positions bodies = first(plan, positions);
        for (int year = 1; year <= plan.years(); year++) {
            PaceResult result = allocate(plan, year, bodies);
            Optional<ProjectedYear> before =
                    years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
            years.add(ProjectedYear.of(year, result, before, plan.inputs().before(year)));
            if (result.status() == AllocationStatus.INFEASIBLE) {
                break;
            }
            if (year < plan.years()) {
                bodies = opening(plan, year + 1, result);
            }
        }
        return new Projection(plan, years);
    }

    private static Positions first(ProjectionPlan plan, Positions positions) {
        YearInputs inputs = plan.inputs();
        boolean isAsGiven = !inputs.shares().containsKey(1)
                && !inputs.growths().containsKey(1)
                && !inputs.adjustments().containsKey(1)
                && !inputs.successions().containsKey(1);
        if (isAsGiven) {
            return positions;
        }
        Map<String, Share> shares = inputs.shares().getOrDefault(1, Map.of());
        Map<String, Percent> growths = inputs.growths().getOrDefault(1, Map.of());
        Map<String, Pounds> adjustments = inputs.adjustments().getOrDefault(1, Map.of());
        Positions first = Positions.of(inputs.before(1).positions(positions.bodies()).stream()
                .map(body -> (OpeningPosition) ImmutableOpeningPosition.copyOf(body)
                        .withBaseline(body.baseline().plus(adjustments.getOrDefault(body.code(), Pounds.ZERO)))
                        .withTarget(shares.isEmpty() ? body.target() : Optional.empty())
                        .withTargetShare(
                                shares.isEmpty() ? body.targetShare() : Optional.ofNullable(shares.get(body.code())))
                        .withGrowth(
                                Optional.ofNullable(growths.get(body.code())).or(body::growth)))
                .toList());
        for (String assumption : positions.assumptions()) {
            first = first.assuming(assumption);
        }
        return first;
    }

    /** Where the bodies open a year after a result. */
    static Positions opening(ProjectionPlan plan, int year, PaceResult before) {
        if (before.policy().rule().traits().contains(GrowthRule.Trait.SOLVES_ITS_SCALE)) {
            throw new PositionsException(
                    "year " + year + ": " + before.policy().rule().type()
                            + " needs the formula of every year, and none is known beyond the first; project one year");
        }
        return new NextYear(plan, year, before).positions();
    }

    /** The allocations of a year. */
    static PaceResult allocate(ProjectionPlan plan, int year, Positions bodies) {
        PacePolicy policy = plan.policy(year);
        try {
            return PaceOfChange.allocate(policy, bodies);
        } catch (PositionsException e) {
            throw year == 1 ? e : ofYear(year, e);
        }
    }

    private static PositionsException ofYear(int year, PositionsException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("year ") ? e : new PositionsException("year " + year + ": " + message);
    }

    /**
     * All rows, year by year.
     *
     * @return one a year and body
     */
    public List<ProjectedRow> rows() {
        return years.stream().flatMap(year -> year.rows().stream()).toList();
    }

    /**
     * All rows by region or group, year by year; their percentages are ratios of sums.
     *
     * @param part where a body belongs, for example {@code OpeningPosition::region}
     * @return one a year and region or group
     */
    public List<ProjectedRow> by(Function<OpeningPosition, Optional<String>> part) {
        return years.stream().flatMap(year -> year.by(part).stream()).toList();
    }

    /**
     * The last year.
     *
     * @return the only one that can be INFEASIBLE
     */
    public ProjectedYear last() {
        return years.get(years.size() - 1);
    }

    /**
     * What the projection takes for granted.
     *
     * @return what its policies and positions assume, and what is kept from year to year
     */
    public List<String> assumptions() {
        Set<String> assumed = new LinkedHashSet<>();
        years.forEach(year -> assumed.addAll(year.result().assumptions()));
        assumed.addAll(Successions.assumptions(plan.inputs().successions()));
        if (plan.years() > 1) {
            boolean sharesGiven = !plan.inputs().shares().isEmpty();
            assumed.add(
                    sharesGiven
                            ? "years without target shares open at the closing targets of the year before (ASSUMED)"
                            : "every year opens at the closing targets of the year before, no shares change (ASSUMED)");
            List<OpeningPosition> bodies = years.get(0).result().positions().bodies();
            if (bodies.stream().anyMatch(body -> body.growth().isPresent())
                    && plan.inputs().growths().isEmpty()) {
                assumed.add("the base growth of every body is that of the first year again (ASSUMED)");
            }
            if (bodies.stream().anyMatch(body -> body.populationGrowth().isPresent())) {
                assumed.add("the growth of every body's population is that of the first year again (ASSUMED)");
            }
        }
        return List.copyOf(assumed);
    }

    /**
     * The projection in words.
     *
     * @return several lines of text
     */
    public String explain() {
        StringBuilder text = new StringBuilder();
        for (ProjectedYear year : years) {
            text.append("Year ")
                    .append(year.year())
                    .append(": ")
                    .append(year.result().totals().allocation())
                    .append(" for ")
                    .append(year.rows().size())
                    .append(" bodies, ")
                    .append(year.result().status())
                    .append(", closing between ")
                    .append(extreme(year, BinaryOperator.minBy(Comparator.naturalOrder())))
                    .append(" and ")
                    .append(extreme(year, BinaryOperator.maxBy(Comparator.naturalOrder())))
                    .append(" of target.\n");
        }
        assumptions()
                .forEach(assumption ->
                        text.append("Assumed: ").append(assumption).append(".\n"));
        return text.toString();
    }

    private static String extreme(ProjectedYear year, BinaryOperator<Percent> which) {
        return year.rows().stream()
                .flatMap(row -> row.closingPercent().stream())
                .reduce(which)
                .map(Percent::toString)
                .orElse("no distance");
    }
}
