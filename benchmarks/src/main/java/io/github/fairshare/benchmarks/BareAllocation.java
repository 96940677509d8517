package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.rule.Problem;
import io.github.fairshare.allocation.pace.solve.Balancing;
import io.github.fairshare.allocation.pace.solve.RoundedAmounts;
import io.github.fairshare.allocation.pace.solve.Solution;
import io.github.fairshare.allocation.rounding.Rounding;
import java.math.BigDecimal;

/** The bare kernel: solve, quantise and round over arrays made before, with nothing of results or traces. */
public final class BareAllocation {
    private final Balancing balancing;
    private final BigDecimal pot;
    private final Rounding rounding;

    private BareAllocation(Problem problem) {
        this.balancing = problem.balancing().held();
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
        return new BareAllocation(Problem.of(policy, positions));
    }

    /**
     * Solves and rounds.
     *
     * @return allocations in whole units, by rank of code
     */
    public long[] run() {
        Solution solution = balancing.solve();
        return RoundedAmounts.conserving(solution, rounding, pot, Double.MAX_VALUE)
                .orElseGet(() -> RoundedAmounts.conserving(solution.amounts(), rounding, pot))
                .units();
    }
}
