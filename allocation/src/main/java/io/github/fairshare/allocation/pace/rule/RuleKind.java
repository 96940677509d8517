package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.cohort.CohortTerms;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Solver;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What one kind of growth rule does; one class a kind. */
public interface RuleKind extends CohortTerms {
    /** What it gives each body, as lines in the unknown. */
    RuleLines lines(Cohort cohort);

    /** The rule of the year after; empty where a policy with it cannot be repeated. */
    Optional<GrowthRule> yearLater();

    /** The columns that it needs for every body. */
    default List<PositionColumn> needs() {
        return List.of();
    }

    /** Further columns that it goes by where they are given. */
    default List<PositionColumn> uses() {
        return List.of();
    }

    default boolean needsTarget() {
        return true;
    }

    /** Refuses a body whose figures contradict each other under this rule; asked only of rules that need a column. */
    default void check(OpeningPosition body) {}

    /** The pot that it makes of the positions, in pounds, where a policy gives none. */
    default Optional<BigDecimal> pot(Positions positions) {
        return Optional.empty();
    }

    /** Whether its lines hold the scale of gains already. */
    default boolean scalesItself() {
        return false;
    }

    /** The largest admissible scale; money left over at a finite one is no fault. */
    default DoubleDouble largestScale() {
        return DoubleDouble.INFINITE;
    }

    /** Whether a solved over-target cap is its own cap on the pull towards target. */
    default boolean capsItself() {
        return false;
    }

    /** Whether somebody outside of the cohort pays for what the pot does not hold. */
    default boolean isPaidOutside() {
        return false;
    }

    /** What a reader of a result should know, by what the allocations take more than the pot. */
    default List<String> warnings(Supplier<Pounds> over, Solver.Outcome outcome) {
        return List.of();
    }
}
