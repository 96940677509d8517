package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.rounding.Rounding;
import java.math.BigDecimal;

/** The bare kernel for benchmarks: solve, quantise and round over arrays made before; it stands here to reach them. */
public final class BareAllocation {
    private final Kernel kernel;
    private final Unknown unknown;
    private final DoubleDouble start;
    private final BigDecimal pot;
    private final Rounding rounding;

    private BareAllocation(Problem problem) {
        this.kernel = problem.kernel();
        this.unknown = Unknown.of(problem.cohort());
        this.start = unknown.start(problem.policy());
        this.pot = problem.cohort().pot().orElseThrow();
        this.rounding = problem.policy().rounding().orElseThrow();
    }

    /**
     * Makes the arrays.
     *
     * @param policy that solves something and rounds so that parts add up
     * @param positions the bodies
     * @return ready to run
     */
    public static BareAllocation of(PacePolicy policy, Positions positions) {
        return new BareAllocation(Problem.of(Cohort.of(policy, positions)));
    }

    /**
     * Solves and rounds.
     *
     * @return allocations in whole units, by rank of code
     */
    public long[] run() {
        Solver.Solution solution = Solver.solve(kernel, DoubleDouble.of(pot.movePointRight(2)), unknown, start);
        return Printed.conserving(Amounts.of(solution.amounts()), rounding, pot).units();
    }
}
