package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.internal.Memo;
import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.cohort.DecimalQuotient;
import io.github.fairshare.allocation.pace.cohort.Targets;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.rule.Problem;
import io.github.fairshare.allocation.pace.solve.Amounts;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.RoundedAmounts;
import java.math.BigDecimal;
import java.util.Optional;

/** Everything computed for a cohort, by rank; the results handed out read from here. */
record Allocated(Problem problem, DoubleDouble x, Memo<Amounts> exact, RoundedAmounts printed, Targets targets) {
    static Allocated of(Problem problem, DoubleDouble x, Memo<Amounts> exact, RoundedAmounts printed) {
        Cohort cohort = problem.cohort();
        Targets targets = cohort.pot().isPresent()
                ? cohort.targets()
                : cohort.targets().withPot(exact.get().totalPounds());
        return new Allocated(problem, x, exact, printed, targets);
    }

    Cohort cohort() {
        return problem.cohort();
    }

    /** What everybody gets before rounding. */
    Amounts amounts() {
        return exact.get();
    }

    PacePolicy policy() {
        return problem.policy();
    }

    /** The pot in pounds; where none is given, the unrounded allocations stand for it. */
    BigDecimal pot() {
        return cohort().pot().orElseGet(() -> amounts().totalPounds());
    }

    Optional<DecimalQuotient> opening(int rank) {
        return targets.opening(cohort().body(rank));
    }

    Optional<DecimalQuotient> closing(int rank) {
        return targets.closing(cohort().body(rank));
    }

    Judgement judge(int rank) {
        return Judgement.of(problem, rank, x);
    }
}
