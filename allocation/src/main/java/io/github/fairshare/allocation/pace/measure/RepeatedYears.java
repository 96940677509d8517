package io.github.fairshare.allocation.pace.measure;

import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.rule.RuleKinds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Repeats a policy year by year until every body is near its target: measure M5.
 *
 * <p>This year's allocation, unrounded, is next year's baseline. Target shares stay what they are, so that a closing
 * target is the next opening target, and the pot grows by the same percentage every year. Years that a rule or limit
 * counts down go down by one a year.
 */
final class RepeatedYears {
    /** After so many years the search ends. */
    static final int MOST_YEARS = 200;

    /** Larger cohorts are not repeated: it would take too long for a by-product of an allocation. */
    static final int MOST_BODIES = 500;

    /** In percentage points: smaller differences are the noise of the last digits. */
    private static final BigDecimal NOISE = new BigDecimal("1e-9");

    private final BigDecimal tolerance;

    private RepeatedYears(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    /** The years until no body is further from target than so many percentage points. */
    static Horizon within(BigDecimal tolerance, PacePolicy policy, Positions positions) {
        return unrepeatable(policy, positions)
                .map(Horizon::undefined)
                .orElseGet(() -> new RepeatedYears(tolerance).repeat(PolicyYear.first(policy, positions)));
    }

    /** Why a policy cannot be repeated; empty where it can. */
    private static Optional<String> unrepeatable(PacePolicy policy, Positions positions) {
        if (RuleKinds.of(policy).yearLater().isEmpty()) {
            return Optional.of(policy.rule().type() + " needs figures of every body that change from year to year");
        }
        if (policy.measuredOn() == DistanceBasis.POPULATION_REBASED) {
            return Optional.of("POPULATION_REBASED needs every body's growth of population, year by year");
        }
        if (!policy.pot().hasAmount()) {
            return Optional.of("the pot is NONE, and without its growth the targets of later years are not known");
        }
        return positions.size() > MOST_BODIES
                ? Optional.of("only cohorts of at most " + MOST_BODIES + " bodies are repeated year by year")
                : Optional.empty();
    }

    private Horizon repeat(PolicyYear first) {
        Optional<List<BigDecimal>> opening = first.distances();
        if (opening.isEmpty()) {
            return Horizon.undefined("a body has no target above zero");
        }
        PolicyYear year = first;
        List<BigDecimal> before = opening.get();
        for (int years = 0; years < MOST_YEARS; years++) {
            if (before.stream().noneMatch(this::isFar)) {
                return Horizon.reached(years);
            }
            Optional<PolicyYear> next = year.next();
            Optional<List<BigDecimal>> after = next.flatMap(PolicyYear::distances);
            if (after.isEmpty()) {
                return Horizon.undefined("year " + (years + 1) + " cannot be balanced");
            }
            List<BigDecimal> stuck = stuck(year, before, after.get());
            if (!stuck.isEmpty()) {
                return Horizon.never(stuck);
            }
            year = next.get();
            before = after.get();
        }
        return before.stream().noneMatch(this::isFar)
                ? Horizon.reached(MOST_YEARS)
                : Horizon.undefined("not every body gets there within " + MOST_YEARS + " years");
    }

    /** The distances that will never get near: of bodies that stand still, where no other body can set them moving. */
    private List<BigDecimal> stuck(PolicyYear year, List<BigDecimal> before, List<BigDecimal> after) {
        if (!year.isSteady()) {
            return List.of();
        }
        List<Integer> still = IntStream.range(0, before.size())
                .filter(i -> before.get(i).subtract(after.get(i)).abs().compareTo(NOISE) < 0)
                .boxed()
                .toList();
        return still.size() == before.size() || year.isEachOnItsOwn()
                ? still.stream().map(after::get).filter(this::isFar).toList()
                : List.of();
    }

    private boolean isFar(BigDecimal distance) {
        return distance.abs().compareTo(tolerance.add(NOISE)) > 0;
    }
}
