package io.github.fairshare.allocation.pace.measure;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.cohort.DecimalQuotient;
import io.github.fairshare.allocation.pace.cohort.Openings;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.rule.PotKind;
import io.github.fairshare.allocation.pace.rule.Problem;
import io.github.fairshare.allocation.pace.rule.RuleKind;
import io.github.fairshare.allocation.pace.rule.RuleKinds;
import io.github.fairshare.allocation.pace.solve.Amounts;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One year of a policy that is repeated, before its allocation.
 *
 * <p>The next year starts from unrounded allocations. Its money is scaled back to the first year's total, which changes
 * no distance and keeps long repetitions within what the engine holds.
 */
record PolicyYear(PacePolicy policy, Positions positions, RuleKind kind) {
    private static final int MONEY_DECIMALS = 14;
    private static final int DISTANCE_DECIMALS = 12;

    /** The first year; a given total becomes the growth that it is, so that it can be repeated. */
    static PolicyYear first(PacePolicy policy, Positions positions) {
        Pot repeatable = PotKind.of(policy.pot())
                .repeatable(Openings.of(positions).baselineTotal())
                .orElseThrow();
        return new PolicyYear(ImmutablePacePolicy.copyOf(policy).withPot(repeatable), positions, RuleKinds.of(policy));
    }

    private Openings openings() {
        return Openings.of(positions);
    }

    /** The opening distances in percentage points in the order of the codes; empty where a body has no target above zero. */
    Optional<List<BigDecimal>> distances() {
        List<BigDecimal> distances = new ArrayList<>();
        for (int rank = 0; rank < positions.size(); rank++) {
            OpeningPosition body = openings().body(rank);
            Optional<DecimalQuotient> target = openings().target(body).filter(amount -> !amount.isZero());
            if (target.isEmpty()) {
                return Optional.empty();
            }
            distances.add(target.get().percentAbove(body.baseline().amount(), DISTANCE_DECIMALS));
        }
        return Optional.of(distances);
    }

    /** The year after, opening where this one closes; empty where nothing balances or a body is left with less than nothing. */
    Optional<PolicyYear> next() {
        Problem problem = Problem.of(policy, positions, kind);
        PacePolicy next = nextPolicy();
        RuleKind nextKind = next.rule().equals(policy.rule()) ? kind : RuleKinds.of(next.rule());
        return problem.balanced()
                .filter(PolicyYear::isBaseline)
                .map(amounts -> new PolicyYear(next, closing(problem.cohort(), amounts), nextKind));
    }

    /** Whether allocations can be the next year's baselines: none below zero, and not all of them nothing. */
    private static boolean isBaseline(Amounts amounts) {
        return amounts.totalPounds().signum() > 0
                && IntStream.range(0, amounts.size())
                        .allMatch(rank -> amounts.pounds(rank).signum() >= 0);
    }

    private Positions closing(Cohort cohort, Amounts amounts) {
        BigDecimal before = openings().baselineTotal();
        BigDecimal after = amounts.totalPounds();
        List<OpeningPosition> bodies = new ArrayList<>();
        for (int rank = 0; rank < cohort.size(); rank++) {
            OpeningPosition body = cohort.body(rank);
            DecimalQuotient target = cohort.targets().closing(body).orElseThrow();
            bodies.add(OpeningPosition.of(
                    body.code(),
                    scaled(DecimalQuotient.of(amounts.pounds(rank)), before, after),
                    scaled(target, before, after)));
        }
        return Positions.of(bodies);
    }

    private static Pounds scaled(DecimalQuotient amount, BigDecimal before, BigDecimal after) {
        DecimalQuotient exact = amount.times(before).over(after);
        return Pounds.of(exact.numerator().divide(exact.denominator(), MONEY_DECIMALS, RoundingMode.HALF_UP));
    }

    /** The same policy a year on: what is to be reached in some years has a year less. */
    PacePolicy nextPolicy() {
        return LaterPolicy.of(policy);
    }

    /** Whether later years go by what this one does: nothing is counted down, no new targets come in. */
    boolean isSteady() {
        return nextPolicy().equals(policy)
                && positions.bodies().stream().allMatch(body -> body.newTarget().isEmpty());
    }

    /** Whether what a body gets hangs on where it stands itself, and on no other body. */
    boolean isEachOnItsOwn() {
        return policy.balance() == Balance.NONE;
    }
}
