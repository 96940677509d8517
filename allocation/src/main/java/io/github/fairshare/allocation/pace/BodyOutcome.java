package io.github.fairshare.allocation.pace;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.allocation.pace.cohort.DecimalQuotient;
import io.github.fairshare.allocation.pace.measure.Movement;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.text.Texts;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What one body got. Percentages are rounded once, to six decimals, from exact values. */
@JsonPropertyOrder({
    "code",
    "baseline",
    "openingTarget",
    "openingPercent",
    "growthPercent",
    "allocation",
    "unrounded",
    "closingTarget",
    "closingPercent",
    "binding",
    "allocationPerHead",
    "growthPerHeadPercent"
})
public final class BodyOutcome {
    private final Allocated allocated;
    private final int rank;
    private final IntFunction<String> bindings;

    BodyOutcome(Allocated allocated, int rank, IntFunction<String> bindings) {
        this.allocated = allocated;
        this.rank = rank;
        this.bindings = bindings;
    }

    /**
     * The position it started from.
     *
     * @return code, baseline, target and the rest as given
     */
    public OpeningPosition position() {
        return allocated.cohort().body(rank);
    }

    /**
     * The code.
     *
     * @return for example {@code A}
     */
    @JsonProperty
    public String code() {
        return position().code();
    }

    /**
     * What it started from.
     *
     * @return for example £184
     */
    @JsonProperty
    public Pounds baseline() {
        return position().baseline();
    }

    /**
     * The target for the baselines' total, in pounds to twelve decimals.
     *
     * @return for example £200; empty where the body has no target
     */
    @JsonProperty
    public Optional<Pounds> openingTarget() {
        return allocated.opening(rank).map(BodyOutcome::pounds);
    }

    /**
     * Distance from target before allocation.
     *
     * @return percentage of the opening target, negative under target, for example -8 %; empty without a target
     */
    @JsonProperty
    public Optional<Percent> openingPercent() {
        return distance(allocated.opening(rank), baseline());
    }

    /**
     * Growth of the printed allocation over the baseline.
     *
     * @return for example 7.304348 %; empty without a baseline
     */
    @JsonProperty
    public Optional<Percent> growthPercent() {
        return distance(Optional.of(DecimalQuotient.of(baseline().amount())), allocation());
    }

    /**
     * The allocation, rounded as the policy says; to six decimals of the policy's unit where it does not round.
     *
     * @return for example £197.44
     */
    @JsonProperty
    public Pounds allocation() {
        return Pounds.of(allocated.printed().pounds(rank));
    }

    /**
     * The allocation before rounding, exact on the engine's grid of less than a million-millionth of a penny.
     *
     * @return for example £197.44
     */
    @JsonProperty
    public Pounds unrounded() {
        return Pounds.of(allocated.amounts().pounds(rank));
    }

    /**
     * The target for the pot, in pounds to twelve decimals.
     *
     * @return for example £210; empty where the body has no target
     */
    @JsonProperty
    public Optional<Pounds> closingTarget() {
        return allocated.closing(rank).map(BodyOutcome::pounds);
    }

    /**
     * Distance of the printed allocation from target.
     *
     * @return percentage of the closing target, negative under target, for example -5.980952 %; empty without a target
     */
    @JsonProperty
    public Optional<Percent> closingPercent() {
        return distance(allocated.closing(rank), allocation());
    }

    /**
     * The limit, or the part of the rule, that holds the body where it is.
     *
     * @return for example {@code MAXIMUM_UNDER_TARGET}, or {@code FLOOR} inside a scale-back; empty where none does
     */
    @JsonProperty
    public Optional<String> binding() {
        return Optional.of(bindings.apply(rank)).filter(text -> !text.isEmpty());
    }

    private static Pounds pounds(DecimalQuotient amount) {
        return Pounds.of(amount.numerator().divide(amount.denominator(), 12, RoundingMode.HALF_UP));
    }

    private static Optional<Percent> distance(Optional<DecimalQuotient> target, Pounds amount) {
        return target.filter(whole -> !whole.isZero())
                .map(whole -> whole.percentAbove(amount.amount(), Texts.DECIMALS))
                .map(Percent::of);
    }

    /** What a table of allocations says of it. */
    List<String> cells() {
        PacePolicy policy = allocated.policy();
        return List.of(
                code(),
                policy.unit().from(baseline()).toPlainString(),
                Texts.moneyOrEmpty(policy, openingTarget()),
                Texts.percentOrEmpty(openingPercent()),
                Texts.percentOrEmpty(growthPercent()),
                Texts.allocation(policy, allocation()),
                Texts.moneyOrEmpty(policy, closingTarget()),
                Texts.percentOrEmpty(closingPercent()),
                binding().orElse(""));
    }

    /** Its opening and closing. */
    Movement movement() {
        return new Movement(code(), baseline(), openingTarget(), allocation(), closingTarget());
    }

    /** An amount per person; empty where no population is given. */
    Optional<Pounds> perHead(Pounds amount) {
        return position()
                .population()
                .filter(people -> people.signum() > 0)
                .map(people -> amount.amount().divide(people, 2, RoundingMode.HALF_UP))
                .map(Pounds::of);
    }

    /**
     * Allocation per head of the population.
     *
     * @return pounds to the penny, for example £1,400.50; empty where no population is given
     */
    @JsonProperty
    public Optional<Pounds> allocationPerHead() {
        return perHead(allocation());
    }

    /**
     * Growth per head: of the allocation per head of the grown population over the baseline per head.
     *
     * @return for example 5.304 %; empty without population, growth of population or baseline
     */
    @JsonProperty
    public Optional<Percent> growthPerHeadPercent() {
        if (position().population().isEmpty() || position().populationGrowth().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal factor =
                BigDecimal.ONE.add(position().populationGrowth().get().asFraction());
        return distance(Optional.of(DecimalQuotient.of(baseline().amount()).times(factor)), allocation());
    }

    /**
     * Code, allocation and what binds.
     *
     * @return for example {@code A: £197.44 (MAXIMUM_UNDER_TARGET)}
     */
    @Override
    public String toString() {
        return code() + ": " + allocation()
                + binding().map(limit -> " (" + limit + ")").orElse("");
    }
}
