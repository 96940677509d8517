package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much money an error of 0.1 points in the target of a body moves, part of measure M7. The target is changed so that the
 * body opens 0.1 points further from or nearer to it, everything else stays.
 *
 * @param code of the body
 * @param opening distance as it is, percentage of target
 * @param further what it gets more, before rounding, where it opens 0.1 points further under target
 * @param nearer what it gets more where it opens 0.1 points less under target; as a rule not positive
 */
public record TargetError(String code, Percent opening, Pounds further, Pounds nearer) {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 12;

    /**
     * What errors of the targets move, body by body.
     *
     * @param policy a policy that solves nothing, so that each body is on its own
     * @param positions the bodies; those without a target above zero, or that open at -99.9 % or below, are left out
     * @return one a body, in the order of the positions
     * @throws PolicyException where the policy solves something
     */
    public static List<TargetError> of(PacePolicy policy, Positions positions) {
        if (policy.balance() != Balance.NONE) {
            throw new PolicyException(
                    "balance.solveFor",
                    policy.balance() + " hangs on all bodies, so that an error of one moves the others; take a policy"
                            + " that solves nothing, or solve NONE");
        }
        PacePolicy unrounded = ImmutablePacePolicy.copyOf(policy).withRounding(Optional.empty());
        PaceResult asItIs = PaceOfChange.allocate(unrounded, positions);
        List<BodyOutcome> further = moved(unrounded, asItIs, TENTH.negate());
        List<BodyOutcome> nearer = moved(unrounded, asItIs, TENTH);
        List<TargetError> errors = new ArrayList<>();
        for (int i = 0; i < further.size(); i++) {
            BodyOutcome body = asItIs.findBody(further.get(i).code()).orElseThrow();
            errors.add(new TargetError(
                    body.code(),
                    body.openingPercent().orElseThrow(),
                    pence(further.get(i).unrounded().minus(body.unrounded())),
                    pence(nearer.get(i).unrounded().minus(body.unrounded()))));
        }
        return errors;
    }

    private static List<BodyOutcome> moved(PacePolicy policy, PaceResult asItIs, BigDecimal points) {
        List<OpeningPosition> bodies = asItIs.bodies().stream()
                .filter(body -> body.openingPercent()
                        .filter(open -> open.points().compareTo(TENTH.subtract(HUNDRED)) > 0)
                        .isPresent())
                .<OpeningPosition>map(body -> ImmutableOpeningPosition.copyOf(body.position())
                        .withTargetShare(Optional.empty())
                        .withNewTarget(Optional.empty())
                        .withTarget(target(body, points)))
                .toList();
        return bodies.isEmpty()
                ? List.of()
                : PaceOfChange.allocate(policy, Positions.of(bodies)).bodies();
    }

    /** Baseline over one plus the distance that is wanted. */
    private static Pounds target(BodyOutcome body, BigDecimal points) {
        BigDecimal baseline = body.baseline().amount();
        BigDecimal opening = body.openingTarget().orElseThrow().amount();
        BigDecimal ratio =
                baseline.divide(opening, 2 * DECIMALS, RoundingMode.HALF_UP).add(points.divide(HUNDRED));
        return Pounds.of(baseline.divide(ratio, DECIMALS, RoundingMode.HALF_UP));
    }

    private static Pounds pence(Pounds amount) {
        return Pounds.of(amount.amount().setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * The error in words.
     *
     * @return one line
     */
    public String explain() {
        return code + " opens at " + opening + ": 0.1 points further under target is " + further
                + " more, 0.1 points less " + nearer + ".";
    }
}
