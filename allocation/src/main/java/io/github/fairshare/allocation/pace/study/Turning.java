package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.measure.Movement;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.policy.PolicyParameter;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.sweep.NearSearch;
import io.github.fairshare.allocation.pace.sweep.NearYears;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A parameter of a policy that can be turned, and what is measured where it is.
 *
 * @param policy the unchanged policy
 * @param parameter the name, for example {@code floor}
 * @param positions where the bodies stand
 * @param tolerance how near is near, in percentage points
 * @param mostYears how many years are looked at
 */
public record Turning(PacePolicy policy, String parameter, Positions positions, Percent tolerance, int mostYears) {
    private static final int DECIMALS = 6;

    /** In pounds: smaller differences are the noise of the last digits. */
    private static final BigDecimal NOISE = new BigDecimal("1e-9");

    /**
     * Checks that there is such a parameter.
     *
     * @throws PolicyException where there is none
     */
    public Turning {
        boolean isKnown =
                policy.parameters().stream().anyMatch(known -> known.name().equals(parameter));
        if (!isKnown) {
            throw new PolicyException(
                    "parameters",
                    "none is called '" + parameter + "'; this policy has "
                            + policy.parameters().stream()
                                    .map(PolicyParameter::name)
                                    .collect(Collectors.joining(", ")));
        }
    }

    /**
     * A parameter of a policy, with a tolerance of 2.5 points and 200 years.
     *
     * @param policy the unchanged policy
     * @param parameter the name, for example {@code floor}
     * @param positions where the bodies stand
     * @return what can be turned
     */
    public static Turning of(PacePolicy policy, String parameter, Positions positions) {
        return new Turning(policy, parameter, positions, Percent.of("2.5"), ProjectionPlan.MOST_YEARS);
    }

    /**
     * What every answer about the parameter takes for granted.
     *
     * @return what the policy and the positions assume, and what is kept from year to year
     */
    public List<String> assumptions() {
        Set<String> assumed = new LinkedHashSet<>(policy.assumptions());
        assumed.addAll(positions.assumptions());
        assumed.add("years repeat the policy on its own closings with targets kept, and all within " + tolerance
                + " of target counts as near (ASSUMED)");
        return List.copyOf(assumed);
    }

    /** The policy with a value; empty where it does not load. */
    Optional<PacePolicy> find(BigDecimal value) {
        try {
            return Optional.of(policy.with(parameter, value.toPlainString()));
        } catch (PolicyException e) {
            return Optional.empty();
        }
    }

    /** What a value would do, against the unchanged result. */
    FrontierRow at(BigDecimal value, PaceResult unchanged) {
        PacePolicy turned;
        try {
            turned = policy.with(parameter, value.toPlainString());
        } catch (PolicyException e) {
            return FrontierRow.without(value, "REFUSED", String.valueOf(e.getMessage()));
        }
        PaceResult result = PaceOfChange.allocate(turned, positions);
        if (result.status() == AllocationStatus.INFEASIBLE) {
            return FrontierRow.without(
                    value,
                    "INFEASIBLE",
                    result.infeasibility().map(Object::toString).orElse(""));
        }
        Optional<Integer> years = near(turned, mostYears).years();
        List<BigDecimal> gains = gains(result, unchanged);
        return new FrontierRow(
                value,
                Optional.of(new FrontierRow.Outcome(
                        years, growthUsed(result), maxUnder(result), moved(gains), losers(gains))),
                result.status().name(),
                "");
    }

    /** In how many years a policy brings all near, of doubles where these can tell. */
    NearYears near(PacePolicy turned, int most) {
        return NearSearch.of(turned, positions, tolerance, ProjectionHorizon.NOISE)
                .flatMap(search -> search.within(most))
                .orElseGet(() -> exactly(turned, most));
    }

    private NearYears exactly(PacePolicy turned, int most) {
        ProjectionHorizon horizon = ProjectionHorizon.of(ProjectionPlan.of(turned, most), positions, tolerance);
        return new NearYears(horizon.years(), horizon.held().size());
    }

    /** M2, which does not go by targets. */
    static Optional<Percent> growthUsed(PaceResult result) {
        List<Movement> movements = result.bodies().stream()
                .map(body -> new Movement(
                        body.code(), body.baseline(), Optional.empty(), body.allocation(), Optional.empty()))
                .toList();
        return PaceMeasures.growthUsed(movements)
                .map(value -> Percent.of(value.setScale(DECIMALS, RoundingMode.HALF_UP)));
    }

    static List<Movement> movements(PaceResult result) {
        return result.bodies().stream()
                .map(body -> new Movement(
                        body.code(), body.baseline(), body.openingTarget(), body.allocation(), body.closingTarget()))
                .toList();
    }

    static Percent maxUnder(PaceResult result) {
        return result.bodies().stream()
                .flatMap(body -> body.closingPercent().stream())
                .map(Percent::negated)
                .reduce(Percent.ZERO, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    /** What each body gets more than under the unchanged policy, before rounding. */
    private static List<BigDecimal> gains(PaceResult result, PaceResult unchanged) {
        List<BodyOutcome> now = result.bodies();
        List<BodyOutcome> before = unchanged.bodies();
        return IntStream.range(0, now.size())
                .mapToObj(i -> now.get(i)
                        .unrounded()
                        .amount()
                        .subtract(before.get(i).unrounded().amount()))
                .toList();
    }

    private static Pounds moved(List<BigDecimal> gains) {
        return Pounds.of(
                gains.stream().filter(gain -> gain.compareTo(NOISE) > 0).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static int losers(List<BigDecimal> gains) {
        return Math.toIntExact(gains.stream()
                .filter(gain -> gain.compareTo(NOISE.negate()) < 0)
                .count());
    }
}
