package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.cohort.Range;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.rule.Problem;
import io.github.fairshare.allocation.pace.solve.Amounts;
import io.github.fairshare.allocation.pace.solve.RoundedAmounts;
import io.github.fairshare.allocation.pace.solve.Solution;
import io.github.fairshare.allocation.pace.solve.Solver;
import io.github.fairshare.allocation.rounding.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Computes allocations: a policy applied to positions.
 *
 * <p>Pure, without state, independent of the order of the positions; the same on every machine.
 *
 * <pre>{@code
 * PacePolicy policy = PacePolicies.find("pct-2009-10").orElseThrow();
 * PaceResult result = PaceOfChange.allocate(policy, Positions.of(List.of(
 *         OpeningPosition.of("A", Pounds.of("184"), Pounds.of("200")),
 *         OpeningPosition.of("B", Pounds.of("216"), Pounds.of("200")))));
 * System.out.println(result.explain("A"));
 * }</pre>
 */
public final class PaceOfChange {
    private static final BigDecimal GRID = BigDecimal.ONE
            .divide(new BigDecimal(BigInteger.TWO.pow(Amounts.FRACTION_BITS)))
            .movePointLeft(2);

    private static final double PENCE = 100;

    private PaceOfChange() {}

    /**
     * Allocates one year.
     *
     * @param policy rule, limits, what is solved, rounding
     * @param positions the bodies
     * @return every body's allocation; where no admissible value of the unknown balances, a result with status
     *     {@link AllocationStatus#INFEASIBLE} that holds what the nearest admissible value would give
     * @throws PositionsException where the policy needs something of a body that is not given
     */
    public static PaceResult allocate(PacePolicy policy, Positions positions) {
        Problem problem = Problem.of(policy, positions);
        Solution solution = problem.solution();
        Amounts amounts = solution.amounts();
        // The comparison fails for what is not a number, too.
        if (!(amounts.magnitude() <= Range.largest(policy).doubleValue() * PENCE)) {
            throw Range.beyond(policy, problem.cohort().body(amounts.furthest()));
        }
        AllocationStatus status = status(problem, solution, amounts);
        RoundedAmounts printed = print(problem, amounts, status);
        return PaceResult.of(Allocated.of(problem, solution.x(), amounts, printed), solution.outcome(), status);
    }

    private static AllocationStatus status(Problem problem, Solution solution, Amounts amounts) {
        if (solution.outcome() == Solver.Outcome.TOO_DEAR) {
            return AllocationStatus.INFEASIBLE;
        }
        if (solution.outcome() == Solver.Outcome.TOO_CHEAP) {
            return problem.kind().largestScale().isFinite() ? AllocationStatus.UNBALANCED : AllocationStatus.INFEASIBLE;
        }
        if (problem.policy().balance() != Balance.NONE && !problem.kind().isPaidOutside()) {
            return AllocationStatus.BALANCED;
        }
        BigDecimal gap = amounts.totalPounds()
                .subtract(problem.cohort().pot().orElseGet(amounts::totalPounds))
                .abs();
        BigDecimal noise = GRID.multiply(BigDecimal.valueOf(amounts.size() + 1L));
        return gap.compareTo(noise) <= 0 ? AllocationStatus.BALANCED : AllocationStatus.UNBALANCED;
    }

    private static RoundedAmounts print(Problem problem, Amounts amounts, AllocationStatus status) {
        PacePolicy policy = problem.policy();
        if (policy.rounding().isEmpty()) {
            return RoundedAmounts.each(amounts, Range.part(policy));
        }
        Rounding rounding = policy.rounding().get();
        if (rounding.method() == Rounding.Method.AS_PUBLISHED) {
            return RoundedAmounts.asPublished(amounts, rounding);
        }
        BigDecimal total = status == AllocationStatus.BALANCED
                ? problem.cohort().pot().orElseGet(amounts::totalPounds)
                : amounts.totalPounds();
        return RoundedAmounts.conserving(amounts, rounding, total);
    }
}
