package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.GrowthRule.ScaleBack.PaidBy;
import io.github.fairshare.allocation.pace.GrowthRule.ScaleBack;
import io.github.fairshare.allocation.round.Rounding;
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
     *     {@link Status#INFEASIBLE} that holds what the nearest admissible value would give
     * @throws PositionsException where the policy needs something of a body that is not given
     */
    public static PaceResult allocate(PacePolicy policy, Positions positions) {
        Cohort cohort = Cohort.of(policy, positions);
        Problem problem = Problem.of(cohort);
        Kernel kernel = problem.kernel();
        Solver.Solution solution = solve(problem, kernel);
        Amounts amounts = Amounts.of(solution.amounts());
        Status status = status(problem, solution, amounts);
        Printed printed = print(problem, amounts, status);
        return PaceResult.of(Allocated.of(problem, solution.x(), amounts, printed), solution.outcome(), status);
    }

    /** The allocations of one year before rounding, for policies other than a scale-back; empty where nothing balances. */
    static Optional<Amounts> unrounded(Cohort cohort) {
        Problem problem = Problem.of(cohort);
        Kernel kernel = problem.kernel();
        Solver.Solution solution = solve(problem, kernel);
        boolean balances = solution.outcome() == Solver.Outcome.UNIQUE || solution.outcome() == Solver.Outcome.SEVERAL;
        return balances ? Optional.of(Amounts.of(solution.amounts())) : Optional.empty();
    }

    private static Solver.Solution solve(Problem problem, Kernel kernel) {
        PacePolicy policy = problem.policy();
        if (isExternal(policy)) {
            return Solver.given(kernel, DoubleDouble.ONE);
        }
        if (policy.balance() == Balance.NONE) {
            return Solver.given(kernel, DoubleDouble.ZERO);
        }
        Unknown unknown = Unknown.of(problem.cohort());
        BigDecimal pot = problem.cohort().pot().orElseThrow();
        return Solver.solve(kernel, DoubleDouble.of(pot.movePointRight(2)), unknown, unknown.start(policy));
    }

    private static boolean isExternal(PacePolicy policy) {
        return policy.rule() instanceof ScaleBack rule && rule.paidBy() == PaidBy.EXTERNAL;
    }

    private static Status status(Problem problem, Solver.Solution solution, Amounts amounts) {
        boolean scaleBack = problem.policy().rule() instanceof ScaleBack;
        if (solution.outcome() == Solver.Outcome.TOO_DEAR) {
            return Status.INFEASIBLE;
        }
        if (solution.outcome() == Solver.Outcome.TOO_CHEAP) {
            return scaleBack ? Status.UNBALANCED : Status.INFEASIBLE;
        }
        if (problem.policy().balance() != Balance.NONE && !isExternal(problem.policy())) {
            return Status.BALANCED;
        }
        BigDecimal gap = amounts.totalPounds()
                .subtract(problem.cohort().pot().orElseGet(amounts::totalPounds))
                .abs();
        BigDecimal noise = GRID.multiply(BigDecimal.valueOf(amounts.size() + 1L));
        return gap.compareTo(noise) <= 0 ? Status.BALANCED : Status.UNBALANCED;
    }

    private static Printed print(Problem problem, Amounts amounts, Status status) {
        PacePolicy policy = problem.policy();
        if (policy.rounding().isEmpty()) {
            return Printed.sixDecimals(amounts, policy.unit());
        }
        Rounding rounding = policy.rounding().get();
        if (rounding.method() == Rounding.Method.AS_PUBLISHED) {
            return Printed.asPublished(amounts, rounding);
        }
        BigDecimal total = status == Status.BALANCED
                ? problem.cohort().pot().orElseGet(amounts::totalPounds)
                : amounts.totalPounds();
        return Printed.conserving(amounts, rounding, total);
    }
}
