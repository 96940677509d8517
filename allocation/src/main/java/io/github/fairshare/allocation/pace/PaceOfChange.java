package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.internal.Memo;
import io.github.fairshare.allocation.pace.cohort.Range;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.rule.Problem;
import io.github.fairshare.allocation.pace.solve.Amounts;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.LineFamily;
import io.github.fairshare.allocation.pace.solve.RoundedAmounts;
import io.github.fairshare.allocation.pace.solve.Solution;
import io.github.fairshare.allocation.pace.solve.Solver;
import io.github.fairshare.allocation.rounding.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

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
        LineFamily lines = solution.lines();
        DoubleDouble x = solution.x();
        Memo<Amounts> amounts = Memo.of(() -> lines.at(x));
        Optional<RoundedAmounts> near = near(problem, solution);
        if (near.isEmpty()) {
            checkRange(problem, amounts.get());
        }
        AllocationStatus status = status(problem, solution.outcome(), amounts);
        RoundedAmounts printed = near.orElseGet(() -> print(problem, amounts.get(), status));
        return PaceResult.of(Allocated.of(problem, x, amounts, printed), solution.outcome(), status);
    }

    /** What is printed, where plain doubles tell it; they do where the parts are to make a pot that balances. */
    private static Optional<RoundedAmounts> near(Problem problem, Solution solution) {
        boolean balances = solution.outcome() == Solver.Outcome.UNIQUE || solution.outcome() == Solver.Outcome.SEVERAL;
        return problem.policy()
                .rounding()
                .filter(rounding -> balances && rounding.method() == Rounding.Method.CONSERVING)
                .filter(rounding -> isSolved(problem))
                .flatMap(rounding -> RoundedAmounts.conserving(
                        solution,
                        rounding,
                        problem.cohort().pot().orElseThrow(),
                        Range.largestPence(problem.policy())));
    }

    private static boolean isSolved(Problem problem) {
        return problem.policy().balance() != Balance.NONE && !problem.kind().isPaidOutside();
    }

    private static void checkRange(Problem problem, Amounts amounts) {
        // The comparison fails for what is not a number, too.
        if (!(amounts.magnitude() <= Range.largestPence(problem.policy()))) {
            throw Range.beyond(problem.policy(), problem.cohort().body(amounts.furthest()));
        }
    }

    private static AllocationStatus status(Problem problem, Solver.Outcome outcome, Memo<Amounts> amounts) {
        if (outcome == Solver.Outcome.TOO_DEAR) {
            return AllocationStatus.INFEASIBLE;
        }
        if (outcome == Solver.Outcome.TOO_CHEAP) {
            return problem.kind().largestScale().isFinite() ? AllocationStatus.UNBALANCED : AllocationStatus.INFEASIBLE;
        }
        if (isSolved(problem)) {
            return AllocationStatus.BALANCED;
        }
        BigDecimal total = amounts.get().totalPounds();
        BigDecimal gap = total.subtract(problem.cohort().pot().orElse(total)).abs();
        BigDecimal noise = GRID.multiply(BigDecimal.valueOf(problem.cohort().size() + 1L));
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
