package io.github.fairshare.allocation.pace.cohort;

import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import java.util.Optional;

/** The distances that the rule of a policy goes by, as fractions of the target; infinite without a target. */
public record Distances(Cohort cohort, DistanceBasis basis) {
    public DoubleDouble at(int rank) {
        return switch (basis) {
            case OPENING, GIVEN_TARGET -> opening(rank);
            case NEW_TARGET -> onNewTarget(rank);
            case POPULATION_REBASED -> rebased(rank);
        };
    }

    /** All of them, where they are the same for every policy; empty where a policy has to be asked for each. */
    public Optional<DoubleDoubles> opening() {
        return isOpening() ? Optional.of(cohort.openings().distance()) : Optional.empty();
    }

    private boolean isOpening() {
        return basis == DistanceBasis.OPENING || basis == DistanceBasis.GIVEN_TARGET;
    }

    /** Those of as many bodies as a block holds, from a rank on. */
    public void at(int from, DoubleDoubles block) {
        if (isOpening()) {
            block.copy(cohort.openings().distance(), from);
            return;
        }
        for (int i = 0; i < block.size(); i++) {
            block.set(i, at(from + i));
        }
    }

    /** The opening distance re-based for the body's own growth of population. */
    public DoubleDouble rebased(int rank) {
        DoubleDouble ratio = cohort.openingRatio(rank);
        return ratio.isFinite() ? ratio.over(populationFactor(rank)).minus(DoubleDouble.ONE) : ratio;
    }

    public DoubleDouble populationFactor(int rank) {
        return cohort.body(rank)
                .populationGrowth()
                .map(growth -> DoubleDouble.ONE.plus(DoubleDouble.of(growth.asFraction())))
                .orElse(DoubleDouble.ONE);
    }

    /** One plus the base growth of the body. */
    public DoubleDouble growthFactor(int rank) {
        return cohort.body(rank)
                .growth()
                .map(growth -> DoubleDouble.ONE.plus(DoubleDouble.of(growth.asFraction())))
                .orElse(DoubleDouble.ONE);
    }

    private DoubleDouble opening(int rank) {
        return cohort.openings().distance().at(rank);
    }

    private DoubleDouble onNewTarget(int rank) {
        DoubleDouble target = cohort.closing(rank);
        if (!target.isFinite() || target.signum() == 0) {
            return DoubleDouble.INFINITE;
        }
        return cohort.baseline(rank).times(growthFactor(rank)).over(target).minus(DoubleDouble.ONE);
    }
}
